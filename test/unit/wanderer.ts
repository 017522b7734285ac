// Longer than other files: all that is done and all that must hold, read together.
// A person who does anything at all, in any order, at the runner in front of the simulated service; and what must hold.
import assert from 'node:assert/strict';
import type { Answer, JourneyName, Step } from '@latchkey/contract';
import { checked } from '@latchkey/contract/checked';
import { problemCodes } from '@latchkey/contract/schemas';
import { fakeClock } from '@latchkey/contract/testing';
import { httpAdapter } from '@latchkey/http';
import { Journey, type AskingState, type JourneyState } from '@latchkey/journey';
import { AccountService, faultNames, worldOf, type ScenarioName } from '@latchkey/mock';
import { png, secretInk } from '../../packages/mock/src/simulator/documents.harness.ts';
import { valuesFor, type Knowledge } from './wanderer-answers.ts';

/** One thing that somebody does: what, how rightly, and which of several. */
export interface Deed {
  readonly what: keyof typeof deeds;
  readonly right: boolean;
  readonly pick: number;
}

export const journeyNames: readonly JourneyName[] = [
  'login',
  'password-reset',
  'identifier-recovery',
  'reidentification',
  'identity-check',
  'second-factor',
];

const returnTo = '/inbox?folder=1';
const locale = 'fr';

// What nobody can do anything at but begin again, wait, or ask somebody: the step says whom.
const waysOut: ReadonlySet<string> = new Set(['locked', 'blocked', 'choose-recovery', 'unknown']);

/** One person with one browser and one tab, perhaps a second. */
export class Wanderer {
  readonly clock = fakeClock();
  readonly service: AccountService;
  readonly known: Knowledge;
  /** What this person has typed that nobody may ever read again. */
  readonly secrets = new Set<string>([secretInk]);
  /** How often each kind of end was reached. */
  readonly ends = new Map<string, number>();
  /** The kinds of step that were seen. */
  readonly seen = new Set<string>();
  steps = 0;
  #journey: Journey;
  #name: JourneyName = 'login';
  #reason: string | undefined;
  #keys = 0;
  readonly #factors: ReadonlyMap<string, number>;

  constructor(scenario: ScenarioName) {
    this.service = new AccountService({ clock: this.clock, world: worldOf(scenario) });
    this.known = { service: this.service, secrets: this.secrets, passwords: new Map() };
    this.#factors = this.#methods();
    this.#journey = this.#open('login');
  }

  get state(): JourneyState {
    return this.#journey.state;
  }

  /** Does it, lets the world settle, and holds what is there against what must be. */
  async do(deed: Deed): Promise<void> {
    this.steps += 1;
    await deeds[deed.what](this, deed);
    await this.clock.advance(20);
    await this.#answered();
    this.#judge();
  }

  // Passwords are hashed in real time, which no clock of ours can move. A reply that hangs is left hanging.
  // Node's shortest timer leaves the core to others meanwhile; an immediate would not.
  async #answered(): Promise<void> {
    const since = performance.now();
    while (this.#journey.state.kind === 'waiting' && performance.now() - since < 30) {
      await new Promise((later) => setTimeout(later, 0));
      await this.clock.advance(0);
    }
  }

  answer({ right, pick }: Deed): void {
    const { state } = this.#journey;
    if (state.kind !== 'asking') return;
    const { step } = state as AskingState & { step: Step };
    const actions: readonly string[] = step.actions;
    // Most people want to get on.
    const action = pick % 5 < 3 ? onward(step) : actions[pick % actions.length];
    if (action === undefined) return;
    const values = valuesFor(step, action, right, pick, this.known);
    this.#journey.send({ step: step.kind, action, values } as Answer);
  }

  upload({ right, pick }: Deed): void {
    const { state } = this.#journey;
    if (state.kind !== 'asking' || state.step.kind !== 'identity-documents') return;
    for (const [at, { id }] of state.step.pieces.entries()) {
      const good = right || at !== pick % 3;
      this.#journey.upload(id, good ? picture : new Blob(['MZ not a picture']));
    }
  }

  look(): void {
    this.#journey.look();
  }

  restart(): void {
    this.#journey.restart();
  }

  /** Begins a journey in this browser; the one before goes on to exist at the service. */
  begin({ pick }: Deed): void {
    this.#journey.disconnect();
    this.#journey = this.#open(journeyNames[pick % journeyNames.length] ?? 'login');
  }

  /** The page is loaded again: only the ticket is left. */
  reload(): void {
    const { ticket } = this.#journey;
    this.#journey.disconnect();
    this.#journey = this.#make(this.#name);
    if (ticket !== undefined) this.#journey.resume(ticket);
    else this.#start();
  }

  /** Opens the newest link of the mailbox, whole or cut off. */
  openLink({ right }: Deed): void {
    const message = this.service.outbox.findLast(({ link }) => link !== undefined);
    if (message?.link === undefined) return;
    const url = new URL(message.link);
    const token = url.searchParams.get('link') ?? '';
    const wanted = url.searchParams.get('journey') as JourneyName | null;
    this.#journey.disconnect();
    this.#name = wanted ?? 'password-reset';
    this.#journey = this.#make(this.#name, right ? token : token.slice(2));
    this.#start();
  }

  #open(name: JourneyName): Journey {
    this.#name = name;
    const journey = this.#make(name);
    this.#journey = journey;
    this.#start();
    return journey;
  }

  #start(): void {
    this.#reason = undefined;
    this.#journey.start();
  }

  #make(name: JourneyName, link?: string): Journey {
    const adapter = checked(httpAdapter('http://localhost/account', { fetch: this.#fetch }), {
      clock: this.clock,
      report: () => undefined,
    });
    return new Journey({
      name,
      adapter,
      link,
      returnTo,
      locale: () => locale,
      environment: {
        clock: this.clock,
        visibility: { visible: () => true, onChange: () => () => undefined },
        random: { key: () => `key-${(this.#keys += 1)}-of-this-walk`, fraction: () => 0.5 },
      },
    });
  }

  // Between page and service: what goes out is in the person's language and holds no secret in its address; what comes
  // back quotes none, and says more than this version knows.
  readonly #fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    assert.equal(request.headers.get('accept-language'), locale, 'I3: the language was lost');
    this.#holdsNoSecret(request.url, 'an address');
    const response = await this.service.fetch(request);
    const text = await response.text();
    this.#holdsNoSecret(text, 'a reply');
    const init2 = { status: response.status, headers: response.headers };
    return new Response(text === '' ? null : fromTheFuture(text), init2);
  };

  #holdsNoSecret(text: string, where: string): void {
    for (const secret of this.secrets) {
      assert.ok(!text.includes(JSON.stringify(secret).slice(1, -1)), `I4: a secret in ${where}`);
    }
  }

  #judge(): void {
    const { state } = this.#journey;
    this.#holdsNoSecret(JSON.stringify(state), 'the state');
    if ('problem' in state && state.problem)
      assert.ok(problemCodes.includes(state.problem.code), 'I7: a problem without words');
    if (state.kind === 'asking') this.#judgeStep(state);
    if (state.kind === 'over') this.#judgeEnd(state.outcome);
    this.#judgeAccounts();
  }

  #judgeStep({ step }: AskingState): void {
    this.seen.add(step.kind);
    const actions: readonly string[] = step.actions;
    const waits = 'lookIn' in step && step.lookIn !== undefined;
    const tells = step.kind === 'identity-means' || waysOut.has(step.kind);
    assert.ok(actions.length > 0 || waits || tells, `I1: ${step.kind} is a dead end`);
    assert.ok(!actions.includes('dance'), 'I9: an unknown action was kept');
    assert.ok(!('mood' in step), 'I9: an unknown field was kept');
    if ('reason' in step && step.kind !== 'case-status') {
      this.#reason ??= step.reason;
      assert.equal(step.reason, this.#reason, 'I5: another reason');
    } else if (!('reason' in step)) this.#reason = undefined;
  }

  #judgeEnd(outcome: { kind: string; returnTo?: string | undefined }): void {
    this.ends.set(outcome.kind, (this.ends.get(outcome.kind) ?? 0) + 1);
    if (['signed-in', 'second-factor-passed', 'password-changed'].includes(outcome.kind))
      assert.equal(outcome.returnTo, returnTo, 'I3: the return target was lost');
    // Over is over: the next deed begins anew.
    this.#open('login');
  }

  #judgeAccounts(): void {
    const session = this.service.signedInAs();
    assert.ok(
      !session || !revoked.has(session.identifier),
      `I2: signed in as ${session?.identifier}, whose address is gone`,
    );
    for (const [name, count] of this.#methods()) {
      const before = this.#factors.get(name);
      const removed = before !== undefined && count < before;
      assert.ok(!removed || this.#wasDecided(name), `I6: ${name} has lost a second factor`);
    }
  }

  // Only a person at the service may take a second factor away.
  #wasDecided(name: string): boolean {
    return this.service.cases.some(
      ({ account, state }) => account === name && state === 'accepted',
    );
  }

  #methods(): ReadonlyMap<string, number> {
    return new Map(
      this.service.accounts.map(({ identifier, methods }) => [identifier, methods.length]),
    );
  }
}

const revoked: ReadonlySet<string> = new Set([
  'elif@lost-mail.example',
  'farid@closed-org.example',
  'lena@released.example',
]);

// The action that gets one on; the first, as a rule.
const onward = (step: Step): string | undefined => {
  const actions: readonly string[] = step.actions;
  const isComplete =
    step.kind === 'identity-documents' &&
    step.pieces.length > 0 &&
    step.pieces.every(({ stored }) => stored);
  const wanted = isComplete ? 'submit' : step.kind === 'case-status' ? 'done' : undefined;
  return actions.find((action) => action === wanted) ?? actions[0];
};

const picture = new Blob([png()]);

/** What a service of a later version says: actions, fields and choices that nobody here knows. */
const fromTheFuture = (text: string): string => {
  const reply = JSON.parse(text) as { step?: Record<string, unknown> };
  const { step } = reply;
  if (!step) return text;
  if (Array.isArray(step['actions'])) step['actions'].push('dance');
  if (step['kind'] === 'choose-factor' && Array.isArray(step['factors']))
    step['factors'].push({ id: 'x', method: 'telepathy' });
  return JSON.stringify({ ...reply, step: { ...step, mood: 'hopeful' }, weather: 'fair' });
};

type Do = (wanderer: Wanderer, deed: Deed) => void | Promise<void>;

const deeds = {
  answer: (one, deed) => {
    one.answer(deed);
  },
  upload: (one, deed) => {
    one.upload(deed);
  },
  look: (one) => {
    one.look();
  },
  begin: (one, deed) => {
    one.begin(deed);
  },
  restart: (one) => {
    one.restart();
  },
  reload: (one) => {
    one.reload();
  },
  openLink: (one, deed) => {
    one.openLink(deed);
  },
  fault: ({ service }, { pick }) => {
    service.faults.next(faultNames[pick % faultNames.length] ?? 'dropped');
  },
  wait: ({ clock }, { pick }) => clock.advance((pick % 45) * 1000),
  phone: ({ service }, { right, pick }) => {
    const push = service.outbox.findLast(({ kind }) => kind === 'push')?.push;
    if (push?.state !== 'pending') return;
    if (pick % 4 === 0) service.refuse(push.id);
    else service.approve(push.id, right ? push.number : '0');
  },
  administrator: ({ service }, { right, pick }) => {
    const open = service.cases.filter(
      ({ state }) => state === 'submitted' || state === 'in-review',
    );
    const one = open[pick % Math.max(1, open.length)];
    if (!one) return;
    // Whose account it is, where nobody could say: the administrator finds out, by whatever it signs in with by then.
    const elif = service.accounts.find(({ name }) => name === 'Elif Demir')?.identifier;
    // A name that nobody has is refused.
    const accept = one.reason === 'identifier' ? elif : one.account !== undefined;
    service.decideCase(one.number, right && accept ? { accept } : { refuse: true });
  },
} as const satisfies Record<string, Do>;

/** How often people do what. */
export const weights: Readonly<Record<keyof typeof deeds, number>> = {
  answer: 30,
  upload: 4,
  look: 4,
  begin: 2,
  restart: 1,
  reload: 1,
  openLink: 2,
  fault: 3,
  wait: 2,
  phone: 2,
  administrator: 2,
};
