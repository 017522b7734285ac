// A person in front of the journeys, by the HTTP adapter.
import assert from 'node:assert/strict';
import type { Answer, Opening, Outcome, Reply, StepKind, StepOf } from '@latchkey/contract';
import { httpAdapter } from '@latchkey/http';
import { password } from './people.harness.ts';
import { origin } from './stage.harness.ts';

/** Where the journeys are served. */
export const endpoint = `${origin}/api/auth/latchkey`;

/** One person with one browser, and the journey that they are in. */
export class Visitor {
  last: Reply = { problem: { code: 'journey-expired' } };
  readonly #adapter: ReturnType<typeof httpAdapter>;

  constructor(browser: typeof fetch) {
    this.#adapter = httpAdapter(endpoint, { fetch: browser });
  }

  /** Opens a journey; once more, where it was with the same key. */
  async open(opening: Opening, key?: string): Promise<Reply> {
    return (this.last = await this.#adapter.open(opening, keyed(key)));
  }

  /** Opens a login with identifier and password. */
  signIn(identifier: string, secret: string = password): Promise<Reply> {
    const values = { identifier, password: secret };
    return this.open({
      journey: 'login',
      answer: { step: 'credentials', action: 'sign-in', values },
    });
  }

  /** Does what the current step offers. */
  async act(action: string, values: object = {}): Promise<Reply> {
    assert.ok('step' in this.last, JSON.stringify(this.last));
    const { ticket, turn, step } = this.last;
    const answer = { turn, step: step.kind, action, values } as unknown as Answer & {
      turn: number;
    };
    return (this.last = await this.#adapter.answer(ticket, answer, keyed()));
  }

  /** Asks how the journey stands. */
  async look(): Promise<Reply> {
    assert.ok('step' in this.last, JSON.stringify(this.last));
    return (this.last = await this.#adapter.look(this.last.ticket, keyed()));
  }

  /** Uploads a piece of a document. */
  async upload(piece: string, file: Blob): Promise<Reply> {
    assert.ok('step' in this.last, JSON.stringify(this.last));
    return (this.last = await this.#adapter.upload(this.last.ticket, piece, file, keyed()));
  }

  /** The step that is shown now, which must be of this kind. */
  at<K extends StepKind>(kind: K): StepOf<K> {
    assert.ok('step' in this.last && this.last.step.kind === kind, JSON.stringify(this.last));
    return this.last.step as StepOf<K>;
  }

  /** How the journey has ended. */
  end(): Outcome['kind'] {
    assert.ok('outcome' in this.last, JSON.stringify(this.last));
    return this.last.outcome.kind;
  }

  /** What was wrong; undefined where nothing was. */
  problem(): string | undefined {
    return 'problem' in this.last ? this.last.problem?.code : undefined;
  }
}

const keyed = (key: string = crypto.randomUUID()) => ({
  signal: new AbortController().signal,
  locale: 'en',
  key,
});
