import { html, nothing } from 'lit';
import type { StepOf } from '@latchkey/contract';
import { submitButton } from '../fields/buttons.ts';
import { field } from '../fields/field.ts';
import { usernameAnchor } from '../fields/username-anchor.ts';
import {
  checkRules,
  isMet,
  known,
  rulesField,
  rulesForManagers,
} from '../fields/password-rules.ts';
import { passwordField, passwordInput } from '../fields/password.ts';
import { stepForm } from '../form/step-form.ts';
import { textOf } from '../form/text-of.ts';
import { isolated, rich } from '../text/rich.ts';
import type { ReadForm, StepView, Ui } from './view.ts';

const name = 'new-password';
const again = 'repeat-password';

/** A new password, its rules checked while it is typed; the service has the last word. */
export const newPasswordView: StepView<'new-password'> = (step, given) => {
  const ui = withServiceProblem(given);
  const rules = known(step.rules);
  return {
    heading: ui.t('new-password.heading'),
    lead: rich(ui.t, 'new-password.lead', { identifier: isolated(step.identifier) }),
    form: stepForm(
      ui,
      read(step, ui),
      html`
        ${usernameAnchor(step.identifier)}
        ${passwordField(
          ui,
          name,
          passwordInput(ui, name, name, rules.length > 0),
          rules.length ? rulesField(ui, name, rules) : undefined,
        )}
        ${
          step.repeat
            ? field(ui, again, ui.t('new-password.repeat'), passwordInput(ui, again, name))
            : nothing
        }
        ${step.signOutOthers ? signOut(ui) : nothing}
        ${submitButton(ui, 'set', ui.t('action.save-password'))}
      `,
    ),
    enter: (form, signal) => {
      // Set here, for no list of HTML's attributes knows it.
      form.querySelector(`[name=${name}]`)?.setAttribute('passwordrules', rulesForManagers(rules));
      checkRules(form, name, rules, step.identifier, signal);
    },
  };
};

const read =
  (step: StepOf<'new-password'>, ui: Ui): ReadForm =>
  (fields) => {
    const password = textOf(fields, name);
    const unmet = known(step.rules).some((rule) => !isMet(rule, password, step.identifier));
    if (unmet) return { problems: { [name]: ui.t('new-password.unmet') } };
    if (step.repeat && textOf(fields, again) !== password)
      return { problems: { [again]: ui.t('form.mismatch') } };
    const others = step.signOutOthers ? { signOutOthers: fields.has('sign-out') } : {};
    return { step: 'new-password', action: 'set', values: { password, ...others } };
  };

// A service may name the field as the answer does; to password managers it must not look like the current password.
const withServiceProblem = (ui: Ui): Ui => {
  const { password, ...problems } = ui.form.problems;
  return password
    ? { ...ui, form: { ...ui.form, problems: { ...problems, [name]: password } } }
    : ui;
};

// Where the service offers it; never on by itself.
const signOut = (ui: Ui) => html`
  <div data-part="check">
    <input type="checkbox" id=${ui.id('sign-out')} name="sign-out" />
    <label for=${ui.id('sign-out')}>${ui.t('new-password.sign-out')}</label>
  </div>
`;
