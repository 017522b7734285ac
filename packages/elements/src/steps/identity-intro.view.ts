import type { StepOf } from '@latchkey/contract';
import { html } from 'lit';
import { submitButton } from '../fields/buttons.ts';
import { stepForm } from '../form/step-form.ts';
import { wayBack } from '../identity/way-back.ts';
import { moreIcon } from '../style/more-icons.ts';
import { duration } from '../text/duration.ts';
import type { StepView, Ui } from './view.ts';

/** What an identity check asks of a person, before it begins; what it is good for depends on the reason. */
export const identityIntroView: StepView<'identity-intro'> = (step, ui) => ({
  heading: ui.t('identity-intro.heading'),
  lead: ui.t(`identity-intro.lead.${step.reason}`),
  form: stepForm(
    ui,
    () => ({ step: 'identity-intro', action: 'start', values: {} }),
    html`
      <ul data-part="facts">
        ${facts(step, ui).map(([icon, words]) => html`<li>${moreIcon(icon)}<span>${words}</span></li>`)}
      </ul>
      ${submitButton(ui, 'start', ui.t('action.start'))}
      <div data-part="actions">${wayBack(step, ui)}</div>
    `,
  ),
});

type Fact = readonly [icon: Parameters<typeof moreIcon>[0], words: string];

const facts = (
  { means, reviewTime, keptFor }: StepOf<'identity-intro'>,
  ui: Ui,
): readonly Fact[] => {
  const time = (seconds: number) => ({ time: duration(seconds, ui.locale) });
  return [
    ...means.map((one): Fact => [
      one === 'manual' ? 'list' : 'phone',
      ui.t(`identity-intro.${one}`),
    ]),
    ...(reviewTime ? [['clock', ui.t('identity-intro.time', time(reviewTime))] as const] : []),
    ...(keptFor ? [['shield', ui.t('identity-intro.kept', time(keptFor))] as const] : []),
    ['message', ui.t('identity-intro.support')],
  ];
};
