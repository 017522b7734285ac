import { html, nothing, type TemplateResult } from 'lit';
import type { RecoveryOption, StepOf } from '@latchkey/contract';
import { backButton } from '../fields/answer-buttons.ts';
import { quietButton, submitButton } from '../fields/buttons.ts';
import { choiceList } from '../fields/choices.ts';
import { stepForm } from '../form/step-form.ts';
import { textOf } from '../form/text-of.ts';
import type { moreIcon } from '../style/more-icons.ts';
import type { MessageKey } from '../text/messages.ts';
import { isolated, rich } from '../text/rich.ts';
import type { StepView, Ui } from './view.ts';

type Method = RecoveryOption['method'];

const methods: Record<Method, { icon: Parameters<typeof moreIcon>[0]; label: MessageKey }> = {
  'email-link': { icon: 'mail', label: 'recovery.email-link' },
  email: { icon: 'mail', label: 'factor.email' },
  sms: { icon: 'message', label: 'factor.sms' },
  push: { icon: 'phone', label: 'factor.push' },
  backup: { icon: 'list', label: 'factor.backup' },
};

/** The ways to recover the account, none of them chosen beforehand; the last entry is for who has none. */
export const chooseRecoveryView: StepView<'choose-recovery'> = (step, ui) => {
  if (step.managed) return managedView(step.managed, ui);
  const none = step.options.length === 0;
  return {
    heading: ui.t('choose-recovery.heading'),
    lead: ui.t(none ? 'choose-recovery.none' : 'choose-recovery.lead'),
    form: stepForm(
      ui,
      (fields) =>
        none
          ? noAccess
          : {
              step: 'choose-recovery',
              action: 'choose',
              values: { option: textOf(fields, 'option') },
            },
      html`
        ${none ? nothing : list(step, ui)} ${assistance(step, ui, none)}
        <div data-part="actions">${backButton(ui)}</div>
      `,
    ),
  };
};

const noAccess = { step: 'choose-recovery', action: 'no-access', values: {} } as const;

const list = (step: StepOf<'choose-recovery'>, ui: Ui) =>
  choiceList(
    ui,
    'option',
    step.options.map(({ id, method, target, device }) => ({
      id,
      icon: methods[method].icon,
      label: ui.t(methods[method].label),
      detail: target ?? device,
    })),
  );

const assistance = (
  step: StepOf<'choose-recovery'>,
  ui: Ui,
  none: boolean,
): TemplateResult | typeof nothing => {
  if (!step.actions.includes('no-access')) return nothing;
  const label = ui.t('action.no-access');
  return none
    ? submitButton(ui, 'no-access', label)
    : quietButton(
        ui,
        label,
        () => {
          ui.send(noAccess);
        },
        { action: 'no-access', look: 'outline' },
      );
};

// Nothing to choose: somebody else keeps the password.
const managedView = ({ contact }: NonNullable<StepOf<'choose-recovery'>['managed']>, ui: Ui) => ({
  heading: ui.t('choose-recovery.heading.managed'),
  lead: ui.t('choose-recovery.managed'),
  form: stepForm(
    ui,
    () => undefined,
    html`
      ${
        contact
          ? html`<p data-part="note">
              ${rich(ui.t, 'blocked.contact', { contact: isolated(contact) })}
            </p>`
          : nothing
      }
      <div data-part="actions">${backButton(ui)}</div>
    `,
  ),
});
