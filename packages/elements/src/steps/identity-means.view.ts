import type { StepOf } from '@latchkey/contract';
import { html, nothing } from 'lit';
import { choiceList, type Choice } from '../fields/choices.ts';
import { helpLink } from '../fields/help-link.ts';
import { stepForm } from '../form/step-form.ts';
import { textOf } from '../form/text-of.ts';
import { wayBack } from '../identity/way-back.ts';
import { isolated, rich } from '../text/rich.ts';
import type { StepView, Ui } from './view.ts';

type Means = StepOf<'identity-means'>;

/** By what a person can show who they are. Where there is nothing, whom to ask. */
export const identityMeansView: StepView<'identity-means'> = (step, ui) =>
  step.means.length ? choosing(step, ui) : without(step, ui);

const choosing: StepView<'identity-means'> = (step, ui) => ({
  heading: ui.t('identity-means.heading'),
  form: stepForm(
    ui,
    (fields) => ({
      step: 'identity-means',
      action: 'choose',
      values: { means: textOf(fields, 'means') as Means['means'][number] },
    }),
    html`
      ${choiceList(
        ui,
        'means',
        step.means.map((one) => choiceOf[one](step, ui)),
      )}
      <div data-part="actions">${wayBack(step, ui)}</div>
    `,
  ),
});

const choiceOf: Record<Means['means'][number], (step: Means, ui: Ui) => Choice> = {
  manual: (_step, ui) => ({
    id: 'manual',
    icon: 'list',
    label: ui.t('identity-means.manual'),
    detail: ui.t('identity-means.manual.hint'),
  }),
  companion: ({ app }, ui) => ({
    id: 'companion',
    icon: 'phone',
    label: app
      ? rich(ui.t, 'identity-means.companion.named', { app: isolated(app) })
      : ui.t('identity-means.companion'),
    detail: ui.t('identity-means.companion.hint'),
  }),
};

const without: StepView<'identity-means'> = (step, ui) => ({
  heading: ui.t('identity-means.heading.none'),
  lead: ui.t('identity-means.none'),
  form: stepForm(
    ui,
    () => undefined,
    html`
      ${
        step.contact
          ? html`<p data-part="note">
              ${rich(ui.t, 'blocked.contact', { contact: isolated(step.contact) })}
            </p>`
          : nothing
      }
      ${helpLink(ui, 'support', 'outline')}
      <div data-part="actions">${wayBack(step, ui)}</div>
    `,
  ),
});
