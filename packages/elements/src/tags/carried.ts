import type { JourneyName, StepKind } from '@latchkey/contract';

// The journeys that ask for the same thing: what the account is signed in with. A phone number, or the username of a
// message, is of use in its own journey alone.
const asking: ReadonlySet<JourneyName> = new Set(['login', 'password-reset', 'identity-check']);

// From here on, what is typed is another identifier than the one that brought the person here.
const parting: ReadonlySet<string> = new Set<StepKind>(['identifier-revoked', 'new-details']);

const inputIn = (tag: Element): HTMLInputElement | null =>
  tag.querySelector('form input[name="username"]');

/** What a person has typed as identifier, from one journey to the next: in memory alone, never in a URL or an event. */
export class Carried {
  #identifier = '';
  readonly #parted = new WeakSet<Element>();

  /** Remembers what stands in a journey's form. */
  take(tag: Element, journey: JourneyName): void {
    const input = inputIn(tag);
    if (input && asking.has(journey) && !this.#parted.has(tag)) this.#identifier = input.value;
  }

  /** Writes it into the form of another, if that asks for it. Tells whether it has. */
  give(tag: Element, journey: JourneyName): boolean {
    const input = inputIn(tag);
    if (!input || input.readOnly || input.value || !asking.has(journey)) return false;
    input.value = this.#identifier;
    return Boolean(input.value);
  }

  /** A journey has come to a step after which its identifier is not the one to carry. */
  follow(tag: Element, step: string): void {
    if (!parting.has(step)) return;
    this.#parted.add(tag);
    this.forget();
  }

  forget(): void {
    this.#identifier = '';
  }
}
