// One person with one connection and one journey, who looks at the clock.
import { Agent, request as ask, type IncomingMessage } from 'node:http';
import type { Reply } from '@latchkey/contract';
import type { Asker } from '../../src/questions.harness.ts';

/** What came back, and after how many milliseconds its last byte was there. */
interface Timed {
  readonly took: number;
  readonly reply: Reply;
}

/** Asks a server on this port, over one connection that stays. Tells how many milliseconds an answer took. */
export class Person implements Asker<number> {
  readonly #port: number;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  #cookies: readonly string[] = [];
  #last: Reply = { problem: { code: 'journey-expired' } };

  constructor(port: number) {
    this.#port = port;
  }

  async open(opening: object): Promise<number> {
    this.#cookies = [];
    return this.#post('/latchkey/journeys', opening);
  }

  act(action: string, values: object = {}): Promise<number> {
    if (!('step' in this.#last)) throw new Error(JSON.stringify(this.#last));
    const { ticket, turn, step } = this.#last;
    const answer = { turn, step: step.kind, action, values };
    return this.#post(`/latchkey/journeys/${ticket}/answers`, answer);
  }

  own(path: string, body: object): Promise<number> {
    this.#cookies = [];
    return this.#post(path, body);
  }

  /** Where the journey stands, and what is wrong there. */
  get stands(): string {
    const kind = 'step' in this.#last ? this.#last.step.kind : '';
    return [kind, 'problem' in this.#last && this.#last.problem?.code].filter(Boolean).join(' ');
  }

  async #post(path: string, body: object): Promise<number> {
    const { took, reply } = await this.#send(path, JSON.stringify(body));
    this.#last = reply;
    return took;
  }

  #send(path: string, body: string): Promise<Timed> {
    const headers = {
      origin: 'http://localhost',
      cookie: this.#cookies.join('; '),
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'latchkey-client': '1',
      'idempotency-key': crypto.randomUUID(),
    };
    const to = { port: this.#port, host: '127.0.0.1', agent: this.#agent, method: 'POST' };
    return new Promise((resolve, reject) => {
      const begun = performance.now();
      const request = ask({ ...to, path: `/api/auth${path}`, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () => {
          const took = performance.now() - begun;
          this.#keep(response);
          resolve({ took, reply: JSON.parse(text || '{}') as Reply });
        });
      });
      request.on('error', reject).end(body);
    });
  }

  #keep({ headers }: IncomingMessage) {
    const given = (headers['set-cookie'] ?? []).map((each) => each.split(';')[0] ?? '');
    if (given.length > 0) this.#cookies = given;
  }
}
