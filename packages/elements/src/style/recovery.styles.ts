import { css } from './css.ts';
import { f } from './form-scope.ts';

/** What the forms of a recovery need besides; comes with them. */
export const recoveryStyles = css`
  /* Managers pass over what has no box: it has the box of a field, of which nothing is seen. */
  ${f} input[data-part='anchor']:has(~ div input:is([autocomplete='new-password'], [autocomplete='one-time-code'])) {
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
  ${f} [data-part='cases'] {
    display: grid;
    gap: 1rem;
    padding-block-end: 0.5rem;
  }
  ${f} [data-part='cases'] li {
    display: flex;
    gap: 0.75rem;
  }
  ${f} [data-part='cases'] li > div {
    display: grid;
    gap: 0.125rem;
    min-inline-size: 0;
  }
  ${f} [data-part='cases'] :is(strong, p) {
    font-size: 0.875rem;
    line-height: 1.25rem;
    text-wrap: pretty;
  }
  ${f} [data-part='cases'] strong {
    font-weight: 600;
  }
  ${f} [data-part='cases'] :is(p, svg) {
    color: var(--lk-quiet);
  }
  ${f} [data-part='pending']::before {
    flex: none;
  }
`;
