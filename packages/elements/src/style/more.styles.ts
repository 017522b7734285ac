import { css } from './css.ts';
import { f } from './form-scope.ts';

/** What the forms of later steps need besides; comes with them. */
export const moreStyles = css`
  ${f} input[data-part='anchor'] {
    display: none;
  }
  ${f} select {
    appearance: auto;
    cursor: pointer;
  }
  ${f} input[name='code'] {
    font-size: 1.375rem;
    letter-spacing: 0.3em;
    text-indent: 0.3em;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  ${f} [data-flip]:dir(rtl) {
    transform: scaleX(-1);
    transform-origin: center;
  }
  ${f} [data-part='note'] {
    display: block;
    color: var(--lk-quiet);
    font-size: 0.875rem;
    line-height: 1.25rem;
    text-wrap: pretty;
  }
  ${f} [data-part='note']:has(svg) {
    display: flex;
    gap: 0.5rem;
  }
  ${f} [data-part='link'][aria-disabled='true'] {
    color: var(--lk-quiet);
    text-decoration-color: transparent;
    font-variant-numeric: tabular-nums;
    cursor: default;
  }
  ${f} [data-part='actions'] {
    display: grid;
    gap: 0.25rem;
    justify-items: start;
  }
  ${f} [data-part='check'] {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 0.625rem;
    align-items: center;
  }
  ${f} [data-part='check'] label {
    padding-block: 0.25rem;
    font-weight: 400;
    font-size: 1rem;
    line-height: 1.5rem;
    cursor: pointer;
  }
  ${f} [data-part='check'] p {
    grid-column: 2;
  }
  ${f} input[type='checkbox'] {
    appearance: auto;
    inline-size: 1.5rem;
    min-block-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    padding: 0;
    accent-color: var(--lk-accent);
    cursor: pointer;
  }
  ${f} [data-part='choices'] {
    display: grid;
    gap: 0.5rem;
  }
  ${f} [data-part='choices'] li {
    display: grid;
  }
  ${f} [data-part='choice'] {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 0.75rem;
    align-items: center;
    min-block-size: 3.25rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--lk-soft);
    border-radius: var(--lk-control-radius);
    position: relative;
    cursor: pointer;
    transition: background-color 120ms;
  }
  /* The ring takes the arrow's place. */
  ${f} [data-part='choice'][aria-busy='true'] > svg:last-child {
    animation: latchkey-appear 1ms 150ms reverse backwards;
    opacity: 0;
  }
  ${f} [data-part='choice']:hover {
    border-color: var(--lk-edge);
    background-color: var(--lk-hover);
  }
  ${f} [data-part='choice'] > span {
    font-weight: 500;
    line-height: 1.25rem;
  }
  ${f} [data-part='choice'] small {
    display: block;
    color: var(--lk-quiet);
    font-size: 0.875rem;
    font-weight: 400;
    line-height: 1.25rem;
    overflow-wrap: anywhere;
  }
  ${f} [data-part='choice'] > svg {
    color: var(--lk-quiet);
  }
  ${f} [data-part='number'] {
    display: grid;
    gap: 0.5rem;
    justify-items: center;
    padding: 1rem;
    border: 1px solid var(--lk-line);
    border-radius: var(--lk-control-radius);
    background-color: var(--lk-field);
    text-align: center;
  }
  ${f} [data-part='number'] strong {
    font-size: 2.5rem;
    line-height: 3rem;
    font-weight: 600;
    letter-spacing: 0.06em;
    font-variant-numeric: tabular-nums;
  }
  ${f} [data-part='pending'] {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    font-weight: 500;
  }
  ${f} [data-part='pending']::before {
    content: '';
    inline-size: 0.625rem;
    block-size: 0.625rem;
    border-radius: 50%;
    background-color: var(--lk-accent);
    animation: latchkey-pulse 1.6s ease-in-out infinite;
  }
  @keyframes latchkey-pulse {
    50% {
      opacity: 0.25;
    }
  }
  ${f} [data-part='captcha'] {
    display: block;
  }
  @media (prefers-reduced-motion: reduce) {
    ${f} [data-part='pending']::before {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    ${f} [data-part='pending']::before {
      background-color: CanvasText;
    }
  }
`;
