// Speaks of <latchkey-access> as a person does, and of the browser's own buttons around it.
import { fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { AccountAdapter, Opening } from '@latchkey/contract';
import { checked } from '@latchkey/contract/checked';
import { fakeClock } from '@latchkey/contract/testing';
import { httpAdapter } from '@latchkey/http';
import { AccountService, worldOf, type ScenarioName } from '@latchkey/mock';
import type { LatchkeyAccess } from './access.ts';
import type { JourneyElement } from './journey-element.ts';
import { JourneyHarness } from './journey.harness.ts';

const page = location.href;

/** How the tag is put into a test page. */
export interface Visit {
  /** What the page's URL says besides. */
  readonly search?: string;
  readonly scenario?: ScenarioName;
  readonly service?: AccountService;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly properties?: Partial<LatchkeyAccess>;
  readonly children?: readonly Node[];
  /** A reload keeps the tab's storage, and the URL as it is. */
  readonly reload?: boolean;
}

/** The whole of sign-in and recovery on a page, on a simulated account service of its own. */
export class AccessHarness {
  readonly element: LatchkeyAccess;
  readonly service: AccountService;
  readonly #clock: ReturnType<typeof fakeClock>;
  /** What was opened at the service, in order. */
  readonly openings: Opening[] = [];
  /** What else went out to it. */
  readonly answers: string[] = [];

  private constructor(service: AccountService, clock: ReturnType<typeof fakeClock>) {
    this.element = document.createElement('latchkey-access');
    this.service = service;
    this.#clock = clock;
  }

  /** Puts the tag into the page and waits until it shows itself. */
  static async mount(visit: Visit = {}): Promise<AccessHarness> {
    if (!visit.reload) {
      sessionStorage.clear();
      history.replaceState(null, '', page + (visit.search ?? ''));
    }
    await Promise.resolve();
    const clock = fakeClock();
    const world = worldOf(visit.scenario ?? 'default');
    const access = new AccessHarness(visit.service ?? new AccountService({ clock, world }), clock);
    await access.#place(visit);
    await access.until(() => access.heading !== '', 'something of ours');
    return access;
  }

  async #place({ attributes = {}, properties, children = [] }: Visit): Promise<void> {
    const { element } = this;
    for (const [name, value] of Object.entries({ lang: 'en', ...attributes })) {
      element.setAttribute(name, value);
    }
    Object.assign(element, { adapter: this.#adapter(), environment: { clock: this.#clock } });
    Object.assign(element, properties);
    element.append(...children);
    await fixture(html`<main>${element}</main>`);
  }

  #adapter(): AccountAdapter {
    const inner = httpAdapter('/account', { fetch: this.service.fetch });
    return checked(
      {
        ...inner,
        open: (opening, call) => {
          this.openings.push(opening);
          return inner.open(opening, call);
        },
        answer: (ticket, answer, call) => {
          this.answers.push(answer.action);
          return inner.answer(ticket, answer, call);
        },
      },
      { clock: this.#clock },
    );
  }

  /** The journey's own tag that is shown. */
  get tag(): JourneyElement | null {
    return this.element.querySelector('[slot="journey"]');
  }

  /** What is shown, whoever shows it. */
  get shown(): JourneyHarness {
    const shown = this.tag ?? (this.element as unknown as JourneyElement);
    return JourneyHarness.around(shown, this.service, this.#clock);
  }

  get heading(): string {
    return this.shown.heading;
  }

  /** What the hub offers, in order. */
  get choices(): string[] {
    return [...this.shown.form.querySelectorAll('[data-part="choice"] > span')].map(
      ({ childNodes }) =>
        [...childNodes]
          .filter((node) => node instanceof Text)
          .map(({ data }) => data.trim())
          .join(''),
    );
  }

  /** Chooses a situation in the hub, by how it begins. */
  choose(beginning: string): void {
    const at = this.choices.findIndex((one) => one.startsWith(beginning));
    this.shown.form.querySelectorAll<HTMLElement>('[data-part="choice"]')[at]!.click();
  }

  /** Presses a link, wherever it stands. */
  async follow(text: string, heading: string): Promise<void> {
    this.shown.link(text).click();
    await this.reaches(heading);
  }

  async reaches(heading: string): Promise<void> {
    await this.until(() => this.heading === heading, `“${heading}”, not “${this.heading}”`);
    await this.settled();
  }

  /** Focus and identifier come after what is seen. */
  async settled(): Promise<void> {
    await this.element.updateComplete;
    await this.tag?.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }

  async until(condition: () => boolean, what: string): Promise<void> {
    await waitUntil(condition, what, { interval: 10, timeout: 5000 });
  }

  async back(heading: string): Promise<void> {
    await travel(() => history.back());
    await this.reaches(heading);
  }

  async forward(heading: string): Promise<void> {
    await travel(() => history.forward());
    await this.reaches(heading);
  }

  /** The page is loaded anew: what is in memory is gone. */
  async reload(): Promise<AccessHarness> {
    this.element.remove();
    await Promise.resolve();
    return AccessHarness.mount({ service: this.service, reload: true });
  }

  /** The name of the place in the page's URL. */
  get place(): string | null {
    return new URLSearchParams(location.search).get('journey');
  }
}

/** Waits until the browser has gone to another entry of its history. */
export const travel = async (go: () => void): Promise<void> => {
  const gone = oneEvent(window, 'popstate');
  go();
  await gone;
};

/** Counts the entries that are added to the history meanwhile. */
export const entriesAdded = async (run: () => Promise<unknown>): Promise<number> => {
  const { pushState } = history;
  let count = 0;
  history.pushState = (...entry) => {
    count += 1;
    pushState.apply(history, entry);
  };
  try {
    await run();
  } finally {
    Reflect.deleteProperty(history, 'pushState');
  }
  return count;
};

/** What the library says in the console meanwhile. */
export const warnings = async (run: () => Promise<unknown>): Promise<string[]> => {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...parts: unknown[]) => said.push(parts.join(' '));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return said.filter((text) => text.includes('Latchkey'));
};
