// One browser of a person's, and the journey in it. What fails on the way is sent again, with the same key.
import assert from 'node:assert/strict';
import {
  natureOf,
  type Answer,
  type KeyedCall,
  type Opening,
  type Outcome,
  type Reply,
  type StepKind,
  type StepOf,
  type TurnedAnswer,
} from '@latchkey/contract';
import { checked, type CheckedAdapter } from '@latchkey/contract/checked';
import { adapterAt, browserAt } from '../../src/process.harness.ts';
import type { Person } from './crowd.ts';
import { between } from './dice.ts';
import { pause } from './pause.ts';
import type { Town } from './town.ts';

/**
 * After so long a journey that has not gone on is lost. In milliseconds: longer than anybody waits, since the machine may
 * be busy with something else.
 */
const patience = 300_000;

/** Of how many answers one is sent twice at the same moment, as by an impatient hand or an impatient network. */
const impatience = 0.05;

/** A journey in a browser that nobody has used before. */
export class Visit {
  last: Reply = { problem: { code: 'journey-expired' } };
  readonly #town: Town;
  readonly #person: Person;
  readonly #browser: typeof fetch;
  readonly #adapter: CheckedAdapter;

  constructor(town: Town, person: Person) {
    this.#town = town;
    this.#person = person;
    this.#browser = browserAt(town.origin);
    this.#adapter = checked(adapterAt(town.origin, this.#browser));
  }

  /** Opens a journey. */
  open(opening: Opening): Promise<Reply> {
    return this.#say('open', (call) => this.#adapter.open(opening, call));
  }

  /** Opens a login with the person's identifier, and their password or another. */
  signIn(password = this.#person.password): Promise<Reply> {
    const values = { identifier: this.#person.identifier, password };
    return this.open({
      journey: 'login',
      answer: { step: 'credentials', action: 'sign-in', values },
    });
  }

  /** Does what the current step offers. */
  async act(action: string, values: object = {}): Promise<Reply> {
    assert.ok('step' in this.last, `There is no step to ${action}: ${JSON.stringify(this.last)}`);
    await this.#town.think(this.#person);
    const { ticket, turn, step } = this.last;
    const answer = { turn, step: step.kind, action, values } as unknown as Answer & TurnedAnswer;
    return this.#say('answer', (call) => this.#adapter.answer(ticket, answer, call));
  }

  /** Uploads a piece of a document. */
  upload(piece: string, file: Blob): Promise<Reply> {
    assert.ok('step' in this.last, JSON.stringify(this.last));
    const { ticket } = this.last;
    return this.#say('upload', (call) => this.#adapter.upload(ticket, piece, file, call));
  }

  /** The step that is shown now, which must be of this kind, without a problem. */
  at<K extends StepKind>(kind: K): StepOf<K> {
    assert.equal(this.problem(), undefined);
    const step = 'step' in this.last ? this.last.step : undefined;
    assert.equal(step?.kind, kind, JSON.stringify(this.last));
    return step as StepOf<K>;
  }

  /** Says that the journey must have ended like this. */
  ends(kind: Outcome['kind']): void {
    assert.deepEqual('outcome' in this.last ? this.last.outcome.kind : this.last, kind);
  }

  /** Says that the journey must have signed the person in, and nobody else; and counts the session. */
  async isSignedIn(): Promise<void> {
    this.ends('signed-in');
    this.#person.sessions += 1;
    assert.equal(await this.#sessionOf(), this.#person.address);
  }

  /** What was wrong; undefined where nothing was. */
  problem(): string | undefined {
    return 'problem' in this.last ? this.last.problem?.code : undefined;
  }

  // better-auth's own endpoint knows no problems: whatever is no answer is asked again.
  async #sessionOf(): Promise<unknown> {
    const until = performance.now() + patience;
    while (performance.now() < until) {
      const response = await this.#browser(`${this.#town.origin}/api/auth/get-session`).catch(
        () => undefined,
      );
      if (response?.ok)
        return ((await response.json()) as { user: { email: string } } | null)?.user.email;
      await this.#wait();
    }
    return 'no answer';
  }

  async #say(kind: string, run: (call: KeyedCall) => Promise<Reply>): Promise<Reply> {
    const call = { signal: new AbortController().signal, locale: 'en', key: crypto.randomUUID() };
    const settle = () => this.#settle(kind, () => run(call));
    const isTwice = this.#person.dice() < impatience;
    const [reply, twin] = await Promise.all([settle(), ...(isTwice ? [settle()] : [])]);
    if (twin) assert.deepEqual(twin, reply, 'One answer had two replies.');
    return (this.last = reply);
  }

  async #settle(kind: string, run: () => Promise<Reply>): Promise<Reply> {
    const until = performance.now() + patience;
    for (;;) {
      const begun = performance.now();
      const reply = await run();
      this.#town.figures.request(kind, performance.now() - begun);
      const code = 'problem' in reply && !('step' in reply) ? reply.problem.code : undefined;
      if (code === undefined || natureOf(code) !== 'transport') return reply;
      this.#town.figures.problem(code);
      assert.ok(performance.now() < until, `It is still ${code}, after five minutes.`);
      await this.#wait();
    }
  }

  #wait() {
    return pause(between(this.#person.dice, 200, 1000));
  }
}
