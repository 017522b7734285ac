import { css } from 'lit';
import { f } from './form-scope.ts';

/** What the forms of a recovery need besides; comes with them. */
export const recoveryStyles = css`
  /* Managers pass over what has no box: it has the box of a field, of which nothing is seen. */
  ${f} input[data-part='anchor']:has(~ div input[autocomplete='new-password']) {
    display: block;
    position: absolute;
    inline-size: 12rem;
    clip-path: inset(50%);
    pointer-events: none;
  }
  ${f} [data-part='rules'] {
    display: grid;
    gap: 0.25rem;
    padding-block: 0.25rem;
  }
  ${f} [data-part='rules'] li {
    display: flex;
    gap: 0.5rem;
    color: var(--lk-quiet);
    font-size: 0.875rem;
    line-height: 1.25rem;
  }
  ${f} [data-part='rules'] li[data-met] {
    color: var(--lk-text);
  }
  ${f} [data-part='rules'] li:not([data-met]) svg:has([data-state='met']),
  ${f} [data-part='rules'] li[data-met] svg:has([data-state='unmet']),
  ${f} [data-part='rules'] li:not([data-met]) small[data-state='met'],
  ${f} [data-part='rules'] li[data-met] small[data-state='unmet'] {
    display: none;
  }
  ${f} [data-part='rules'] li[data-met] svg {
    color: var(--lk-success);
  }
  /* Said, not seen: the icon shows it. */
  ${f} [data-part='rules'] small {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  ${f} [data-part='rules-met'] {
    color: var(--lk-quiet);
    font-size: 0.875rem;
    line-height: 1.25rem;
  }
  ${f} [data-part='rules-met']:has([hidden]) {
    position: absolute;
  }
  ${f} [data-part='rules-met'] [hidden] {
    display: none;
  }
  ${f} [data-part='pending']::before {
    flex: none;
  }
`;
