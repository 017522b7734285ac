import type { StepOf } from '@latchkey/contract';
import { html, nothing } from 'lit';
import { answerButton } from '../fields/answer-buttons.ts';
import { stepForm } from '../form/step-form.ts';
import { isHandheld } from '../identity/handheld.ts';
import { keepFocus } from '../identity/keep-focus.ts';
import { qrCode } from '../identity/qr-code.ts';
import { otherWay, wayBack } from '../identity/way-back.ts';
import { whenOver } from '../identity/when-over.ts';
import { safeUrl } from '../safe-url.ts';
import { duration } from '../text/duration.ts';
import { isolated, rich } from '../text/rich.ts';
import type { StepView, Ui } from './view.ts';

type Companion = StepOf<'companion-app'>;

const renew = { step: 'companion-app', action: 'renew', values: {} } as const;

/** The app on this device, or on another one that reads a code. The service is asked how it stands. */
export const companionAppView: StepView<'companion-app'> = (step, ui) => {
  const href = safeUrl(step.url, { anyOrigin: true });
  return {
    heading: ui.t('companion-app.heading'),
    lead: href ? lead(step, ui) : ui.t('companion-app.unsafe'),
    form: stepForm(
      ui,
      () => undefined,
      html`
        ${href && step.state === 'waiting' ? waysIn(step, href, ui) : nothing}
        <p data-part=${href && step.lookIn !== undefined ? 'pending' : 'note'} role="status">
          ${href ? ui.t(`companion-app.${isExpired(step, ui) ? 'expired' : step.state}`) : nothing}
        </p>
        <div data-part="actions">
          ${answerButton(step, ui, renew, ui.t('companion-app.renew'))}
          ${otherWay(step, ui, 'companion-app.other')} ${wayBack(step, ui)}
        </div>
      `,
    ),
    enter: keepFocus,
  };
};

const nameOf = ({ app }: Companion, ui: Ui) => app ?? ui.t('companion-app.app');

const lead = (step: Companion, ui: Ui) =>
  rich(ui.t, 'companion-app.lead', { app: isolated(nameOf(step, ui)) });

const isExpired = ({ state, expiresIn }: Companion, ui: Ui) =>
  state === 'waiting' && expiresIn !== undefined && ui.left(expiresIn) === 0;

// Both ways are there: somebody may read the code with a second phone, or have the app on this computer.
const waysIn = (step: Companion, href: string, ui: Ui) => {
  const [first, second] = isHandheld()
    ? (['here', 'elsewhere'] as const)
    : (['elsewhere', 'here'] as const);
  return html`
    ${ways[first](step, href, ui)}
    <details data-part="more">
      <summary data-part="link">${ui.t(`companion-app.${second}`)}</summary>
      ${ways[second](step, href, ui)}
    </details>
  `;
};

const ways: Record<'here' | 'elsewhere', (step: Companion, href: string, ui: Ui) => unknown> = {
  here: (step, href, ui) =>
    html`<a data-part="submit" data-link="redirect" href=${href}
      ><span>${rich(ui.t, 'companion-app.open', { app: isolated(nameOf(step, ui)) })}</span></a
    >`,
  elsewhere: (step, href, ui) => html`
    <div data-part="scan">
      ${isExpired(step, ui) ? nothing : qrCode(href, ui.t('companion-app.qr', { app: nameOf(step, ui) }))}
      <p data-part="note">${scanning(step, ui)}</p>
    </div>
    ${
      step.actions.includes('renew')
        ? whenOver(step, isExpired(step, ui), () => {
            ui.send(renew);
          })
        : nothing
    }
  `,
};

const scanning = ({ expiresIn }: Companion, ui: Ui) =>
  [
    ui.t('companion-app.scan'),
    expiresIn && ui.left(expiresIn) > 0
      ? ui.t('code.expires', { time: duration(ui.left(expiresIn), ui.locale, 'down') })
      : undefined,
  ]
    .filter(Boolean)
    .join(' ');
