// People who press whatever there is, in every journey: what must hold on the page, whatever they do.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { faultNames, type ScenarioName } from '@latchkey/mock';
import { exposed, newGlobals, overhear, type Overheard } from './exposed.harness.ts';
import { JourneyHarness, type Mounting } from './journey.harness.ts';

type Tag = NonNullable<Mounting['tag']>;

const tags: readonly Tag[] = [
  'latchkey-login',
  'latchkey-password-reset',
  'latchkey-identifier-recovery',
  'latchkey-reidentification',
  'latchkey-identity-check',
];

const worlds: readonly ScenarioName[] = ['default', 'identifier-possession-first', 'trust-device'];

const identifiers = [
  'bruno@example.org',
  'elif@lost-mail.example',
  'EL482913',
  'chloe@example.org',
  'anna@example.org',
];

/** One thing that somebody does: presses one of the buttons, or submits, with fields filled rightly or not. */
interface Deed {
  readonly pick: number;
  readonly right: boolean;
  readonly fault: number;
}

let made = 0;

/** What a person types, by the name of the control. Kept: none of it may be read anywhere but in its input. */
const typed = (name: string, { right, pick }: Deed, walk: JourneyHarness, secrets: string[]) => {
  const secret = (value: string) => {
    secrets.push(value);
    return value;
  };
  const table: Readonly<Record<string, () => string>> = {
    username: () => identifiers[pick % identifiers.length]!,
    'sent-name': () => identifiers[pick % identifiers.length]!,
    password: () => secret(right ? 'Correct-horse-9' : `Wrong-horse-${(made += 1)}`),
    'new-password': () => secret(`Seven-otters-${(made += 1)}`),
    'repeat-password': () => secrets.at(-1) ?? '',
    code: () => {
      const { service } = walk;
      const app = service.authenticatorCode('bruno@example.org')?.code;
      const sent = service.outbox.findLast((message) => message.code)?.code;
      return right ? ((pick % 2 ? sent : app) ?? 'X1') : 'WRONG-1';
    },
    phone: () => (right ? '+41 79 555 01 23' : '12'),
  };
  return table[name]?.() ?? (name.includes('email') ? 'anna.backup@example.net' : 'Anna Keller');
};

const fill = (walk: JourneyHarness, deed: Deed, secrets: string[]) => {
  for (const control of walk.form.querySelectorAll('input')) {
    if (control.type === 'checkbox') control.checked = deed.pick % 2 === 0;
    else if (!['hidden', 'file', 'radio'].includes(control.type) && !control.readOnly)
      control.value = typed(control.name, deed, walk, secrets);
  }
};

const settled = async (walk: JourneyHarness) => {
  await walk.clock.advance(10);
  const isSettled = () => {
    void walk.clock.advance(0);
    const form = walk.element.querySelector('form');
    const busy = walk.sent.unanswered > 0 || form?.querySelector('[aria-busy="true"]');
    // One that leaves is still there, and nobody can press what is in it.
    const there = form !== null && (form.hidden || form.checkVisibility());
    return there && !busy && walk.heading !== '';
  };
  // Passwords are hashed in real time, also on a machine that has much else to do.
  await walk.until(isSettled, `an end of waiting at “${walk.heading}”`, 20_000);
};

const judge = async (walk: JourneyHarness, secrets: readonly string[], overheard: Overheard) => {
  const where = await exposed(secrets, walk.element, overheard);
  expect(where, `where a secret can be read at “${walk.heading}”`).to.deep.equal([]);
  // Of what lasts, there is a journey's ticket and nothing else.
  expect(Object.keys(sessionStorage).filter((name) => !name.startsWith('latchkey'))).to.be.empty;
  expect(localStorage).to.have.length(0);
  expect(document.cookie).to.equal('');
  expect(await caches.keys()).to.be.empty;
  expect(await indexedDB.databases()).to.be.empty;
  expect(newGlobals()).to.be.empty;
  // A form that leaves takes the focus along; the next one has it.
  await walk.until(
    () => walk.element.contains(document.activeElement),
    `the focus at “${walk.heading}”`,
  );
  const ways = walk.element.querySelectorAll('button:not([hidden]), a[href], input[type=file]');
  expect(ways.length, `no way on from “${walk.heading}”`).to.be.above(0);
  expect(walk.heading + walk.lead + walk.text).not.to.match(/\{\{|undefined|\[object/u);
};

/** Walks, and tells the headings that were seen. */
const wander = async (tag: Tag, scenario: ScenarioName, deeds: readonly Deed[]) => {
  const walk = await JourneyHarness.mount({ tag, scenario });
  const headings: string[] = [];
  const secrets: string[] = [];
  for (const type of ['leave', 'link', 'outcome'] as const) {
    walk.element.addEventListener(`latchkey-${type}`, (event) => {
      event.preventDefault();
    });
  }
  const overheard = overhear();
  let over = false;
  walk.element.addEventListener('latchkey-outcome', () => {
    over = true;
  });
  await settled(walk);
  for (const deed of deeds) {
    const before = walk.heading;
    if (deed.fault % 12 === 0) walk.service.faults.next(lossy[deed.fault % lossy.length]!);
    fill(walk, deed, secrets);
    const buttons = [...walk.form.querySelectorAll('button')];
    const main = walk.form.querySelector<HTMLButtonElement>('[data-part="submit"]');
    const pressed =
      (deed.right && deed.pick % 3 ? main : undefined) ?? buttons[deed.pick % buttons.length];
    pressed?.focus();
    pressed?.click();
    await settled(walk);
    if (over) break;
    await judge(walk, secrets, overheard);
    headings.push(walk.heading);
    // A new form never comes with a password in it, but for the one that goes along for password managers.
    if (walk.heading !== before) {
      const held = walk.form.querySelector<HTMLInputElement>(
        'input[type=password]:not([data-part=anchor])',
      );
      expect(held?.value ?? '', 'a filled password').to.equal('');
    }
  }
  walk.element.remove();
  overheard.end();
  return headings;
};

// Those that end by themselves.
const lossy = faultNames.filter((name) => name !== 'hung' && name !== 'slow');

const deed: fc.Arbitrary<Deed> = fc.record({
  // Evenly: small numbers would be the same button, and a fault, again and again.
  pick: fc.noBias(fc.nat(1000)),
  right: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
  fault: fc.noBias(fc.nat(1000)),
});

const chromium = navigator.userAgent.includes('Chrome/');
/** What `npm run walks` asks for; of the usual tests, nothing. */
const wanted = (await (await fetch('/walks/wanted')).json()) as { seed?: string; steps?: string };
const seed = Number(wanted.seed ?? Date.now() % 2 ** 31);
// Twelve steps each, on average.
const numRuns = wanted.steps
  ? Math.ceil(Number(wanted.steps) / tags.length / 12)
  : chromium
    ? 6
    : 3;

describe('random walks through the elements', () => {
  let steps = 0;

  for (const tag of tags) {
    it(`of <${tag}> tell no secret and always have a way on [I1 I4 I8 SEC-5 SEC-6 SEC-17 REL-9 A11Y-8]`, async function () {
      this.timeout(wanted.steps ? 3_600_000 : 60_000);
      const seen = new Set<string>();
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...worlds),
          fc.array(deed, { minLength: 8, maxLength: 16, size: 'max' }),
          async (scenario, deeds) => {
            const headings = await wander(tag, scenario, deeds);
            steps += headings.length;
            for (const heading of headings) seen.add(heading);
          },
        ),
        { numRuns, seed, endOnFailure: true, includeErrorInReport: true },
      );
      expect(seen.size, `screens seen with the seed ${seed}`).to.be.above(1);
    });
  }

  after(() => {
    if (wanted.steps) console.log(`WALK_SEED=${seed} ${steps} steps`);
  });
});
