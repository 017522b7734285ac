import { html } from 'lit';
import { submitButton } from '../fields/buttons.ts';
import { helpLink } from '../fields/help-link.ts';
import { followNumber, phoneField, phoneNumbers } from '../fields/phone.ts';
import { isInternational, readPhone } from '../fields/read-phone.ts';
import { stepForm } from '../form/step-form.ts';
import { textOf } from '../form/text-of.ts';
import type { ReadForm, StepView, Ui } from './view.ts';

/** The mobile number that was given at sign-up, in whatever way it is written. */
export const phoneView: StepView<'phone'> = (step, ui) => ({
  heading: ui.t('phone.heading'),
  lead: ui.t('phone.lead'),
  form: stepForm(
    ui,
    read(ui),
    html`
      ${phoneField(ui, step.country)} ${submitButton(ui, 'continue', ui.t('action.continue'))}
      ${helpLink(ui, 'login')}
    `,
  ),
  enter: (form, signal) => {
    const input = form.querySelector<HTMLInputElement>('[name="phone"]');
    // Not by an attribute: the number is in the field alone.
    if (input && step.phone) input.value ||= step.phone;
    followNumber(form, signal);
  },
});

const read =
  (ui: Ui): ReadForm =>
  (fields) => {
    const typed = textOf(fields, 'phone');
    const country = textOf(fields, 'phone-country');
    if (!typed.trim()) return { problems: { phone: ui.t('phone.empty') } };
    const phone = readPhone(typed, country, phoneNumbers());
    if (phone) return { step: 'phone', action: 'continue', values: { phone } };
    const lacksCountry = !country && !isInternational(typed);
    return { problems: { phone: ui.t(lacksCountry ? 'phone.no-country' : 'phone.wrong') } };
  };
