import type { Piece, StepOf } from '@latchkey/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { quietButton } from '../fields/buttons.ts';
import { identityIcon } from '../style/identity-icons.ts';
import { icon } from '../style/icons.ts';
import { outline } from '../style/outlines.ts';
import type { Ui } from '../steps/view.ts';
import type { MessageKey } from '../text/messages.ts';
import { isHandheld } from './handheld.ts';
import { pieceName } from './piece-name.ts';

/** How a piece stands, as it is shown. */
export interface PieceState {
  readonly kind: 'needed' | 'checking' | 'missed' | 'sending' | 'failed' | 'refused' | 'stored';
  /** The part that was sent, 0…1. */
  readonly progress?: number;
  /** What went wrong, and what to do. */
  readonly words?: string;
  readonly preview?: HTMLCanvasElement | undefined;
}

/** What a person can do with a piece. */
export interface PieceDeeds {
  /** A control has another file. */
  readonly choose: (event: Event) => unknown;
  /** The camera gave nothing. */
  readonly missed: () => void;
  readonly cancel: () => void;
  /** Sends the same file, once more. */
  readonly send: () => void;
}

/** Whether the service has a piece as it wants it. */
export const isDone = ({ stored, fault }: Piece): boolean => Boolean(stored) && !fault;

/** The card of a piece. What it says is one region, so that whoever listens hears which piece it is about. */
export const pieceTemplate = (
  piece: Piece,
  step: StepOf<'identity-documents'>,
  ui: Ui,
  state: PieceState,
  deeds: PieceDeeds,
): TemplateResult => {
  const { id, kind } = piece;
  const base = ui.id(pieceName(id));
  const name = ui.t(`piece.${kind}`);
  const problem = problemOf(piece, state, ui);
  return html`
    <div data-part="piece" data-state=${state.kind} ?data-problem=${Boolean(problem)}>
      <div data-part="sight">${sight(piece, state, ui)}</div>
      <div data-part="told" role="status" aria-atomic="true">
        <div data-part="beside">
          <strong id=${`${base}-name`}>${name}</strong>
          <p data-part="hint" id=${`${base}-hint`}>${hint(piece, state, ui)}</p>
        </div>
        <p data-part="field-problem" id=${`${base}-problem`}>
          ${problem ? html`${icon('problem')}<span>${problem}</span>` : nothing}
        </p>
      </div>
      ${
        state.kind === 'sending'
          ? html`<progress
              aria-label=${ui.t('piece.progress', { piece: name })}
              max="1"
              .value=${state.progress ?? 0}
            ></progress>`
          : nothing
      }
      <div data-part="ways">
        ${ways(piece, step, ui, { base, fresh: isFresh(state), problem: Boolean(problem) }, deeds)}
        ${
          state.kind === 'failed'
            ? quietButton(ui, ui.t('piece.retry'), deeds.send, { look: 'outline' })
            : nothing
        }
        ${state.kind === 'sending' ? quietButton(ui, ui.t('piece.cancel'), deeds.cancel) : nothing}
      </div>
    </div>
  `;
};

// Which camera; no list of HTML's attributes knows this one.
const cameras = {
  front: 'environment',
  back: 'environment',
  'photo-page': 'environment',
  selfie: 'user',
} as const;

const isFresh = ({ kind }: PieceState) => kind === 'needed' || kind === 'missed';

const passing: Partial<Record<PieceState['kind'], MessageKey>> = {
  checking: 'piece.checking',
  missed: 'piece.missed',
  sending: 'piece.sending',
};

const hint = ({ kind }: Piece, state: PieceState, ui: Ui) => {
  const now = passing[state.kind];
  if (now) return ui.t(now);
  if (state.kind === 'failed') return nothing;
  if (state.kind !== 'stored') return ui.t(`piece.${kind}.hint`);
  const words = ui.t(state.preview ? 'piece.stored-preview' : 'piece.stored');
  return html`${identityIcon('done')}<span>${words}</span>`;
};

// What was found here goes before what was missing when all was handed in, and that before what the service once said.
const problemOf = (piece: Piece, { kind, words }: PieceState, ui: Ui): string | undefined => {
  const { problems } = ui.form;
  const marked = problems[pieceName(piece.id)] ?? problems[piece.id];
  const toWait = marked === ui.t('piece.still-sending');
  if (kind === 'sending') return toWait ? marked : undefined;
  if (words || kind !== 'needed') return words;
  return (toWait ? undefined : marked) ?? (piece.fault && ui.t(`fault.${piece.fault}`));
};

const sight = ({ kind }: Piece, { preview, kind: state }: PieceState, ui: Ui) => {
  if (preview) {
    preview.setAttribute('role', 'img');
    preview.setAttribute('aria-label', ui.t('piece.preview', { piece: ui.t(`piece.${kind}`) }));
    return preview;
  }
  return outline(state === 'stored' || state === 'sending' ? 'document' : kind);
};

interface Wayside {
  readonly base: string;
  readonly fresh: boolean;
  readonly problem: boolean;
}

// In the hand the camera comes first. A way without it is always there: a camera can be absent, or refused.
const ways = (
  piece: Piece,
  step: StepOf<'identity-documents'>,
  ui: Ui,
  wayside: Wayside,
  deeds: PieceDeeds,
) => {
  const pictures = step.accept.filter((type) => type.startsWith('image/'));
  const camera = pictures.length > 0 && isHandheld();
  return html`
    ${camera ? way(piece, 'camera', pictures, ui, wayside, deeds) : nothing}
    ${way(piece, 'file', step.accept, ui, wayside, deeds)}
  `;
};

// The control itself lies over its label, unseen: it is pressed, focused and dropped upon as what it is.
const way = (
  { id, kind }: Piece,
  by: 'camera' | 'file',
  accept: readonly string[],
  ui: Ui,
  { base, fresh, problem }: Wayside,
  { choose, missed }: PieceDeeds,
) => {
  const control = `${base}-${by}`;
  const described = [`${base}-hint`, problem && `${base}-problem`].filter(Boolean).join(' ');
  return html`<div data-part="way">
    <input
      type="file"
      id=${control}
      name=${pieceName(id)}
      accept=${accept.join()}
      ${ref((input) => {
        if (by === 'camera') input?.setAttribute('capture', cameras[kind]);
      })}
      aria-labelledby=${`${control}-label ${base}-name`}
      aria-describedby=${described}
      aria-invalid=${problem ? 'true' : nothing}
      @change=${choose}
      @cancel=${by === 'camera' ? missed : nothing}
    />
    <label for=${control} id=${`${control}-label`} data-part="outline"
      >${ui.t(fresh ? `piece.${by}` : `piece.${by}-again`)}</label
    >
  </div>`;
};
