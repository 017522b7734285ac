// Between views and the session: what a view may use, and which view shows what.
import type { Step } from '@latchkey/contract';
import { deadline } from '@latchkey/journey/state';
import { nothing } from 'lit';
import { submitButton } from '../fields/buttons.ts';
import { idOf } from '../form/ids.ts';
import { stepForm } from '../form/step-form.ts';
import { ends } from '../steps/index.ts';
import type { Shown, Ui } from '../steps/view.ts';
import type { Presentable } from './presentation.ts';
import type { Session } from './session.ts';

/** What a view may use, as of now. */
export const uiOf = (session: Session): Ui => {
  const { host, words, form, journey, presentation, ticking, passkeys } = session;
  const { shown } = presentation;
  return {
    t: words.t,
    locale: words.locale,
    links: host.setup.links ?? {},
    captcha: host.setup.captcha,
    form: form.state,
    problem: 'problem' in shown ? shown.problem : undefined,
    busy: shown.kind === 'waiting' ? shown.action : undefined,
    autoSubmit: !host.noAutoSubmit,
    id: (name) => idOf(host.localName, host.number, name),
    left: (seconds) =>
      shown.kind === 'asking' || shown.kind === 'waiting'
        ? ticking.until(deadline(shown, seconds))
        : 0,
    uploads: 'uploads' in shown ? shown.uploads : undefined,
    send: (answer) => {
      journey.send(answer);
    },
    run: (task) => {
      journey.with(task);
    },
    submit(event, read) {
      event.preventDefault();
      if (shown.kind === 'waiting') return;
      if (shown.kind === 'stuck') {
        presentation.retry();
        return;
      }
      const answer = form.read(event, words.t, read);
      if (answer) journey.send(answer);
    },
    restart: () => {
      // The next form may be this very one, and what was typed into it was for what is given up.
      session.stage.form?.reset();
      journey.with((run) => {
        run.restart();
      });
    },
    reveal: form.reveal,
    keyed: form.keyed,
    usePasskey: shown.kind === 'asking' ? passkeys?.button(shown) : undefined,
  };
};

/** Whatever there is to show, shown. */
export const viewOf = (shown: Presentable, ui: Ui, session: Session): Shown => {
  const { outcomeView, lostView } = ends;
  if (shown.kind === 'over' && outcomeView) return outcomeView(shown.outcome, ui, session.going);
  if (shown.kind === 'lost' && lostView) return lostView(shown.problem, ui);
  const step = 'step' in shown ? shown.step : undefined;
  // An entry step is a step whose list of actions nobody changes.
  return (step && session.host.viewOf(step)?.(step as Step, ui)) ?? bare(shown, ui);
};

// Before the first step is known, and when a file of the page itself could not be fetched.
const bare = (shown: Presentable, ui: Ui): Shown => {
  const heading = ui.t('wait.heading');
  const retry = shown.kind === 'stuck' ? submitButton(ui, 'retry', ui.t('action.retry')) : nothing;
  return { heading, form: stepForm(ui, () => undefined, retry) };
};
