// What stands before the processes: each request goes to the next one, whether that lives or not.
import { once } from 'node:events';
import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that knows no stickiness, no health and no second try: what goes wrong reaches the people. */
export class RoundRobin {
  /** How often each status went out. */
  readonly statuses = new Map<number, number>();
  readonly #agent = new Agent({ keepAlive: true });
  readonly #server = createServer((incoming, outgoing) => this.#pass(incoming, outgoing));
  #ports: readonly number[] = [];
  #next = 0;

  /** Its own origin. */
  async open(): Promise<string> {
    await once(this.#server.listen(0, '127.0.0.1'), 'listening');
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Passes requests on to these ports. */
  passTo(ports: readonly number[]): void {
    this.#ports = ports;
  }

  close(): void {
    this.#agent.destroy();
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #pass(incoming: IncomingMessage, outgoing: ServerResponse) {
    const port = this.#ports[(this.#next = (this.#next + 1) % this.#ports.length)];
    const { method, url: path, headers } = incoming;
    outgoing.once('finish', () => {
      const { statusCode } = outgoing;
      this.statuses.set(statusCode, (this.statuses.get(statusCode) ?? 0) + 1);
    });
    const passed = request({ host: '127.0.0.1', port, method, path, headers, agent: this.#agent });
    passed.once('response', (response) => {
      outgoing.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(outgoing);
      // The process died in the middle of its answer.
      response.once('error', () => outgoing.destroy());
    });
    passed.once('error', () => {
      if (outgoing.headersSent) outgoing.destroy();
      else outgoing.writeHead(502).end();
    });
    incoming.pipe(passed);
    outgoing.once('close', () => passed.destroy());
  }
}
