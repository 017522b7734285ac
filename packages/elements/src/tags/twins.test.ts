// S5: every journey that begins with a name or a number, gone through twice: for somebody, and for nobody. What can be seen,
// heard and asked for on the page must be the same, and so must the service's own work.
// Longer than other files: every journey, and one way of comparing.
import { expect, nextFrame } from '@open-wc/testing';
import type { ScenarioName } from '@latchkey/mock';
import { JourneyHarness, type Mounting } from './journey.harness.ts';

/** A journey as one person goes through it, up to where they would have to prove who they are. */
interface Twins {
  readonly of: string;
  readonly tag: NonNullable<Mounting['tag']>;
  readonly scenario?: ScenarioName;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly known: Readonly<Record<string, string>>;
  readonly unknown: string;
  readonly go: (walk: Walk, name: string) => Promise<void>;
  /** Where it must have led, so that it is no empty word. */
  readonly reaches: readonly string[];
}

/** Somebody on their way, and all that a stranger could compare. */
class Walk {
  readonly seen: Record<string, unknown>[] = [];
  readonly #page: JourneyHarness;
  readonly #name: string;
  readonly #heard: string[] = [];
  readonly #asked: string[] = [];
  readonly #over = new AbortController();

  private constructor(page: JourneyHarness, name: string) {
    this.#page = page;
    this.#name = name;
    const { service } = page;
    const { fetch } = service;
    const tapped: typeof fetch = (input, init) => {
      const { method = 'GET', body } = init ?? {};
      this.#asked.push([method, input, body].map((part) => JSON.stringify(part)).join(' '));
      return fetch(input, init);
    };
    Object.defineProperty(service, 'fetch', { value: tapped });
    for (const kind of ['step', 'problem', 'outcome', 'leave', 'link'])
      page.element.addEventListener(
        `latchkey-${kind}`,
        (event) => this.#heard.push(`${event.type} ${JSON.stringify(Object.entries(event))}`),
        this.#over,
      );
  }

  static async begin(twins: Twins, name: string): Promise<Walk> {
    const { tag, scenario = 'default', attributes = {} } = twins;
    const walk = new Walk(await JourneyHarness.mount({ tag, scenario, attributes }), name);
    await walk.settled();
    return walk;
  }

  async end(): Promise<void> {
    this.#over.abort();
    // Nobody waits for the last word to the service that a journey was left.
    await this.#page.until(() => this.#page.sent.requests === this.#asked.length, 'all requests');
    await nextFrame();
    this.#page.element.remove();
    this.seen.push({ asked: this.#same(this.#asked.join('\n')) });
    // Its number is given back, and its ids with it.
    await Promise.resolve();
  }

  get heading(): string {
    return this.#page.heading;
  }

  /** Fills in what is there of these, by the names of the controls, and sends it. */
  async send(values: Readonly<Record<string, string>>): Promise<void> {
    const { form } = this.#page;
    for (const [name, value] of Object.entries(values)) {
      const control = form.querySelector<HTMLInputElement>(`[name="${name}"]`);
      if (control && !control.readOnly) control.value = value;
    }
    await this.#click(form.querySelector<HTMLButtonElement>('[data-part="submit"]'));
  }

  /** Presses the first button that begins so. */
  async press(beginning: string): Promise<void> {
    const { form, buttons } = this.#page;
    const at = buttons.findIndex((label) => label.startsWith(beginning));
    await this.#click([...form.querySelectorAll('button')][at]);
  }

  async pass(seconds: number): Promise<void> {
    await this.#page.pass(seconds);
    await this.settled();
  }

  async #click(button: HTMLButtonElement | null | undefined): Promise<void> {
    if (!button)
      throw new Error(`nothing to press at “${this.heading}”: ${this.#page.buttons.join()}`);
    button.focus();
    button.click();
    await this.settled();
  }

  async settled(): Promise<void> {
    const page = this.#page;
    await page.clock.advance(10);
    const isStill = () => {
      void page.clock.advance(0);
      const form = page.element.querySelector('form');
      const waits = page.sent.unanswered > 0 || form?.querySelector('[aria-busy="true"]');
      // The countries come by themselves.
      const lacks = form?.querySelector('[name=phone]') && !form.querySelector('select');
      return form !== null && form.checkVisibility() && !waits && !lacks && page.heading !== '';
    };
    await page.until(isStill, `an end of waiting at “${page.heading}”`, 20_000);
    this.#see();
  }

  // Without what is random, and without the name itself, where the page repeats it.
  #same(text = ''): string {
    return (
      text
        .replaceAll(this.#name, 'somebody')
        // What is shown of a number is what was typed.
        .replaceAll(`••&nbsp;${this.#name.slice(-2)}`, '••')
        .replaceAll(/(journeys\/|"ticket":")[\w-]+/gu, '$1…')
        // A second may have passed; what is left is the service's word, and in its bytes (same-refusal.test.ts).
        .replaceAll(/(?<=\(in )\d+(?= seconds\))/gu, '…')
        .replaceAll(/lit\$\d+\$/gu, 'lit$')
    );
  }

  #see(): void {
    const { element, heading, focused, problem, status, service } = this.#page;
    this.seen.push({
      heading,
      focused,
      problem,
      status,
      light: this.#same(element.innerHTML),
      shadow: this.#same(element.shadowRoot?.innerHTML),
      heard: this.#same(this.#heard.join('\n')),
      work: { ...service.work },
    });
  }
}

const wrong = 'Wrong-horse-9';
const people = {
  'a plain account': 'anna@example.org',
  'an account with an app': 'bruno@example.org',
  'an account with a passkey': 'chloe@example.org',
  'a locked account': 'dario@example.org',
  'a blocked account': 'kenji@example.org',
  'an account of an organization': 'lea@academy.example',
  'an address that is gone': 'elif@lost-mail.example',
};
const nobody = 'nobody@example.org';

const passwords = async (walk: Walk, username: string) => {
  // Past the limit, and past its pause.
  for (let attempt = 0; attempt < 6; attempt += 1) await walk.send({ username, password: wrong });
  await walk.pass(61);
  await walk.send({ username, password: wrong });
};

const numbers = {
  'the number of one account': '+41795550123',
  'the number of two': '+41795550142',
  'the number of an address that is gone': '+41795550161',
};

const journeys: readonly Twins[] = [
  {
    of: 'a sign-in',
    tag: 'latchkey-login',
    known: people,
    unknown: nobody,
    go: passwords,
    reaches: ['Sign in'],
  },
  {
    of: 'a sign-in, the address first',
    tag: 'latchkey-login',
    scenario: 'identifier-first',
    attributes: { 'identifier-first': '' },
    known: people,
    unknown: nobody,
    async go(walk, username) {
      await passwords(walk, username);
      await walk.press('Use another');
      await walk.send({ username });
    },
    reaches: ['Enter your password'],
  },
  {
    of: 'a reset',
    tag: 'latchkey-password-reset',
    scenario: 'reset-possession-first',
    known: people,
    unknown: nobody,
    async go(walk, username) {
      await walk.send({ username });
      await walk.pass(31);
      await walk.press('Send it again');
      // It looks, for the link may have been opened elsewhere.
      await walk.pass(60);
      await walk.press('Start again');
      await walk.send({ username });
    },
    reaches: ['Look in your mailbox'],
  },
  {
    of: 'a search for an address',
    tag: 'latchkey-identifier-recovery',
    scenario: 'identifier-possession-first',
    known: numbers,
    unknown: '+41795559923',
    async go(walk, phone) {
      await walk.send({ phone });
      await walk.send({ code: '000000' });
      await walk.pass(31);
      await walk.press('Send a new code');
      await walk.press('Use another');
      await walk.send({ phone });
    },
    reaches: ['Enter the code'],
  },
  {
    of: 'a re-identification',
    tag: 'latchkey-reidentification',
    known: { ...people, 'a username that was sent': 'EL482913' },
    unknown: nobody,
    go: passwords,
    reaches: ['Your address no longer exists'],
  },
  {
    of: 'an identity check',
    tag: 'latchkey-identity-check',
    known: people,
    unknown: nobody,
    async go(walk, username) {
      await walk.send({ username });
      await walk.send({});
      await walk.press('With a document');
      await walk.send({ 'field-name': 'Some Body', 'field-contact': 'some.body@example.net' });
      await walk.press('Back');
    },
    reaches: ['Show that this account is yours'],
  },
];
const walked = async (twins: Twins, name: string) => {
  const walk = await Walk.begin(twins, name);
  await twins.go(walk, name);
  await walk.end();
  return walk.seen;
};

describe('somebody and nobody', () => {
  for (const twins of journeys) {
    describe(`in ${twins.of}`, () => {
      let nobodys: Walk['seen'];
      before(async function () {
        this.timeout(30_000);
        // What a page fetches once is here then.
        await walked(twins, twins.unknown);
        nobodys = await walked(twins, twins.unknown);
      });

      for (const [who, name] of Object.entries(twins.known)) {
        it(`look, sound and cost the same: ${who} [S5 S11 SEC-8]`, async () => {
          const theirs = await walked(twins, name);
          expect(theirs).to.deep.equal(nobodys);
          expect(theirs.map(({ heading }) => heading)).to.include.members(twins.reaches);
        });
      }
    });
  }
});
