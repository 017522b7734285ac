// A sign-in by the username that a message brought, in each of its shapes. To no password manager it is a username.
import { html, nothing } from 'lit';
import { normalizeIdentifier, type StepOf } from '@latchkey/contract';
import { quietButton, submitButton } from '../fields/buttons.ts';
import { passwordField } from '../fields/password.ts';
import { sentName, sentNameField } from '../fields/sent-name.ts';
import { stepForm } from '../form/step-form.ts';
import { textOf } from '../form/text-of.ts';
import { isolated, rich } from '../text/rich.ts';
import { credentialsView, passkeyButton } from './credentials.view.ts';
import { forgetUsername, whileExpected } from './expected-username.ts';
import { identifierView } from './identifier.view.ts';
import { passwordView } from './password.view.ts';
import type { StepView, Ui } from './view.ts';

const identifierOf = (fields: FormData) => normalizeIdentifier(textOf(fields, sentName));

const words = (ui: Ui) => ({ heading: ui.t('username.heading'), lead: ui.t('username.lead') });

const field = (ui: Ui) => sentNameField(ui, ui.t('username.label'), ui.t('username.hint'));

const another = (ui: Ui) =>
  quietButton(ui, ui.t('action.use-another'), () => {
    forgetUsername(ui);
    ui.restart();
  });

/** Username and password in one form. What was given before is never filled in. */
export const usernameView: StepView<'credentials'> = (step, ui) => ({
  ...words(ui),
  form: usernameForm(step, ui, { field: field(ui), below: another(ui) }),
});

const identifierAlone: StepView<'identifier'> = (_step, ui) => ({
  ...words(ui),
  form: stepForm(
    ui,
    (fields) => ({
      step: 'identifier',
      action: 'continue',
      values: { identifier: identifierOf(fields) },
    }),
    html`${field(ui)} ${submitButton(ui, 'continue', ui.t('action.continue'))} ${another(ui)}`,
  ),
});

const passwordAlone: StepView<'password'> = (step, ui) => ({
  ...passwordView({ ...step, identifier: '' }, ui),
  lead: rich(ui.t, 'password.lead', { identifier: isolated(step.identifier) }),
});

interface Parts {
  readonly field: unknown;
  readonly above?: unknown;
  readonly below?: unknown;
}

/** The form of a sign-in whose identifier is a username that was sent, or may be one. */
export const usernameForm = (
  step: StepOf<'credentials'>,
  ui: Ui,
  { field: control, above = nothing, below = nothing }: Parts,
) =>
  stepForm(
    ui,
    (fields) => ({
      step: 'credentials',
      action: 'sign-in',
      values: { identifier: identifierOf(fields), password: textOf(fields, 'password') },
    }),
    html`
      ${above} ${control} ${passwordField(ui)}
      ${submitButton(ui, 'sign-in', ui.t('action.sign-in'))}
      ${passkeyButton(ui, step.actions.includes('passkey'))} ${below}
    `,
  );

/** A sign-in's own views; and these instead, from when an address was found to be in use no more. */
export const usernameViews = {
  credentials: whileExpected(usernameView, credentialsView),
  identifier: whileExpected(identifierAlone, identifierView),
  password: whileExpected(passwordAlone, passwordView),
};
