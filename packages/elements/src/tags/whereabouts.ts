// Where a person is in <latchkey-access>, what is shown there, and how they get from one place to the next.
import type { JourneyName } from '@latchkey/contract';
import { adoptStatic } from '../form/adopt-static.ts';
import { controlsOf, forget } from '../form/reading.ts';
import { recoverySources } from '../steps/index.ts';
import type { Words } from '../text/words.ts';
import { warn } from '../warn.ts';
import type { LatchkeyAccess } from './access.ts';
import { Carried } from './carried.ts';
import { focusOn } from './focus.ts';
import type { JourneyElement } from './journey-element.ts';
import { isPlace, isTopic, placeNames, type Place, type Topic } from './places.ts';
import { Route } from './route.ts';
import { keepTicket } from './tickets.ts';

type HubView = typeof import('./hub.view.ts').hubView;

/** What is shown: nothing of ours yet, a journey's own tag, a page of the hub, or that a file could not be fetched. */
export type Showing =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'stuck'; readonly tries: number }
  | { readonly kind: 'journey'; readonly journey: JourneyName; readonly tag: JourneyElement }
  | { readonly kind: 'hub'; readonly topic: Topic; readonly view: HubView };

// A way to a place: by a press, which begins a journey, or by history or URL, which lead back into one.
interface Errand {
  readonly place: Place;
  readonly anew?: boolean;
  /** Whether the focus goes along. */
  readonly focus?: boolean;
  readonly link?: string | undefined;
}

// Its case outlives the visit in which it was opened: a press leads back to it.
const lasting: JourneyName = 'identity-check';

const withoutRecovery: ReadonlySet<Place> = new Set(['login', 'second-factor']);

/** Shows one place at a time. The tags of the others stay as they were left, out of the page and without secrets. */
export class Whereabouts {
  showing: Showing = { kind: 'nothing' };
  /** Whether the page's own content is shown: until something of ours is alive, and when that has failed. */
  fallback = true;
  readonly route: Route;
  readonly #host: LatchkeyAccess;
  readonly #words: Words;
  readonly #carried = new Carried();
  readonly #tags = new Map<JourneyName, JourneyElement>();
  readonly #ended = new WeakSet<EventTarget>();
  readonly #observer: MutationObserver;
  #errand: Errand = { place: 'login' };
  // Whoever has just come, and is to be received once the tag shows itself.
  #arrival: Errand | undefined;

  constructor(host: LatchkeyAccess, words: Words) {
    this.#host = host;
    this.#words = words;
    this.#observer = new MutationObserver(() => {
      this.#look();
    });
    this.route = new Route(host, (place) => {
      if (!isPlace(place) || place === this.#errand.place) return;
      this.#depart();
      void this.#run({ place, focus: true });
    });
    host.addEventListener(
      'submit',
      () => {
        this.#remember();
      },
      true,
    );
    host.addEventListener('latchkey-step', (event) => {
      this.#follow(event.step);
    });
    host.addEventListener('latchkey-outcome', ({ outcome }) => {
      if (this.tag) this.#ended.add(this.tag);
      if (outcome.kind === 'identifier-delivered') this.#carried.forget();
    });
  }

  /** The journey's own tag that is shown. */
  get tag(): JourneyElement | undefined {
    return this.showing.kind === 'journey' ? this.showing.tag : undefined;
  }

  /** Shows what the page's URL asks for; where it asks for nothing, what was shown last, or the login. */
  arrive(): void {
    const { place = this.#errand.place, link } = this.route.read();
    const known = isPlace(place) ? place : 'login';
    if (known !== place)
      warn(`The page’s URL names a journey that there is not. It can be ${placeNames.join(', ')}.`);
    const first = this.showing.kind === 'nothing';
    if (first || link !== undefined || known !== this.#errand.place)
      void this.#run({ place: known, link, focus: first && this.#host.hasAttribute('autofocus') });
  }

  /** Takes the person to a place, at their wish. Where they are already, they begin again. */
  go(place: Place): void {
    const from = this.#errand.place;
    if (place === from) {
      this.tag?.restart();
      return;
    }
    this.#depart();
    this.route.push(from, place);
    void this.#run({ place, anew: true, focus: true });
  }

  /** Tries again to fetch what was missing. */
  retry(): void {
    void this.#run({ ...this.#errand });
  }

  /** Puts the tag that is shown into the page, and takes the others out. */
  attach(): void {
    const { tag } = this;
    for (const other of this.#tags.values()) if (other !== tag) other.remove();
    if (!tag || tag.parentNode === this.#host) return;
    this.#host.append(tag);
    this.#observer.disconnect();
    if (tag.shadowRoot) this.#observer.observe(tag.shadowRoot, { childList: true });
  }

  async #run(errand: Errand): Promise<void> {
    this.#errand = errand;
    const host = this.#host;
    const view = await this.#fetch(errand.place).catch(() => null);
    // The person may have gone elsewhere meanwhile.
    if (this.#errand !== errand) return;
    const before = this.showing;
    const tries = before.kind === 'stuck' ? before.tries + 1 : 1;
    this.showing = view === null ? { kind: 'stuck', tries } : this.#showingOf(errand, view);
    this.#arrival = errand;
    if (this.showing.kind === 'hub') this.fallback = false;
    host.requestUpdate();
    await host.updateComplete;
    await this.tag?.updateComplete;
    if (this.#errand !== errand) return;
    if (errand.anew && host.getBoundingClientRect().top < 0) host.scrollIntoView();
    if (this.tag) this.#look();
    else if (errand.focus && this.showing.kind !== before.kind) focusOn(host, undefined, undefined);
  }

  // All that the place needs is here before anything of it shows.
  async #fetch(place: Place): Promise<HubView | undefined> {
    const words = withoutRecovery.has(place) ? undefined : this.#words.learn(recoverySources);
    if (!isTopic(place)) {
      await Promise.all([this.#host.load(place), words]);
      return undefined;
    }
    const [{ hubView }] = await Promise.all([import('./hub.view.ts'), words]);
    return hubView;
  }

  #showingOf(errand: Errand, view: HubView | undefined): Showing {
    const { place } = errand;
    if (view && isTopic(place)) return { kind: 'hub', topic: place, view };
    const journey = place as JourneyName;
    return { kind: 'journey', journey, tag: this.#tagOf(errand, journey) };
  }

  #tagOf({ anew, link }: Errand, journey: JourneyName): JourneyElement {
    const kept = this.#tags.get(journey);
    const begins = link !== undefined || (anew && journey !== lasting);
    // The autofill offers passkeys to a form that comes, not to one that comes back.
    const offers = this.#host.passkeys && journey === 'login';
    if (kept && !begins && !offers && !this.#ended.has(kept)) return kept;
    kept?.remove();
    // Without an id of its own, a tag keeps its ticket by its endpoint.
    if (begins) keepTicket(journey, this.#host.endpoint ?? '', undefined);
    // The loader of the journey has defined the tag.
    const tag: JourneyElement = document.createElement(`latchkey-${journey}`);
    this.#tags.set(journey, tag);
    tag.slot = 'journey';
    tag.link = link;
    for (const logo of this.#host.querySelectorAll(':scope > [slot="logo"]'))
      tag.append(logo.cloneNode(true));
    this.#host.dress(tag);
    return tag;
  }

  // The tag has shown itself, or failed to.
  #look(): void {
    const { showing } = this;
    const root = showing.kind === 'journey' ? showing.tag.shadowRoot : undefined;
    if (!root) return;
    const alive = root.querySelector('[part="card"]') !== null;
    const fallback = alive ? false : this.fallback || root.querySelector('[role="alert"]') !== null;
    if (fallback !== this.fallback) {
      this.fallback = fallback;
      this.#host.requestUpdate();
    }
    const { focus = false } = this.#arrival ?? {};
    if (alive && this.#arrival) this.#receive(focus);
  }

  #receive(focus: boolean): void {
    if (this.showing.kind !== 'journey') return;
    const { tag, journey } = this.showing;
    const form = tag.querySelector('form') ?? undefined;
    if (form) adoptStatic(this.#host, tag, form);
    const given = this.#carried.give(tag, journey);
    const next = given && form ? controlsOf(form).find(({ value }) => !value) : undefined;
    if (focus) focusOn(tag, form, next);
    // As long as the service has not said where the journey stands, there is nothing to go on with.
    if (form?.childElementCount) this.#arrival = undefined;
  }

  #follow(step: string): void {
    const { tag } = this;
    if (!tag) return;
    this.#ended.delete(tag);
    this.#carried.follow(tag, step);
    if (this.#arrival) this.#receive(Boolean(this.#arrival.focus));
    this.#arrival = undefined;
  }

  // Nothing secret stays behind, and what was typed as identifier comes along.
  #depart(): void {
    this.#remember();
    const form = this.tag?.querySelector('form');
    if (form) forget(form);
  }

  #remember(): void {
    if (this.showing.kind === 'journey') this.#carried.take(this.showing.tag, this.showing.journey);
  }
}
