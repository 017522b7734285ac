import { css } from './css.ts';
import { tokens } from './tokens.ts';

/** Card, heading, problem and help: what stands in the shadow root. */
export const chromeStyles = [
  tokens,
  css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
    /* The card too, for a page may reset its host: what is inherited is the font, whatever else the page says of text. */
    :host,
    [part='card'] {
      box-sizing: border-box;
      inline-size: 100%;
      min-inline-size: min(17rem, 100%);
      max-inline-size: var(--latchkey-max-width, 25rem);
    }
    [part='card'] {
      /* Less where it is narrower than 22rem. */
      padding: clamp(
        calc(var(--lk-space) * 1.25),
        calc((100% - 22rem) * 999),
        calc(var(--lk-space) * 2)
      );
      border: 1px solid var(--lk-line);
      border-radius: var(--lk-card-radius);
      background: var(--lk-surface);
      box-shadow: var(--lk-shadow);
      color: var(--lk-text);
      font: 400 1rem/1.5 serif;
      font-family: var(--latchkey-font, inherit);
      letter-spacing: normal;
      word-spacing: normal;
      white-space: normal;
      text-align: start;
      text-indent: 0;
      text-shadow: none;
      text-transform: none;
    }
    slot[name='logo']::slotted(*) {
      display: block;
      margin-block-end: calc(var(--lk-space) * 1.5);
    }
    [part='heading'] {
      inline-size: fit-content;
      font-family: var(--latchkey-heading-font, inherit);
      font-size: 1.375rem;
      line-height: 1.75rem;
      font-weight: 600;
      letter-spacing: -0.01em;
      text-wrap: balance;
      outline: none;
    }
    p {
      margin: 0;
      text-wrap: pretty;
    }
    [part='lead'] {
      margin-block-start: 0.5rem;
      color: var(--lk-quiet);
      overflow-wrap: anywhere;
    }
    [part='problem'] {
      display: flex;
      gap: 0.625rem;
      margin-block-start: 1rem;
      padding: 0.75rem;
      border: 1px solid color-mix(in oklab, var(--lk-problem) 35%, transparent);
      border-radius: var(--lk-control-radius);
      background: color-mix(in oklab, var(--lk-problem) 7%, transparent);
      color: var(--lk-problem);
      font-size: 0.9375rem;
      line-height: 1.375rem;
    }
    [part='problem'] small {
      display: block;
      font-size: 0.8125rem;
      user-select: all;
    }
    svg {
      flex: none;
      inline-size: 1.25rem;
      block-size: 1.25rem;
      margin-block-start: 1px;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.5;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    [part='hint'] {
      margin-block-start: 0.75rem;
      color: var(--lk-quiet);
      font-size: 0.875rem;
      line-height: 1.25rem;
    }
    slot[name='form'] {
      display: block;
      margin-block-start: 1.25rem;
    }
    [part='status'] {
      font-size: 0.875rem;
      line-height: 1.25rem;
      color: var(--lk-quiet);
    }
    [part='status']:not(:empty) {
      margin-block-start: 0.75rem;
    }
    [part='help'] {
      margin-block-start: calc(var(--lk-space) * 1.5);
      padding-block-start: calc(var(--lk-space) * 1.25);
      border-block-start: 1px solid var(--lk-line);
      font-size: 0.875rem;
      line-height: 1.25rem;
    }
    ul {
      display: grid;
      gap: 0.25rem;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    [part='link'],
    summary {
      display: inline-block;
      padding-block: 0.25rem;
      color: var(--lk-link);
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.2em;
      text-decoration-color: color-mix(in oklab, var(--lk-link) 40%, transparent);
      cursor: pointer;
    }
    [part='link']:hover,
    summary:hover {
      text-decoration-color: currentColor;
    }
    :is([part='heading'], [part='link'], summary):focus-visible {
      outline: 2px solid var(--lk-focus);
      outline-offset: 2px;
      border-radius: 2px;
    }
    summary::marker {
      content: '';
    }
    summary::after {
      content: '';
      display: inline-block;
      inline-size: 0.375em;
      block-size: 0.375em;
      margin-inline-start: 0.5em;
      margin-block-end: 0.2em;
      border: solid currentColor;
      border-width: 0 1.5px 1.5px 0;
      rotate: 45deg;
      transition: rotate 120ms;
    }
    details[open] > summary::after {
      rotate: 225deg;
      margin-block-end: 0;
    }
    details {
      margin-block-start: 0.25rem;
    }
    details ul {
      margin-block-start: 0.25rem;
      padding-inline-start: 0.75rem;
      border-inline-start: 1px solid var(--lk-line);
    }
    @media (forced-colors: active) {
      [part='problem'] {
        border-color: currentColor;
      }
    }
  `,
];
