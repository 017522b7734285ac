// What to photograph, as a drawing: the thing as it lies in the picture, with the corners of the picture around it.
import type { Piece } from '@latchkey/contract';
import { html, svg, type TemplateResult } from 'lit';

const corners = svg`<path d="M2 9V4a2 2 0 0 1 2-2h5M63 2h5a2 2 0 0 1 2 2v5M70 45v5a2 2 0 0 1-2 2h-5M9 52H4a2 2 0 0 1-2-2v-5"/>`;
const card = svg`<rect x="9" y="10" width="54" height="34" rx="3"/>`;
const face = svg`<circle cx="21.500" cy="22.500" r="3.250"/><path d="M16 32c.6-3.400 2.600-5 5.500-5s4.900 1.600 5.500 5"/>`;

const drawn: Record<Piece['kind'] | 'document', unknown> = {
  front: svg`${corners}${card}<rect x="14.500" y="16" width="14" height="16" rx="1.500"/>${face}<path d="M34 18h23M34 24h23M34 30h14M14.500 38h20"/>`,
  back: svg`${corners}${card}<path d="M9 17h54M14.500 23.500h16M14.500 28h11"/><path d="M14.500 34h43M14.500 38.500h43" stroke-dasharray="2.500 1.500"/>`,
  'photo-page': svg`${corners}<rect x="9" y="7" width="54" height="40" rx="3"/><rect x="14.500" y="14" width="14" height="16" rx="1.500"/><g transform="translate(0 -2)">${face}</g><path d="M34 16h23M34 22h23M34 28h14"/><path d="M14.500 36.500h43M14.500 41h43" stroke-dasharray="2.500 1.500"/>`,
  selfie: svg`${corners}<circle cx="28" cy="20" r="8"/><path d="M12 46c1.500-9 7.500-13.500 16-13.500 5 0 9 1.600 11.800 4.700"/><rect x="40" y="24" width="22" height="15" rx="2"/><rect x="43.500" y="28" width="6" height="7" rx="1"/><path d="M53 29.500h5.500M53 33.500h5.500"/>`,
  document: svg`<path d="M22 5h19l10 10v34H22Z"/><path d="M41 5v10h10M28 24h17M28 30h17M28 36h11"/>`,
};

/** The outline of a piece, or of a document that cannot be shown. */
export const outline = (name: keyof typeof drawn): TemplateResult =>
  html`<svg data-part="drawing" viewBox="0 0 72 54" aria-hidden="true" focusable="false">
    ${drawn[name]}
  </svg>`;
