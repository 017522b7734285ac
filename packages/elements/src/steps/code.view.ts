import { html, nothing } from 'lit';
import type { StepOf } from '@latchkey/contract';
import { againButton, answerButton, backButton } from '../fields/answer-buttons.ts';
import { submitButton } from '../fields/buttons.ts';
import { codeField } from '../fields/code.ts';
import { readCode } from '../fields/read-code.ts';
import { trustField, trustOf } from '../fields/trust.ts';
import { receiveBySms } from '../fields/web-otp.ts';
import { stepForm } from '../form/step-form.ts';
import { textOf } from '../form/text-of.ts';
import { duration } from '../text/duration.ts';
import { isolated, rich } from '../text/rich.ts';
import type { StepView, Ui } from './view.ts';

type CodeStep = StepOf<'code'>;

/** A code: from an authenticator app, by SMS or e-mail, or a backup code. */
export const codeView: StepView<'code'> = (step, ui) => {
  const heading = ui.t('code.heading');
  return {
    heading,
    lead: leads[step.method](step, ui),
    form: stepForm(
      ui,
      (fields) => {
        const typed = textOf(fields, 'code');
        const code = readCode(typed, step) ?? typed.trim();
        return { step: 'code', action: 'verify', values: { code, ...trustOf(fields, step.trust) } };
      },
      html`
        ${codeField(ui, step)} ${notes(step, ui)} ${trustField(ui, step.trust)}
        ${submitButton(ui, 'verify', ui.t('action.verify'))}
        <div data-part="actions">
          ${againButton(step, ui, answer('resend'), 'code')}
          ${answerButton(step, ui, answer('correct'), ui.t('action.correct'))}
          ${answerButton(step, ui, answer('other'), ui.t('action.other'))} ${backButton(ui)}
        </div>
      `,
    ),
    enter: (form, signal) => {
      if (step.method === 'sms') void receiveBySms(form, signal);
    },
  };
};

const target = (step: CodeStep) => ({ target: isolated(step.target) });

const leads: Record<CodeStep['method'], (step: CodeStep, ui: Ui) => unknown> = {
  totp: ({ device }, ui) =>
    device
      ? rich(ui.t, 'code.lead.totp.device', { device: isolated(device) })
      : ui.t('code.lead.totp'),
  sms: (step, ui) => rich(ui.t, 'code.lead.sms', target(step)),
  email: (step, ui) => rich(ui.t, 'code.lead.email', target(step)),
  backup: (_step, ui) => ui.t('code.lead.backup'),
};

// How long it lasts, what if it does not come, how many are left: on the same screen.
const notes = (step: CodeStep, ui: Ui) => {
  const { method, expiresIn, codesLeft } = step;
  const lines = [
    method === 'sms' || method === 'email' ? ui.t(`code.not-received.${method}`) : undefined,
    expiresIn && method !== 'totp' ? lasting(ui.left(expiresIn), ui) : undefined,
    codesLeft !== undefined && codesLeft <= 3 ? ui.t('code.left', { count: codesLeft }) : undefined,
  ].filter(Boolean);
  return lines.length ? html`<p data-part="note">${lines.join(' ')}</p>` : nothing;
};

const answer = (action: 'correct' | 'other' | 'resend') =>
  ({ step: 'code', action, values: {} }) as const;

const lasting = (left: number, ui: Ui) =>
  left > 0
    ? ui.t('code.expires', { time: duration(left, ui.locale, 'down') })
    : ui.t('problem.code-expired');
