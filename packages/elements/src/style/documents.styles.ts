import { css } from './css.ts';
import { f } from './form-scope.ts';

/** What the choice of a document and its pieces need; comes with the rest of an identity check. */
export const documentsStyles = css`
  /* The document. */
  ${f} [data-part='types'] {
    display: grid;
    gap: 0.5rem;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  ${f} [data-part='types'] legend {
    padding: 0;
    margin-block-end: 0.375rem;
    font-size: 0.875rem;
    line-height: 1.25rem;
    font-weight: 500;
  }
  ${f} [data-part='type'] {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    min-block-size: var(--lk-control);
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--lk-soft);
    border-radius: var(--lk-control-radius);
    font-size: 1rem;
    line-height: 1.5rem;
    cursor: pointer;
  }
  ${f} [data-part='type']:hover {
    border-color: var(--lk-edge);
    background-color: var(--lk-hover);
  }
  ${f} [data-part='type']:has(:checked) {
    border-color: var(--lk-accent);
    box-shadow: inset 0 0 0 1px var(--lk-accent);
  }
  ${f} input[type='radio'] {
    appearance: auto;
    flex: none;
    inline-size: 1.5rem;
    min-block-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    padding: 0;
    accent-color: var(--lk-accent);
    cursor: pointer;
  }

  /* Its pieces. */
  ${f} [data-part='pieces'] {
    display: grid;
    gap: 0.75rem;
  }
  /* The picture floats: a long problem goes on under it, and is not squeezed beside it. */
  ${f} [data-part='piece'] {
    display: flow-root;
    padding: 0.75rem;
    border: 1px solid var(--lk-soft);
    border-radius: var(--lk-control-radius);
  }
  ${f} [data-part='piece'][data-problem] {
    border-color: var(--lk-problem);
  }
  ${f} [data-part='sight'] {
    float: inline-start;
    display: grid;
    place-items: center;
    inline-size: 5.5rem;
    block-size: 4.5rem;
    margin-inline-end: 0.75rem;
    border-radius: min(var(--lk-control-radius), 0.375rem);
    background-color: var(--lk-field);
    color: var(--lk-quiet);
    overflow: hidden;
  }
  ${f} [data-part='drawing'] {
    inline-size: 4.5rem;
    block-size: auto;
    stroke-width: 1.25;
  }
  ${f} [data-part='sight'] canvas {
    display: block;
    max-inline-size: 100%;
    max-block-size: 4.5rem;
  }
  ${f} [data-part='beside'] {
    display: flow-root;
  }
  ${f} [data-part='told'] strong {
    display: block;
    font-weight: 600;
    line-height: 1.5rem;
  }
  ${f} [data-part='told'] [data-part='hint'] {
    margin-block-start: 0.25rem;
  }
  ${f} [data-part='told'] [data-part='hint']:has(svg) {
    display: flex;
    gap: 0.375rem;
    color: var(--lk-success);
  }
  ${f} [data-part='told'] [data-part='field-problem']:has(svg) {
    clear: both;
    padding-block-start: 0.5rem;
  }
  ${f} progress {
    appearance: none;
    display: block;
    clear: both;
    inline-size: 100%;
    block-size: 0.375rem;
    margin-block-start: 0.75rem;
    border: 0;
    border-radius: 1rem;
    background-color: var(--lk-line);
    color: var(--lk-accent);
    overflow: hidden;
  }
  ${f} progress::-webkit-progress-bar {
    background-color: transparent;
  }
  ${f} progress::-webkit-progress-value {
    background-color: var(--lk-accent);
  }
  ${f} progress::-moz-progress-bar {
    background-color: var(--lk-accent);
  }
  ${f} [data-part='ways'] {
    clear: both;
    padding-block-start: 0.75rem;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: center;
  }
  ${f} [data-part='way'] {
    display: grid;
    flex: 1 1 11rem;
    position: relative;
  }
  ${f} [data-part='ways'] > button[data-part='outline'] {
    flex: 1 1 11rem;
    font-size: 0.9375rem;
  }
  ${f} [data-part='way'] label {
    font-size: 0.9375rem;
    padding-inline: 0.75rem;
  }
  ${f} [data-part='way']:hover label {
    background-color: var(--lk-hover);
  }
  ${f} input[type='file'] {
    position: absolute;
    inset: 0;
    min-block-size: 0;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  ${f} input[type='file']:focus-visible + label {
    outline: 2px solid var(--lk-focus);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    ${f} [data-part='piece'][data-problem] {
      border-width: 2px;
      border-style: dashed;
    }
    ${f} progress {
      border: 1px solid CanvasText;
    }
    ${f} progress::-webkit-progress-value {
      background-color: Highlight;
      forced-color-adjust: none;
    }
  }
`;
