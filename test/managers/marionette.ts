// Marionette, by which Firefox is driven: frames of `length:[type, id, command, parameters]` over TCP.
// https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
import { connect, type Socket } from 'node:net';

type Answer = readonly [type: 1, id: number, error: { message: string } | null, result: unknown];

/** A connection to one Firefox. */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #received = Buffer.alloc(0);
  #last = 0;

  /** Connects and begins a session. */
  static async open(port: number): Promise<Marionette> {
    const marionette = new Marionette(connect(port, '127.0.0.1'));
    await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
    return marionette;
  }

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (part: Buffer) => {
      this.#received = Buffer.concat([this.#received, part]);
      this.#read();
    });
  }

  /** Sends a command; gives its result. */
  async send(
    command: string,
    parameters: Readonly<Record<string, unknown>> = {},
  ): Promise<unknown> {
    const id = (this.#last += 1);
    const frame = JSON.stringify([0, id, command, parameters]);
    const [, , error, result] = await new Promise<Answer>((resolve) => {
      this.#waiting.set(id, resolve);
      this.#socket.write(`${Buffer.byteLength(frame)}:${frame}`);
    });
    if (error) throw new Error(`${command}: ${error.message}`);
    return result;
  }

  close(): void {
    this.#socket.destroy();
  }

  #read(): void {
    for (;;) {
      const colon = this.#received.indexOf(':');
      const end = colon + 1 + Number(this.#received.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || this.#received.length < end) return;
      const frame = JSON.parse(this.#received.subarray(colon + 1, end).toString()) as unknown;
      this.#received = this.#received.subarray(end);
      // The greeting is no answer.
      if (Array.isArray(frame)) {
        const answer = frame as unknown as Answer;
        this.#waiting.get(answer[1])?.(answer);
        this.#waiting.delete(answer[1]);
      }
    }
  }
}
