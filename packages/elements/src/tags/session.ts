// One journey as one element shows it: puts the runner, the stage and the words together.
// Longer than other files: what follows from a state is decided in one place, or its parts would have to ask each other.
import {
  entrySteps,
  identifierFirst,
  systemClock,
  type EntryStep,
  type Outcome,
  type Problem,
} from '@latchkey/contract';
import { LatchkeyOutcomeEvent, LatchkeyProblemEvent, LatchkeyStepEvent } from '../events.ts';
import { clearAfter } from '../form/reading.ts';
import { Stage } from '../form/stage.ts';
import { safeUrl } from '../safe-url.ts';
import { formSheets, isFirst, newWings } from '../steps/index.ts';
import type { Shown } from '../steps/view.ts';
import { ownDirection } from '../text/language.ts';
import type { MessageKey } from '../text/messages.ts';
import type { Words } from '../text/words.ts';
import { lateAdapter } from './backend.ts';
import { focusOn, holdsFocus } from './focus.ts';
import { FormModel } from './form-model.ts';
import type { JourneyElement } from './journey-element.ts';
import { LateJourney } from './late-journey.ts';
import type { PasskeyUse } from './passkey-use.ts';
import { formKey, Presentation, type Presentable } from './presentation.ts';
import { keepTicket, keptTicket } from './tickets.ts';
import { Ticking } from './ticking.ts';
import { uiOf, viewOf } from './ui.ts';

/** What the chrome needs besides its words. */
export interface SessionView extends Shown {
  readonly problem: Problem | undefined;
  readonly problemCount: number;
  readonly status: string;
  readonly dir: 'ltr' | 'rtl' | undefined;
}

/** Runs as long as its element lives; rests while that is out of the page. */
export class Session {
  readonly journey: LateJourney;
  readonly form: FormModel;
  readonly stage: Stage;
  readonly presentation: Presentation;
  /** There once something may need it. */
  passkeys: PasskeyUse | undefined;
  readonly ticking: Ticking;
  readonly words: Words;
  readonly host: JourneyElement;
  /** The page is about to change. */
  going = false;
  #begun = false;
  #painted = false;
  #asked = false;
  #held = false;
  #entered: 'first' | 'later' | undefined;
  #view: Shown | undefined;
  #problemCount = 0;
  #status = '';

  constructor(host: JourneyElement, words: Words) {
    this.host = host;
    this.words = words;
    const { journey: name } = host.constructor as typeof JourneyElement;
    const clock = host.environment?.clock ?? systemClock;
    const given: Partial<Record<string, EntryStep>> = entrySteps;
    const options = {
      name,
      entry: given[name] && host.identifierFirst ? identifierFirst : given[name],
      adapter: lateAdapter(() => host.findAdapter()),
      locale: () => words.locale,
      returnTo: host.returnTo,
      link: host.link,
      reason: host.reason,
      environment: host.environment,
    };
    this.journey = new LateJourney(options, Boolean(this.#ticket), (state) => {
      this.passkeys?.stop();
      void this.presentation.follow(state);
    });
    const changed = () => {
      host.requestUpdate();
    };
    this.form = new FormModel(changed);
    this.stage = new Stage(host, formSheets, newWings);
    this.ticking = new Ticking(clock, changed);
    const needs = { stage: this.stage, words, passkeys: () => this.#loadPasskeys() };
    this.presentation = new Presentation(this.journey.state, needs, (before) => {
      this.#present(before);
    });
    // The first screen may have words that have to come, and may not.
    void this.presentation.follow(this.journey.state);
  }

  connect(): void {
    this.journey.connect();
    addEventListener('pagehide', this.#hide);
    addEventListener('pageshow', this.#return);
  }

  disconnect(): void {
    removeEventListener('pagehide', this.#hide);
    removeEventListener('pageshow', this.#return);
    this.passkeys?.stop();
    this.ticking.stop();
    this.journey.disconnect();
    this.#hide();
  }

  /** What to show now. */
  view(): SessionView {
    this.#view = viewOf(this.presentation.shown, uiOf(this), this);
    const { shown } = this.presentation;
    const problem = 'problem' in shown ? shown.problem : shown.kind === 'stuck' ? stuck : undefined;
    return {
      ...this.#view,
      dir: this.#dir,
      problem,
      problemCount: this.#problemCount,
      status: this.#status,
    };
  }

  /** The chrome has been shown: now the form, and what follows from it. */
  shown(): void {
    if (!this.#view) return;
    this.stage.show(formKey(this.presentation.shown), this.#view, this.words.locale, this.#dir);
    if (!this.#painted && this.host.hasAttribute('autofocus'))
      focusOn(this.host, this.stage.form, undefined);
    this.#painted = true;
    if (!this.#begun && Object.values(this.host.sources).some(Boolean)) this.#begin();
  }

  // Waits for a setup: a page may set `adapter` after the tag has come alive.
  #begin(): void {
    this.#begun = true;
    const { host, journey } = this;
    const ticket = this.#ticket;
    if (ticket)
      journey.with((run) => {
        run.resume(ticket);
      });
    else if (journey.state.kind === 'waiting')
      journey.with((run) => {
        run.start();
      });
    else if (host.passkeys) this.#prepare();
    this.#tick();
  }

  // Whoever waits is told when it takes long.
  #tick(): void {
    if (this.presentation.shown.kind === 'waiting')
      this.ticking.after(3000, () => {
        this.say('status.slow');
      });
    else this.ticking.stop();
  }

  #present(before: Presentable): void {
    const { shown } = this.presentation;
    if (isSame(before, shown)) {
      this.host.requestUpdate();
      return;
    }
    const entered = formKey(shown) !== formKey(before);
    if (entered) {
      this.form.reset();
      const first = before.kind === 'waiting' && !before.step && !this.#asked;
      // Where the next state comes before this one has been told, it tells of both.
      this.#entered = first ? 'first' : 'later';
    }
    this.#held ||= holdsFocus(this.host);
    if (shown.kind === 'asking') this.form.take(shown.problem, this.words.t);
    this.#keep();
    this.#status = this.#statusAfter(before, shown);
    this.#tick();
    // What is shown already is not said again: a look that finds the step as it was is no news.
    if ('problem' in shown && !isOld(shown.problem, before)) this.#problemCount += 1;
    this.going = false;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => {
      if (this.host.isConnected && this.presentation.shown === shown) this.#settle(before, shown);
    });
  }

  // After the new state stands in the page: focus, and news for the host.
  #settle(before: Presentable, shown: Presentable): void {
    const { host, stage } = this;
    const entered = this.#entered;
    // What had the focus may be gone from a form that stays.
    const lost = this.#held && !holdsFocus(host);
    this.#entered = undefined;
    this.#held = false;
    if (shown.kind === 'over') {
      this.#finish(shown.outcome);
      return;
    }
    if (shown.kind === 'lost' || shown.kind === 'stuck') focusOn(host, stage.form, undefined);
    if (shown.kind !== 'asking') return;
    const { problem, step } = shown;
    const news = problem && !isOld(problem, before) ? problem : undefined;
    const control = news && stage.form ? clearAfter(stage.form, news) : undefined;
    this.#asked = true;
    if (entered ? entered === 'later' : control || lost) focusOn(host, stage.form, control);
    if (entered) host.dispatchEvent(new LatchkeyStepEvent(step.kind));
    // Back at the beginning, where the first time nobody had to come.
    if (!shown.turn && host.passkeys && 'turn' in before && before.turn) this.#prepare();
    if (news) host.dispatchEvent(new LatchkeyProblemEvent(news));
    void this.passkeys?.offer(shown);
  }

  #finish(outcome: Outcome): void {
    const goes = this.host.dispatchEvent(new LatchkeyOutcomeEvent(outcome));
    const target = outcomeTarget(outcome);
    this.going = goes && target !== undefined;
    this.host.requestUpdate();
    if (this.going && target) location.assign(target);
    else focusOn(this.host, undefined, undefined);
  }

  // So that the service can say which passkeys it takes, before anybody answers.
  #prepare(): void {
    void this.#loadPasskeys().then((passkeys) => passkeys?.prepare());
  }

  async #loadPasskeys(): Promise<PasskeyUse | undefined> {
    const code = await import('./engine.ts').catch(() => undefined);
    return (this.passkeys ??= code && new code.PasskeyUse(this));
  }

  /** The ticket of a step that a reload would lose; an entry step is there anyway. */
  #keep(): void {
    const { state, ticket } = this.journey;
    if (state.kind === 'waiting') return;
    const lasting = state.kind === 'asking' && !isFirst(state.step);
    keepTicket(...this.#place, lasting ? ticket : undefined);
  }

  #statusAfter(before: Presentable, shown: Presentable): string {
    const sent = before.kind === 'waiting' && before.action === 'resend';
    if (!sent || shown.kind !== 'asking' || shown.problem) return '';
    const key = `${shown.step.kind}.sent` as SentKey;
    return this.words.has(key) ? this.words.t(key) : '';
  }

  /** Says something beside the form that interrupts nobody. */
  say(key: 'status.slow' | 'status.idle'): void {
    this.#status = this.words.t(key);
    this.host.requestUpdate();
  }

  readonly #hide = (): void => {
    this.stage.forget();
    this.form.reset();
  };

  // Back from another page, out of the browser's page cache: much may have happened. What has ended begins anew.
  readonly #return = ({ persisted }: PageTransitionEvent): void => {
    if (persisted)
      this.journey.with((run) => {
        if (run.state.kind === 'over') run.restart();
        else run.look();
      });
  };

  get #dir(): 'ltr' | 'rtl' | undefined {
    return ownDirection(this.host, this.words);
  }

  /** Of a journey that was under way in this tab, or elsewhere. */
  get #ticket(): string | undefined {
    const { ticket, link } = this.host;
    return ticket ?? (link ? undefined : keptTicket(...this.#place));
  }

  get #place(): [journey: string, place: string] {
    const { host } = this;
    return [(host.constructor as typeof JourneyElement).journey, host.id || (host.endpoint ?? '')];
  }
}

// Only an upload has gone on: nothing to say, and what was found in the form still holds.
const isSame = (before: Presentable, shown: Presentable): boolean =>
  before.kind === 'asking' &&
  shown.kind === 'asking' &&
  before.step === shown.step &&
  before.problem === shown.problem;

const isOld = (problem: unknown, before: Presentable): boolean =>
  'problem' in before && before.problem === problem;

const stuck: Problem = { code: 'network' };

type SentKey = Extract<MessageKey, `${string}.sent`>;

// A new password is announced first; its view leads on.
const outcomeTarget = (outcome: Outcome): string | undefined =>
  'returnTo' in outcome && outcome.kind !== 'password-changed'
    ? safeUrl(outcome.returnTo, { anyOrigin: true })
    : undefined;
