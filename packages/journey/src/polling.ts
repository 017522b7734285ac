// When to look next. Only looks are ever repeated without the person: they have no effect.
import type { Reply } from '@latchkey/contract';
import { bareProblem } from './calls.ts';
import type { Environment } from './environment.ts';
import type { Place } from './model.ts';

/** Failed looks in a row after which the person is told. */
const patience = 3;
/** Milliseconds; no service can make a page ask more often. */
const soonest = 250;
/** Milliseconds to the second try; doubled for the third. */
const backoff = 1000;
/** Milliseconds between looks once the person has been told. */
const slow = 30_000;
/** Milliseconds that a timer of the platform can count (32 bits, signed): a longer one would fire at once. */
const longest = 2 ** 31 - 1;

/** Decides when to look; the journey does it. */
export class Polling {
  readonly #environment: Environment;
  readonly #look: () => void;
  #failures = 0;
  #pause = 0;
  #last = -Infinity;
  #wanted = false;
  #disarm = () => {};

  constructor(environment: Environment, look: () => void) {
    this.#environment = environment;
    this.#look = look;
  }

  /** Somebody wants to know now, whether or not the step is polled. */
  want(): void {
    this.#wanted = true;
    this.#failures = 0;
  }

  /** A look told how the journey stands, or the question has become pointless. */
  settle(): void {
    this.#wanted = false;
    this.#failures = 0;
    this.#last = this.#environment.clock.now();
  }

  /** A look was answered. Tells whether to look again before the person is told. */
  again(reply: Reply, place: Place | undefined): boolean {
    const bare = bareProblem(reply);
    if (!bare || bare.nature === 'end') {
      this.settle();
      return false;
    }
    const { retryIn } = bare.problem;
    const told = this.#fail(retryIn);
    if (place || (bare.nature === 'transport' && retryIn === undefined)) return !told;
    // Nobody is kept before an empty page for as long as a service may ask to wait.
    this.settle();
    return false;
  }

  /** Looks when the moment has come and the page is visible. Replaces what was armed before. */
  arm(place: Place | undefined): void {
    this.disarm();
    const due = this.#due(place);
    if (due === undefined) return;
    const { clock, visibility } = this.#environment;
    let cancel = () => {};
    const set = () => {
      cancel();
      if (!visibility.visible()) return;
      const delay = due - clock.now();
      if (delay > 0) cancel = clock.after(Math.min(delay, longest), this.#look);
      else this.#look();
    };
    const unsubscribe = visibility.onChange(set);
    this.#disarm = () => {
      cancel();
      unsubscribe();
    };
    set();
  }

  disarm(): void {
    this.#disarm();
    this.#disarm = () => {};
  }

  // Tells whether the person should know by now.
  #fail(retryIn = 0): boolean {
    const { clock, random } = this.#environment;
    // Who is asked to wait for long is told at once.
    const told = ++this.#failures >= patience || retryIn * 1000 > slow;
    const pause = told ? slow : backoff * 2 ** (this.#failures - 1);
    this.#pause = Math.max(pause * (0.5 + random.fraction()), retryIn * 1000);
    this.#last = clock.now();
    if (told) this.#wanted = false;
    return told;
  }

  #due(place: Place | undefined): number | undefined {
    const lookIn = place?.step.lookIn;
    if (lookIn === undefined && !this.#wanted) return undefined;
    if (this.#failures > 0) return this.#last + this.#pause;
    return Math.max(place?.since ?? 0, this.#last) + Math.max((lookIn ?? 0) * 1000, soonest);
  }
}
