import { css } from './css.ts';
import { f } from './form-scope.ts';

/** What the first screen's form needs. Adopted once by each tree that holds a tag. */
export const formStyles = css`
  ${f},
  ${f} :is(form, div, p, ul, li, label, input, select, button, a, span, small, strong, bdi):where(:not([data-part='captcha'] *)) {
    all: unset;
    box-sizing: border-box;
  }
  ${f} {
    display: block;
  }
  ${f} form {
    display: grid;
    gap: 1rem;
    animation: latchkey-enter 180ms ease-out;
  }
  @keyframes latchkey-enter {
    from {
      opacity: 0;
      transform: translateY(0.5rem);
    }
  }
  ${f} form[hidden] {
    display: none;
  }
  ${f} [data-part='field'] {
    display: grid;
    gap: 0.375rem;
  }
  ${f} label {
    display: block;
    font-size: 0.875rem;
    line-height: 1.25rem;
    font-weight: 500;
    cursor: default;
  }
  ${f} :is(input, select) {
    display: block;
    inline-size: 100%;
    min-block-size: var(--lk-control);
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--lk-edge);
    border-radius: var(--lk-control-radius);
    background-color: var(--lk-field);
    color: var(--lk-text);
    font-size: 1rem;
    line-height: 1.5rem;
    text-align: start;
    cursor: text;
    scroll-margin-block: 6rem;
    transition: border-color 120ms;
  }
  ${f} :is(input, select):hover {
    border-color: var(--lk-text);
  }
  ${f} :is(input, select, button, a):focus-visible {
    outline: 2px solid var(--lk-focus);
    outline-offset: 2px;
  }
  ${f} :is(input, select):focus-visible {
    border-color: var(--lk-focus);
    outline-offset: 0;
  }
  ${f} :is(input, select)[aria-invalid='true'] {
    border-color: var(--lk-problem);
    box-shadow: inset 0 0 0 1px var(--lk-problem);
  }
  ${f} input:-webkit-autofill {
    -webkit-text-fill-color: var(--lk-text);
    box-shadow: inset 0 0 0 100vmax color-mix(in oklab, var(--lk-accent) 12%, var(--lk-surface));
    caret-color: var(--lk-text);
  }
  ${f} [data-part='reveal-box'] {
    display: block;
    position: relative;
  }
  ${f} [data-part='reveal-box'] input {
    padding-inline-end: var(--lk-control);
  }
  ${f} [data-part='reveal'] {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    display: grid;
    place-items: center;
    inline-size: var(--lk-control);
    border-radius: var(--lk-control-radius);
    color: var(--lk-quiet);
    cursor: pointer;
  }
  ${f} [data-part='reveal']:hover {
    color: var(--lk-text);
  }
  ${f} [data-part='reveal']:focus-visible {
    outline-offset: -4px;
  }
  ${f} svg {
    display: block;
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* A reset of everything takes the shapes out of what is drawn. */
  ${f} svg * {
    all: revert-layer;
  }
  ${f} :is([data-part='hint'], [data-part='field-problem']) {
    display: block;
    color: var(--lk-quiet);
    font-size: 0.875rem;
    line-height: 1.25rem;
    text-wrap: pretty;
  }
  ${f} :is([data-part='hint'], [data-part='field-problem']):empty {
    display: none;
  }
  ${f} [data-part='field-problem'] {
    display: flex;
    gap: 0.375rem;
    color: var(--lk-problem);
  }
  ${f} :is([data-part='submit'], [data-part='outline']) {
    display: grid;
    place-items: center;
    position: relative;
    min-block-size: var(--lk-control);
    padding: 0.5rem 1rem;
    border: 1px solid transparent;
    border-radius: var(--lk-control-radius);
    font-weight: 600;
    line-height: 1.5rem;
    text-align: center;
    cursor: pointer;
    transition: background-color 120ms;
  }
  ${f} [data-part='submit'] {
    background-color: var(--lk-accent);
    color: var(--lk-on-accent);
  }
  ${f} [data-part='submit']:hover {
    background-color: color-mix(in oklab, var(--lk-accent) 88%, var(--lk-on-accent));
  }
  ${f} [data-part='submit']:active {
    background-color: color-mix(in oklab, var(--lk-accent) 80%, var(--lk-on-accent));
  }
  ${f} [data-part='outline'] {
    border-color: var(--lk-edge);
    color: var(--lk-text);
  }
  ${f} [data-part='outline']:hover {
    background-color: var(--lk-hover);
  }
  ${f} [data-part='link'] {
    display: inline-flex;
    align-items: center;
    justify-self: start;
    position: relative;
    min-block-size: 2rem;
    border-radius: 2px;
    color: var(--lk-link);
    font-size: 0.875rem;
    line-height: 1.25rem;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    text-decoration-color: color-mix(in oklab, var(--lk-link) 40%, transparent);
    cursor: pointer;
  }
  ${f} [data-part='link']:hover {
    text-decoration-color: currentColor;
  }
  /* The button keeps its width and words; a ring comes beside them when it takes longer than a blink. */
  ${f} [aria-busy='true']::after {
    content: '';
    position: absolute;
    inset-inline-end: 1rem;
    inset-block: 0;
    margin-block: auto;
    inline-size: 1rem;
    block-size: 1rem;
    border: 2px solid currentColor;
    border-block-start-color: transparent;
    border-radius: 50%;
    opacity: 0;
    animation:
      latchkey-spin 800ms linear infinite,
      latchkey-appear 1ms 150ms forwards;
  }
  ${f} [data-part='link'][aria-busy='true']::after {
    inset-inline-end: -1.5rem;
  }
  @keyframes latchkey-spin {
    to {
      rotate: 1turn;
    }
  }
  @keyframes latchkey-appear {
    to {
      opacity: 1;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    ${f} form {
      animation: none;
    }
    ${f} :is(input, button, select) {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    ${f} :is(input, select, button:not([data-part='link'])) {
      border-color: ButtonBorder;
    }
    ${f} :is(input, select)[aria-invalid='true'] {
      border-width: 2px;
      border-style: dashed;
    }
    ${f} [data-part='submit'] {
      border-color: ButtonText;
    }
  }
`;
