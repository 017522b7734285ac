import type { Piece, StepOf } from '@latchkey/contract';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { answerButton } from '../fields/answer-buttons.ts';
import { submitButton } from '../fields/buttons.ts';
import { stepForm } from '../form/step-form.ts';
import { textOf } from '../form/text-of.ts';
import { typeField } from '../identity/document-types.ts';
import { isHandheld } from '../identity/handheld.ts';
import { keepFocus } from '../identity/keep-focus.ts';
import { pieceCard } from '../identity/piece-card.ts';
import { pieceName } from '../identity/piece-name.ts';
import { isDone } from '../identity/piece.ts';
import { otherWay, wayBack } from '../identity/way-back.ts';
import { fileSize } from '../text/size.ts';
import type { FormState, StepView, Ui } from './view.ts';

type Documents = StepOf<'identity-documents'>;

/** The document is chosen first, then photographed piece by piece. Each piece is sent as soon as it is chosen. */
export const identityDocumentsView: StepView<'identity-documents'> = (step, ui) =>
  step.pieces.length ? piecesView(step, ui) : typeView(step, ui);

const typeView: StepView<'identity-documents'> = (step, ui) => ({
  heading: ui.t('identity-documents.heading.type'),
  lead: ui.t('identity-documents.lead.type'),
  form: stepForm(
    ui,
    (fields) => ({
      step: 'identity-documents',
      action: 'choose-type',
      values: { type: textOf(fields, 'type') as Documents['types'][number] },
    }),
    html`
      ${typeField(ui, step)} ${submitButton(ui, 'choose-type', ui.t('action.continue'))}
      <div data-part="actions">${otherWay(step, ui)} ${wayBack(step, ui)}</div>
    `,
  ),
});

const piecesView: StepView<'identity-documents'> = (step, ui) => ({
  heading: ui.t('identity-documents.heading'),
  lead: ui.t('identity-documents.lead'),
  form: stepForm(
    ui,
    () => {
      const problems = unfinished(step, ui);
      return Object.keys(problems).length
        ? { problems }
        : { step: 'identity-documents', action: 'submit', values: {} };
    },
    html`
      <ul data-part="pieces">
        ${repeat(
          step.pieces,
          ({ id }) => id,
          (one) => html`<li>${pieceCard(one, step, ui)}</li>`,
        )}
      </ul>
      <p data-part="note">${limits(step, ui)}</p>
      ${submitButton(ui, 'submit', ui.t('identity-documents.submit'))}
      <div data-part="actions">
        ${otherTypes(step, ui)} ${otherWay(step, ui)} ${wayBack(step, ui)}
      </div>
    `,
  ),
  enter: keepFocus,
});

// Messages by the control of each piece that the service does not have yet.
const unfinished = (step: Documents, ui: Ui): FormState['problems'] =>
  Object.fromEntries(
    step.pieces
      .filter((piece) => isUnderWay(piece, ui) || !isDone(piece))
      .map((piece) => {
        const key = isUnderWay(piece, ui) ? 'piece.still-sending' : 'piece.missing';
        return [pieceName(piece.id), ui.t(key)];
      }),
  );

const isUnderWay = ({ id }: Piece, { uploads }: Ui) => 'progress' in (uploads?.[id] ?? {});

const limits = ({ accept, maxBytes }: Documents, ui: Ui) => {
  const names = accept.map((type) => type.replace(/^.*\//u, '').toUpperCase());
  const formats = new Intl.ListFormat(ui.locale, { type: 'disjunction' }).format(names);
  const limit = fileSize(maxBytes, ui.locale);
  return html`${ui.t('identity-documents.limits', { formats, limit })}
  ${isHandheld() ? ui.t('identity-documents.no-camera') : nothing}`;
};

const otherTypes = (step: Documents, ui: Ui) => {
  const others = step.types.filter((type) => type !== step.type);
  return others.length && step.actions.includes('choose-type')
    ? html`<details data-part="more">
        <summary data-part="link">${ui.t('identity-documents.other-type')}</summary>
        ${others.map((type) =>
          answerButton(
            step,
            ui,
            { step: 'identity-documents', action: 'choose-type', values: { type } },
            ui.t(`document.${type}`),
            'outline',
          ),
        )}
      </details>`
    : nothing;
};
