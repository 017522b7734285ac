// One person with one connection and one journey, who looks at the clock.
import { Agent, request as ask, type IncomingMessage } from 'node:http';
import type { Reply } from '@latchkey/contract';
import type { Asker } from '../../src/questions.harness.ts';

/** What came back, and after how many milliseconds its last byte was there. */
interface Timed {
  readonly took: number;
  readonly status: number | undefined;
  readonly reply: Reply;
}

/** Asks a server on this port, over one connection that stays. Tells how many milliseconds an answer took. */
export class Person implements Asker<number> {
  readonly #port: number;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  #cookies: readonly string[] = [];
  #last: Reply = { problem: { code: 'journey-expired' } };
  #status: number | undefined;

  constructor(port: number) {
    this.#port = port;
  }

  async open(opening: object): Promise<number> {
    this.#cookies = [];
    return this.#ask('POST', '/latchkey/journeys', opening);
  }

  act(action: string, values: object = {}): Promise<number> {
    if (!('step' in this.#last)) throw new Error(JSON.stringify(this.#last));
    const { ticket, turn, step } = this.#last;
    const answer = { turn, step: step.kind, action, values };
    return this.#ask('POST', `/latchkey/journeys/${ticket}/answers`, answer);
  }

  look(): Promise<number> {
    if (!('ticket' in this.#last)) throw new Error(JSON.stringify(this.#last));
    return this.#ask('GET', `/latchkey/journeys/${this.#last.ticket}`);
  }

  own(path: string, body: object): Promise<number> {
    this.#cookies = [];
    return this.#ask('POST', path, body);
  }

  /** How it was answered: the status, where the journey stands, and what is wrong there. */
  get stands(): string {
    const kind = 'step' in this.#last ? this.#last.step.kind : '';
    const problem = 'problem' in this.#last && this.#last.problem?.code;
    return [this.#status, kind, problem].filter(Boolean).join(' ');
  }

  async #ask(method: string, path: string, body?: object): Promise<number> {
    const { took, status, reply } = await this.#send(
      method,
      path,
      body ? JSON.stringify(body) : '',
    );
    this.#last = reply;
    this.#status = status;
    return took;
  }

  #send(method: string, path: string, body: string): Promise<Timed> {
    const headers = {
      origin: 'http://localhost',
      cookie: this.#cookies.join('; '),
      ...(body !== '' && { 'content-type': 'application/json' }),
      'content-length': Buffer.byteLength(body),
      'latchkey-client': '1',
      'idempotency-key': crypto.randomUUID(),
    };
    const to = { port: this.#port, host: '127.0.0.1', agent: this.#agent, method };
    return new Promise((resolve, reject) => {
      const begun = performance.now();
      const request = ask({ ...to, path: `/api/auth${path}`, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () => {
          const took = performance.now() - begun;
          this.#keep(response);
          const { statusCode: status } = response;
          resolve({ took, status, reply: JSON.parse(text || '{}') as Reply });
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
