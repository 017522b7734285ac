import { html, nothing } from 'lit';
import { backButton } from '../fields/answer-buttons.ts';
import { stepForm } from '../form/step-form.ts';
import { safeUrl } from '../safe-url.ts';
import { isolated, rich } from '../text/rich.ts';
import type { StepView } from './view.ts';

/** Another page has the next word. A link, so that the person decides and every webview can follow. */
export const redirectView: StepView<'redirect'> = (step, ui) => {
  const heading = ui.t('redirect.heading');
  const href = safeUrl(step.url, { anyOrigin: true });
  const lead = step.to
    ? rich(ui.t, 'redirect.lead.to', { to: isolated(step.to) })
    : ui.t('redirect.lead');
  return {
    heading,
    lead: href ? lead : ui.t('redirect.unsafe'),
    form: stepForm(
      ui,
      () => undefined,
      html`
        ${
          href
            ? html`<a data-part="submit" data-link="redirect" href=${href}
                >${ui.t('action.continue')}</a
              >`
            : nothing
        }
        <div data-part="actions">${backButton(ui)}</div>
      `,
    ),
  };
};
