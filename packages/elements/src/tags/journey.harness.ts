// Speaks of a journey tag as a person does: by labels, headings and keys. Alone in the tests to know its insides.
// Longer than other files: all that a person can see of a tag and do with it, in one class.
import { assert, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { fakeClock } from '@latchkey/contract/testing';
import { checked } from '@latchkey/contract/checked';
import { httpAdapter } from '@latchkey/http';
import { AccountService, worldOf, type ScenarioName } from '@latchkey/mock';
import { violationsIn } from '../axe.harness.ts';
import type { JourneyElement } from './journey-element.ts';
import '../define/all.ts';

/** How a tag is put into a test page. */
export interface Mounting {
  readonly tag?: Exclude<keyof HTMLElementTagNameMap & `latchkey-${string}`, 'latchkey-provider'>;
  readonly scenario?: ScenarioName;
  readonly service?: AccountService;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly properties?: Partial<JourneyElement>;
  /** What stands between the tags before the element comes alive. */
  readonly children?: readonly Node[];
}

type Clock = ReturnType<typeof fakeClock>;

const clean = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/gu, ' ').trim();

const lasts = (one: Animation) => one.effect?.getTiming().iterations === Infinity;

/** Brings all that moves to where it ends: a form that is still coming has pale words. */
export const calm = (element: Element): Promise<unknown> =>
  Promise.all(
    element
      .getAnimations({ subtree: true })
      .filter((one) => !lasts(one))
      .map((one) => {
        one.finish();
        return one.finished;
      }),
  );

/** One tag on a page, on a simulated account service of its own, in a time of its own. */
export class JourneyHarness {
  readonly element: JourneyElement;
  readonly service: AccountService;
  readonly clock: Clock;

  /** What went out to the service, and what of it is still to be answered. */
  readonly sent: { readonly requests: number; readonly unanswered: number };

  private constructor(
    element: JourneyElement,
    service: AccountService,
    clock: Clock,
    sent = { requests: 0, unanswered: 0 },
  ) {
    this.element = element;
    this.service = service;
    this.clock = clock;
    this.sent = sent;
  }

  /** Puts a tag into the page and waits until its first screen stands. */
  static async mount(mounting: Mounting = {}): Promise<JourneyHarness> {
    sessionStorage.clear();
    // The test before has given its instance's number back only after its last task.
    await Promise.resolve();
    const clock = fakeClock();
    const service =
      mounting.service ??
      new AccountService({ clock, world: worldOf(mounting.scenario ?? 'default') });
    const element = document.createElement(mounting.tag ?? 'latchkey-login');
    for (const [name, value] of Object.entries(mounting.attributes ?? {})) {
      element.setAttribute(name, value);
    }
    element.lang ||= 'en';
    const sent = { requests: 0, unanswered: 0 };
    const fetch: typeof globalThis.fetch = async (input, init) => {
      sent.requests += 1;
      sent.unanswered += 1;
      try {
        return await service.fetch(input, init);
      } finally {
        sent.unanswered -= 1;
      }
    };
    Object.assign(element, {
      adapter: checked(httpAdapter('/account', { fetch }), { clock }),
      environment: { clock },
      ...mounting.properties,
    });
    element.append(...(mounting.children ?? []));
    await fixture(html`<main>${element}</main>`);
    await element.updateComplete;
    return new JourneyHarness(element as JourneyElement, service, clock, sent);
  }

  /** Speaks of an element that stands in the page already. */
  static around(element: JourneyElement, service: AccountService, clock: Clock): JourneyHarness {
    return new JourneyHarness(element, service, clock);
  }

  get #root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (!shadowRoot) throw new Error('the element has no shadow root');
    return shadowRoot;
  }

  get form(): HTMLFormElement {
    const form = this.element.querySelector('form');
    if (!form) throw new Error('no form is shown');
    return form;
  }

  get heading(): string {
    return clean(this.#root.querySelector('[part="heading"]')?.textContent);
  }

  get lead(): string {
    return clean(this.#root.querySelector('[part="lead"]')?.textContent);
  }

  /** What the alert says; empty when all is well. */
  get problem(): string {
    return clean(this.#root.querySelector('[role="alert"]')?.textContent);
  }

  /** What stands under the problem. */
  get hints(): string {
    return clean(this.#root.querySelector('[part="hint"]')?.textContent);
  }

  get status(): string {
    return clean(this.#root.querySelector('[part="status"]')?.textContent);
  }

  /** Texts of the help links, in order. */
  get help(): string[] {
    return [...this.#root.querySelectorAll('[part="help"] a')].map((link) =>
      clean(link.textContent),
    );
  }

  /** All that the form says. */
  get text(): string {
    return clean(this.form.textContent);
  }

  link(text: string): HTMLAnchorElement {
    const all = [...this.#root.querySelectorAll('a'), ...this.element.querySelectorAll('a')];
    const found = all.find((link) => clean(link.textContent) === text);
    if (!found) throw new Error(`no link “${text}”`);
    return found;
  }

  /** The control with this label. */
  field(label: string): HTMLInputElement {
    const found = [...this.form.querySelectorAll('label')].find(
      (one) => clean(one.textContent) === label,
    );
    if (!found?.control) throw new Error(`no field “${label}”`);
    return found.control as HTMLInputElement;
  }

  get buttons(): string[] {
    return [...this.form.querySelectorAll('button')].map(nameOf);
  }

  button(name: string): HTMLButtonElement {
    const found = [...this.form.querySelectorAll('button')].find((one) => nameOf(one) === name);
    if (!found) throw new Error(`no button “${name}” among ${this.buttons.join(' · ')}`);
    return found;
  }

  /** The focused control's name, wherever in the tag it is. */
  get focused(): string {
    const inner = this.#root.activeElement ?? document.activeElement;
    if (inner === document.body || !inner) return '';
    return inner instanceof HTMLButtonElement
      ? nameOf(inner)
      : clean((inner as HTMLInputElement).labels?.[0]?.textContent ?? inner.textContent);
  }

  /** Types with real keys, in place of what is there. */
  async type(label: string, text: string): Promise<void> {
    const field = this.field(label);
    field.focus();
    field.select();
    // WebKitGTK's driver takes the same key twice in one go for one that is held down.
    for (const type of text.match(/ |(?:([^ ])(?!\1))+|[^ ]/gsu) ?? []) await sendKeys({ type });
    if (!text) await sendKeys({ press: 'Delete' });
  }

  async press(key: string): Promise<void> {
    await sendKeys({ press: key });
  }

  /** Identifier, password, Enter. */
  async signIn(identifier: string, password = 'Correct-horse-9'): Promise<void> {
    await this.type('E-mail address', identifier);
    await this.type('Password', password);
    await this.press('Enter');
  }

  /** Waits until the heading is this. */
  async reaches(heading: string): Promise<void> {
    await this.until(() => this.heading === heading, `“${heading}”, not “${this.heading}”`);
  }

  /** Waits until the alert begins like this. */
  async refuses(beginning: string): Promise<void> {
    await this.until(
      () => this.problem.startsWith(beginning),
      `“${beginning}”, not “${this.problem}”`,
    );
  }

  /** Waits for something that the element does by itself; the journey's own time stands still meanwhile. */
  async until(condition: () => boolean, what: string, timeout = 5000): Promise<void> {
    await waitUntil(condition, what, { interval: 10, timeout });
    await this.element.updateComplete;
  }

  /** Lets the journey's own time pass. */
  async pass(seconds: number): Promise<void> {
    await this.clock.advance(seconds * 1000);
    await this.element.updateComplete;
  }

  /** Lets time pass until the alert begins like this. */
  async passUntilRefused(beginning: string): Promise<void> {
    await this.#passUntil(() => this.problem.startsWith(beginning));
    await this.refuses(beginning);
  }

  /** Lets time pass until the heading is this. */
  async passUntilReached(heading: string): Promise<void> {
    await this.#passUntil(() => this.heading === heading);
    await this.reaches(heading);
  }

  // In small steps, so that what is asked meanwhile can be answered.
  async #passUntil(condition: () => boolean): Promise<void> {
    for (let step = 0; step < 200 && !condition(); step += 1) {
      await this.pass(2);
      await nextFrame();
      await nextFrame();
    }
  }

  /** The newest code that was sent by SMS or e-mail. */
  get sentCode(): string {
    const code = this.service.outbox.findLast((message) => message.code)?.code;
    if (!code) throw new Error('no code was sent');
    return code;
  }

  /** The token of the newest link that was sent. */
  get sentLink(): string {
    const { link } = this.service.outbox.findLast((message) => 'link' in message) ?? {};
    const token = link && new URL(link).searchParams.get('link');
    if (!token) throw new Error('no link was sent');
    return token;
  }

  /** No violation of any rule. */
  async isAccessible(): Promise<void> {
    await calm(this.element);
    assert.deepEqual(await violationsIn(this.element), []);
  }
}

const nameOf = (button: HTMLButtonElement): string =>
  button.getAttribute('aria-label') ?? clean(button.textContent);
