// Answers, late answers, giving up, leaving and coming back, in any order: what a page shows follows from what is waited for.
import { expect, nextFrame } from '@open-wc/testing';
import fc from 'fast-check';
import type { AccountAdapter, Call, Reply, Step } from '@latchkey/contract';
import { checked } from '@latchkey/contract/checked';
import { fakeClock } from '@latchkey/contract/testing';
import { JourneyHarness } from './journey.harness.ts';

const ticket = 'ticket-1';
const code: Step = { kind: 'code', actions: ['verify'], method: 'totp', alphabet: 'digits' };
const push: Step = { kind: 'push', actions: ['resend'], device: 'Pocket phone', lookIn: 3 };

/** A call that the test answers when it likes. */
interface Held {
  readonly method: 'open' | 'answer' | 'look';
  readonly signal: AbortSignal;
  readonly reply: (reply: Reply) => void;
  answered: boolean;
}

/** A tag on a service that is held back. */
const held = async () => {
  const calls: Held[] = [];
  const hold = (method: Held['method'], { signal }: Call) =>
    new Promise<Reply>((resolve) => {
      const call: Held = {
        method,
        signal,
        answered: false,
        reply: (reply) => {
          call.answered = true;
          resolve(reply);
        },
      };
      calls.push(call);
    });
  const clock = fakeClock();
  const service: AccountAdapter = {
    open: (_opening, call) => hold('open', call),
    answer: (_ticket, _answer, call) => hold('answer', call),
    look: (_ticket, call) => hold('look', call),
    upload: (_ticket, _piece, _file, call) => hold('answer', call),
    close: () => Promise.resolve(),
  };
  const visibility = { visible: () => true, onChange: () => () => undefined };
  const page = await JourneyHarness.mount({
    tag: 'latchkey-second-factor',
    properties: { adapter: checked(service, { clock }), environment: { clock, visibility } },
  });
  await page.until(() => calls.length === 1, 'the opening');
  return { page, calls, clock };
};

type Stage = Awaited<ReturnType<typeof held>>;

const settle = async ({ page, clock }: Stage) => {
  await clock.advance(0);
  await nextFrame();
  await nextFrame();
  await nextFrame();
  await page.element.updateComplete;
};

/** What is waited for. */
const live = ({ calls }: Stage) =>
  calls.filter(({ signal, answered }) => !signal.aborted && !answered);

/** A person at the code, who has typed one. */
const atCode = async () => {
  const stage = await held();
  stage.calls.pop()!.reply({ ticket, turn: 1, step: code });
  await stage.page.reaches('Enter the code');
  return stage;
};

describe('a press', () => {
  it('ten times, by mouse and by Enter, sends one request [REL-1]', async () => {
    const stage = await atCode();
    const { page, calls } = stage;
    await page.type('Code', '271828');
    for (let press = 0; press < 5; press += 1) {
      await page.press('Enter');
      page.form.requestSubmit();
      page.button('Continue').click();
    }
    await settle(stage);
    expect(calls.map(({ method }) => method)).to.deep.equal(['answer']);
  });
});

describe('of several looks', () => {
  it('the one that is answered last but asked first changes nothing [REL-4]', async () => {
    const stage = await held();
    const { page, calls, clock } = stage;
    calls.pop()!.reply({ ticket, turn: 1, step: push });
    await page.reaches('Approve on your device');
    await clock.advance(3000);
    await page.until(() => calls.length === 1, 'a look');
    const place = page.element.parentElement!;
    page.element.remove();
    await Promise.resolve();
    place.append(page.element);
    await clock.advance(3000);
    await page.until(() => calls.length === 2, 'another look');
    const [first, second] = calls;
    second!.reply({ ticket, turn: 2, step: code });
    await page.reaches('Enter the code');
    first!.reply({ outcome: { kind: 'signed-in' } });
    await settle(stage);
    expect(page.heading).to.equal('Enter the code');
  });
});

const deeds = {
  /** The person answers, where there is something to answer. */
  press: async ({ page }: Stage) => {
    const input = page.element.querySelector<HTMLInputElement>('input[name=code]');
    if (!input || !page.element.isConnected) return;
    input.value = '271828';
    page.form.requestSubmit();
    await Promise.resolve();
  },
  /** What is waited for is answered: refused, or as it was. */
  reply: (stage: Stage) => {
    live(stage)
      .at(-1)
      ?.reply({ ticket, turn: 1, step: code, problem: { code: 'code-rejected' } });
  },
  /** So is what nobody waits for. */
  late: ({ calls }: Stage) => {
    for (const { signal, reply } of calls)
      if (signal.aborted) reply({ outcome: { kind: 'signed-in' } });
  },
  fail: (stage: Stage) => {
    live(stage)
      .at(-1)
      ?.reply({ problem: { code: 'network' } });
  },
  restart: ({ page }: Stage) => {
    page.element.restart();
  },
  remove: ({ page }: Stage) => {
    page.element.remove();
  },
  move: ({ page }: Stage) => {
    const place = page.element.parentElement;
    if (place) place.append(page.element);
  },
  wait: ({ clock }: Stage) => clock.advance(16_000),
} satisfies Record<string, (stage: Stage) => void | Promise<void>>;

type Deed = keyof typeof deeds | 'put back';

const chromium = navigator.userAgent.includes('Chrome/');
const seed = Date.now() % 2 ** 31;

describe('answers, late ones, giving up, leaving and coming back', () => {
  it('in any order end nobody’s journey, wait for one thing at a time, and leave it usable [REL-3]', async function () {
    this.timeout(100_000);
    const lost: unknown[] = [];
    const hear = ({ reason }: PromiseRejectionEvent) => lost.push(reason);
    addEventListener('unhandledrejection', hear);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom<Deed>(...(Object.keys(deeds) as Deed[]), 'put back'), {
          minLength: 5,
          maxLength: 25,
          size: 'max',
        }),
        async (done) => {
          const stage = await held();
          const { page } = stage;
          const place = page.element.parentElement!;
          const news: string[] = [];
          for (const type of ['step', 'problem', 'outcome'])
            page.element.addEventListener(`latchkey-${type}`, () => {
              news.push(page.element.isConnected ? type : `${type} while away`);
            });
          for (const deed of done) {
            if (deed === 'put back') place.append(page.element);
            else await deeds[deed](stage);
            await stage.clock.advance(0);
            expect(live(stage).length, 'calls that are waited for').to.be.at.most(1);
          }
          place.append(page.element);
          deeds.late(stage);
          await settle(stage);
          expect(news.filter((one) => one === 'outcome' || one.includes('away'))).to.deep.equal([]);
          await recover(stage);
          page.element.remove();
          await Promise.resolve();
        },
      ),
      { numRuns: chromium ? 40 : 10, seed, endOnFailure: true, includeErrorInReport: true },
    );
    removeEventListener('unhandledrejection', hear);
    expect(lost).to.deep.equal([]);
  });
});

/** Whatever it stands at: with a service that answers, the person gets to the end. */
const recover = async (stage: Stage) => {
  const { page } = stage;
  let over = false;
  page.element.addEventListener('latchkey-outcome', () => {
    over = true;
  });
  page.element.restart();
  for (let round = 0; round < 40 && !over; round += 1) {
    for (const { method, reply } of live(stage))
      reply(
        method === 'answer' ? { outcome: { kind: 'signed-in' } } : { ticket, turn: 1, step: code },
      );
    await settle(stage);
    if (page.heading === 'Enter the code' && !page.element.querySelector('[aria-busy]'))
      await deeds.press(stage);
  }
  expect(over, `the end, not “${page.heading}”`).to.equal(true);
};
