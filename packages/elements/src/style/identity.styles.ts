import { css } from './css.ts';
import { documentsStyles } from './documents.styles.ts';
import { f } from './form-scope.ts';

/** What the forms of an identity check need besides; comes with them. */
export const identityStyles = css`
  ${documentsStyles}

  ${f} :is([data-part='facts'], [data-part='wanted']) {
    display: grid;
    gap: 0.75rem;
  }
  ${f} [data-part='facts'] li {
    display: flex;
    gap: 0.75rem;
    line-height: 1.5rem;
    text-wrap: pretty;
  }
  ${f} [data-part='facts'] svg {
    margin-block-start: 0.125rem;
    color: var(--lk-quiet);
  }

  /* What is folded away. */
  ${f} details[data-part='more'] {
    display: block;
    inline-size: 100%;
  }
  ${f} details[data-part='more'] > summary {
    inline-size: fit-content;
    list-style: none;
  }
  ${f} details[data-part='more'] > summary::-webkit-details-marker {
    display: none;
  }
  ${f} details[data-part='more'] > summary:focus-visible {
    outline: 2px solid var(--lk-focus);
    outline-offset: 2px;
  }
  ${f} details[data-part='more'] > summary::after {
    content: '';
    inline-size: 0.375em;
    block-size: 0.375em;
    margin-inline-start: 0.5em;
    margin-block-end: 0.2em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
  }
  ${f} details[data-part='more'][open] > summary::after {
    rotate: 225deg;
    margin-block-end: 0;
  }
  ${f} details[data-part='more'] > :not(summary) {
    inline-size: 100%;
    margin-block: 0.5rem;
  }

  /* The app. */
  ${f} [data-part='scan'] {
    display: grid;
    gap: 0.75rem;
    justify-items: center;
  }
  ${f} [data-part='scan'] [data-part='note'] {
    text-align: center;
  }
  ${f} svg[data-part='qr'] {
    inline-size: min(100%, 14rem);
    block-size: auto;
    border: 1px solid var(--lk-line);
    border-radius: min(var(--lk-control-radius), 0.5rem);
    background-color: #fff;
    fill: #000;
    stroke: none;
    forced-color-adjust: none;
  }

  /* The request. */
  ${f} [data-part='case'] {
    display: flex;
    gap: 0.75rem;
    outline: none;
    line-height: 1.5rem;
    text-wrap: pretty;
  }
  ${f} [data-part='case']:focus-visible {
    outline: 2px solid var(--lk-focus);
    outline-offset: 2px;
    border-radius: 2px;
  }
  ${f} [data-part='case'] svg {
    margin-block-start: 0.125rem;
  }
  ${f} [data-part='wanted'] li {
    display: grid;
    padding-inline-start: 0.75rem;
    border-inline-start: 2px solid var(--lk-soft);
  }
  ${f} [data-part='wanted'] strong {
    font-weight: 500;
  }
  ${f} [data-part='wanted'] small {
    color: var(--lk-quiet);
    font-size: 0.875rem;
    line-height: 1.25rem;
  }
  ${f} [data-part='case-number'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    align-items: center;
    color: var(--lk-quiet);
    font-size: 0.875rem;
    line-height: 1.25rem;
  }
  ${f} [data-part='case-number'] strong {
    color: var(--lk-text);
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
    user-select: all;
  }
  ${f} [data-part='copied'] [hidden] {
    display: none;
  }
`;
