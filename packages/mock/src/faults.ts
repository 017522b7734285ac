// What can go wrong between page and service, laid over any world.
import { systemClock, type Clock } from '@latchkey/contract';
import type { Served } from '@latchkey/service';

/** What happens instead of a reply, or around it. */
type Fault = (serve: () => Promise<Served>, clock: Clock) => Promise<Served | 'lost'>;

const instead =
  (status: number, type: string, body: string, more: Record<string, string> = {}): Fault =>
  async () => ({ status, body, headers: { 'content-type': type, ...more }, setCookies: [] });

const wait = (clock: Clock, milliseconds: number) =>
  new Promise<void>((resume) => {
    clock.after(milliseconds, resume);
  });

const table = {
  slow: async (serve, clock) => {
    await wait(clock, 3000);
    return serve();
  },
  'server-error': instead(500, 'text/plain', 'Internal Server Error'),
  unavailable: instead(503, 'text/plain', 'Service Unavailable', { 'retry-after': '30' }),
  html: instead(200, 'text/html', '<!doctype html><title>Sign in to this network</title>'),
  empty: instead(200, 'application/json', ''),
  'wrong-shape': instead(200, 'application/json', '{"token":"nothing that a reply has"}'),
  offline: async () => 'lost',
  dropped: async () => 'lost',
  'dropped-after-effect': async (serve) => {
    await serve();
    return 'lost';
  },
  hung: () => new Promise(() => {}),
} as const satisfies Record<string, Fault>;

/**
 * A fault by its name, which a page's address can carry.
 * - `slow`: the reply takes three seconds more.
 * - `server-error`, `unavailable`: 500; 503 with `Retry-After`.
 * - `html`, `empty`, `wrong-shape`: 200 with a page, with nothing, with JSON that is no reply.
 * - `offline`: there is no connection. `dropped`: it breaks before the service has heard the request.
 * - `dropped-after-effect`: the service has done it, and the reply is lost. `hung`: never answered.
 */
export type FaultName = keyof typeof table;

/** Every fault's name. */
export const faultNames = Object.keys(table) as readonly FaultName[];

/** The faults laid over a service: each request through `fetch`, MSW or the server meets at most one. */
export class Faults {
  /** Milliseconds that every exchange takes, by the service's clock. */
  latency = 0;
  #always: FaultName | undefined;
  #next: FaultName[] = [];

  /** Lets the next request fail in this way; more calls queue up for the ones after it. */
  next(name: FaultName): void {
    this.#next.push(name);
  }

  /** Lets every request fail in this way, until {@link clear}. */
  always(name: FaultName): void {
    this.#always = name;
  }

  /** Takes all faults away, and the latency. */
  clear(): void {
    this.latency = 0;
    this.#always = undefined;
    this.#next = [];
  }

  /** Runs one exchange under the fault whose turn it is. `lost`: the page sees a network error. */
  async around(serve: () => Promise<Served>, clock: Clock = systemClock): Promise<Served | 'lost'> {
    const name = this.#next.shift() ?? this.#always;
    // Without a connection, nothing is waited for.
    if (this.latency > 0 && name !== 'offline') await wait(clock, this.latency);
    return name ? table[name](serve, clock) : serve();
  }
}
