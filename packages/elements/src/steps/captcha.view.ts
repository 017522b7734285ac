import { html, nothing } from 'lit';
import { backButton } from '../fields/answer-buttons.ts';
import { stepForm } from '../form/step-form.ts';
import type { StepView } from './view.ts';

/** A check that a person is there. What it looks like is the host's: it stands in light DOM, where such widgets work. */
export const captchaView: StepView<'captcha'> = (step, ui) => {
  const heading = ui.t('captcha.heading');
  const { captcha } = ui;
  return {
    heading,
    lead: ui.t(captcha ? 'captcha.lead' : 'captcha.absent'),
    form: stepForm(
      ui,
      () => undefined,
      html`
        ${captcha ? html`<div data-part="captcha"></div>` : nothing}
        <div data-part="actions">${backButton(ui)}</div>
      `,
    ),
    enter: (form, signal) => {
      const container = form.querySelector<HTMLElement>('[data-part="captcha"]');
      if (!captcha || !container) return;
      captcha(step, container, signal).then(
        (token) => {
          if (!signal.aborted) ui.send({ step: 'captcha', action: 'solve', values: { token } });
        },
        (reason: unknown) => {
          if (!signal.aborted) reportError(reason);
        },
      );
    },
  };
};
