// From the journey's states to what is shown: waits for what a state needs, and lets a form leave as browsers want it.
import type { Outcome, Problem } from '@latchkey/contract';
import type { AskingState, JourneyState, WaitingState } from '@latchkey/journey';
import type { Stage } from '../form/stage.ts';
import { isFirst, loadIdentity, loadLater, recoverySources, viewOf } from '../steps/index.ts';
import type { MessageKey } from '../text/messages.ts';
import type { Words } from '../text/words.ts';

/** A state for which a file could not be fetched. */
export interface StuckState {
  readonly kind: 'stuck';
  readonly wanted: JourneyState;
}

/** What can be shown: a state of the journey with all that its view needs, or that this is missing. */
export type Presentable = JourneyState | StuckState;

// What makes one form of a kind another than the next.
interface Asked {
  readonly kind: string;
  readonly method?: unknown;
  readonly target?: unknown;
  readonly type?: unknown;
  readonly fields?: unknown;
}

// What there may be words for.
interface Held {
  readonly step?: AskingState['step'];
  readonly outcome?: Outcome;
  readonly problem?: Problem;
}

/** The form that shows a state. The same key keeps the form and what was typed into it. */
export const formKey = (state: Presentable): string => {
  if (state.kind !== 'asking' && state.kind !== 'waiting') return state.kind;
  const { step } = state;
  if (!step) return 'opening';
  const { kind, method, target, type, fields }: Asked = step;
  const names = Array.isArray(fields) && fields.map(({ name }: { name: string }) => name);
  return [kind, method, target, type, names, kind === 'captcha' && state.turn].join(' ');
};

interface Needs {
  readonly stage: Stage;
  readonly words: Words;
  /** Fetches what a step with a passkey needs. */
  readonly passkeys: () => Promise<unknown>;
}

/** Presents one journey on one stage. */
export class Presentation {
  /** What is shown now. */
  shown: Presentable;
  #latest: Presentable;
  readonly #needs: Needs;
  readonly #present: (before: Presentable) => void;

  /**
   * @param present called when `shown` has changed, with what was shown before
   */
  constructor(state: JourneyState, needs: Needs, present: (before: Presentable) => void) {
    this.shown = this.#latest = state;
    this.#needs = needs;
    this.#present = present;
  }

  /** Shows a state of the journey as soon as it can be shown; a newer one takes its place. */
  async follow(state: JourneyState): Promise<void> {
    this.#latest = state;
    const next: Presentable = (await this.#ready(state)) ? state : { kind: 'stuck', wanted: state };
    if (this.#latest !== state || next === this.shown) return;
    // An answer on its way changes nothing but the button.
    if (formKey(next) !== formKey(this.shown) && this.shown.kind !== 'stuck')
      await this.#needs.stage.leave(isAccepted(next));
    if (this.#latest !== state) return;
    const before = this.shown;
    this.shown = next;
    this.#present(before);
  }

  /** Tries again to fetch what was missing. */
  retry(): void {
    if (this.shown.kind === 'stuck') void this.follow(this.shown.wanted);
  }

  // Never waits for what is here already: offline, that would hide the very problem that must be told.
  async #ready(state: JourneyState): Promise<boolean> {
    if (state.kind === 'waiting') return true;
    try {
      await Promise.all([this.#wordsFor(state), this.#codeFor(state)]);
      if (state.kind === 'asking' && !viewOf(state.step)) await loadIdentity();
      return true;
    } catch {
      // The end of a journey is told to the host in any case.
      return state.kind === 'over';
    }
  }

  async #wordsFor(state: Exclude<JourneyState, WaitingState>): Promise<void> {
    const { words } = this.#needs;
    const { step, outcome, problem }: Held = state;
    // By these it shows which words are here; a recovery's views come with its words.
    const owed: (MessageKey | undefined)[] = [
      step && `${step.kind}.heading`,
      outcome && `over.${outcome.kind}`,
      problem && `problem.${problem.code}`,
    ];
    const lack = () => owed.some((key) => key && !words.has(key));
    if (lack() || !step || !isFirst(step)) await words.complete();
    if (lack()) await words.learn(recoverySources);
  }

  async #codeFor(state: JourneyState): Promise<void> {
    if (state.kind !== 'asking' || !viewOf(state.step)) await loadLater();
    if (state.kind === 'asking' && passkeyOf(state)) await this.#needs.passkeys();
  }
}

// Not begun again, and not refused: a right password with an address that is gone is no sign-in.
const isAccepted = (next: Presentable) =>
  next.kind === 'over' ||
  (next.kind === 'asking' && !isFirst(next.step) && next.step.kind !== 'identifier-revoked');

/** The passkey request of a state's step. */
export const passkeyOf = ({ step }: AskingState | WaitingState) =>
  step?.kind === 'passkey' ? step.request : step && 'passkey' in step ? step.passkey : undefined;
