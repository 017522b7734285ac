import { html, nothing } from 'lit';
import { normalizeIdentifier, type StepOf } from '@latchkey/contract';
import { quietButton, submitButton } from '../fields/buttons.ts';
import { declaredField, readDeclared } from '../fields/declared.ts';
import { isAddress, newAddressField } from '../fields/new-address.ts';
import { stepForm } from '../form/step-form.ts';
import { textOf } from '../form/text-of.ts';
import { moreIcon } from '../style/more-icons.ts';
import { duration } from '../text/duration.ts';
import { forgetUsername } from './expected-username.ts';
import type { ReadForm, StepView, Ui } from './view.ts';

// The first is named as the service's problems with it are shown: `identifier` stands at `username`.
const name = 'username';
const again = 'repeat-username';

/** A new address to sign in with, and what else the service asks. Nobody is signed in before it is accepted. */
export const newDetailsView: StepView<'new-details'> = (step, ui) => ({
  heading: ui.t('new-details.heading'),
  lead: ui.t('new-details.lead'),
  form: stepForm(
    ui,
    read(step, ui),
    html`
      ${step.expiresIn === undefined ? nothing : deadline(ui.left(step.expiresIn), ui)}
      ${newAddressField(ui, name, ui.t('new-details.label'), {
        token: 'username',
        value: step.identifier,
      })}
      <span data-part="handed-on"></span>
      ${
        step.repeat
          ? newAddressField(ui, again, ui.t('new-details.repeat'), { token: 'email' })
          : nothing
      }
      ${step.fields.map((one) => declaredField(ui, one))}
      ${submitButton(ui, 'submit', ui.t('action.continue'))}
      <div data-part="actions">
        ${quietButton(ui, ui.t('new-details.later'), () => {
          ui.restart();
        })}
        <p data-part="note">${ui.t('new-details.later.note')}</p>
      </div>
    `,
  ),
  enter: () => {
    forgetUsername(ui);
  },
});

const deadline = (left: number, ui: Ui) => {
  const time = duration(left, ui.locale, 'down');
  return left > 0
    ? html`<p data-part="note">
        ${moreIcon('clock')}<span>${ui.t('new-details.expires', { time })}</span>
      </p>`
    : nothing;
};

const read =
  (step: StepOf<'new-details'>, ui: Ui): ReadForm =>
  (fields) => {
    const identifier = normalizeIdentifier(textOf(fields, name));
    if (!isAddress(identifier)) return { problems: { [name]: ui.t('form.address') } };
    if (step.repeat && normalizeIdentifier(textOf(fields, again)) !== identifier)
      return { problems: { [again]: ui.t('new-details.mismatch') } };
    return {
      step: 'new-details',
      action: 'submit',
      values: { identifier, fields: readDeclared(step.fields, fields) },
    };
  };
