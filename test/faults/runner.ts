// A cell on the runner alone, in Node: its own adapter over real HTTP, or one that misbehaves.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer, CheckedAdapter, Reply } from '@latchkey/contract';
import { checked } from '@latchkey/contract/checked';
import { fakeClock } from '@latchkey/contract/testing';
import { httpAdapter } from '@latchkey/http';
import { Journey, type JourneyState } from '@latchkey/journey';
import { faultyAdapter } from './adapter.ts';
import { patience, timings } from './axes.ts';
import { idOf, isHeld, pathOf, type Cell } from './cells.ts';
import { endpointOf, piece, ticket, type Endpoint } from './endpoints.ts';
import { play, type Place, type Played, type Seen, type Sent, type Stage } from './play.ts';
import { FaultyServices } from './service.ts';
import { throttled } from './throttled.ts';

const secretsOf = (n: number) => ({
  word: `Canary-horse-${n}`,
  code: `C4N4RY${n}`,
  phone: `+4179555${1000 + (n % 9000)}`,
});

// The secrets of the examples, in the words of this run.
const typed = (answer: Answer, { word, code, phone }: ReturnType<typeof secretsOf>): Answer =>
  JSON.parse(
    JSON.stringify(answer)
      .replaceAll('correct horse battery staple', word)
      .replaceAll('271828', code)
      .replaceAll('+41795550123', phone),
  ) as Answer;

// Failures that nobody caught, of whatever cell is on.
let errors: string[] = [];
const catchAll = (reason: unknown) => {
  errors.push(String(reason));
};

/** Plays cells one after the other, on a server of its own. */
export class Runner {
  readonly #services = new FaultyServices();
  readonly #server: Server;
  #runs = 0;

  private constructor(server: Server) {
    this.#server = server;
    server.on('request', (request, response) => {
      if (!this.#services.handle(request, response)) response.writeHead(404).end();
    });
    process.on('unhandledRejection', catchAll);
    process.on('uncaughtException', catchAll);
  }

  static async start(): Promise<Runner> {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return new Runner(server);
  }

  stop(): void {
    process.off('unhandledRejection', catchAll);
    process.off('uncaughtException', catchAll);
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async play(cell: Cell): Promise<Played> {
    const { port } = this.#server.address() as AddressInfo;
    this.#runs += 1;
    return play(cell, stageOf(cell, this.#runs, `http://127.0.0.1:${port}`, this.#services));
  }
}

const stageOf = (cell: Cell, n: number, origin: string, services: FaultyServices): Stage => {
  const endpoint = endpointOf(cell.endpoint);
  const secrets = secretsOf(n);
  const run = services.run(`n${n}`);
  const imitated = cell.status === undefined ? faultyAdapter(cell, isHeld(cell)) : undefined;
  const clock = fakeClock();
  const timing = timings[cell.timing];
  const slow = timing?.throttled ? throttled(clock) : clock;
  const said: string[] = [];
  const told: JourneyState[] = [];
  let healed = false;
  let released = false;
  let flying = 0;
  let answeredAt = 0;
  errors = [];

  const reach: typeof fetch = (url, init) =>
    fetch(
      cell.failure === 'D1' && !healed && strikes(url, endpoint) ? 'http://127.0.0.1:1' : url,
      init,
    );
  const raw =
    imitated?.adapter ?? httpAdapter(origin + pathOf(`n${n}`, idOf(cell)), { fetch: reach });
  const safe = checked(raw, { clock: slow, report: (message) => said.push(message) });
  const counted = Object.fromEntries(
    (['open', 'answer', 'look', 'upload', 'close'] as const).map((name) => [
      name,
      async (...given: never[]) => {
        flying += 1;
        try {
          return await (safe[name] as (...all: never[]) => Promise<Reply>)(...given);
        } finally {
          flying -= 1;
        }
      },
    ]),
  );
  const watchers = new Set<() => void>();
  let visible = true;
  let keys = 0;
  const journey = new Journey({
    name: endpoint.journey,
    adapter: counted as unknown as CheckedAdapter,
    locale: () => 'en',
    environment: {
      clock: slow,
      visibility: {
        visible: () => visible,
        onChange: (listener) => {
          watchers.add(listener);
          return () => watchers.delete(listener);
        },
      },
      random: { key: () => `key-${(keys += 1)}`, fraction: () => 0.5 },
    },
  });
  journey.subscribe((state) => told.push(state));

  const show = (next: boolean) => {
    visible = next;
    for (const watcher of [...watchers]) watcher();
  };
  const offline = (value: boolean) => {
    if (value) Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    else Reflect.deleteProperty(navigator, 'onLine');
  };
  const jumped = Date.now;
  const patched = { warn: console.warn, error: console.error };
  console.warn = console.error = (...parts: unknown[]) => said.push(parts.join(' '));

  const moments: Readonly<
    Record<string, Partial<Record<'before' | 'during' | 'after', () => void>>>
  > = {
    D5: {
      during: () => {
        journey.restart();
      },
    },
    D6: {
      during: () => {
        journey.disconnect();
      },
    },
    D13: {
      during: () => {
        journey.disconnect();
      },
    },
    D8: {
      before: () => {
        offline(true);
      },
    },
    'D8-flight': {
      during: () => {
        offline(true);
      },
    },
    D10: {
      during: () => {
        show(false);
      },
      after: () => {
        show(true);
      },
    },
    D15: {
      during: () => {
        journey.cancelUpload(piece);
      },
    },
    'D15-half': {
      during: () => {
        journey.cancelUpload(piece);
      },
    },
    'D15-whole': {
      during: () => {
        journey.cancelUpload(piece);
      },
    },
  };

  const sent = (): Sent[] =>
    imitated ? imitated.called : run.arrived.map(({ method, key }) => ({ method, key }));
  const settled = async () => {
    const until = performance.now() + 30_000;
    for (;;) {
      await clock.advance(0);
      const mute = !healed && (timing?.never ?? (isHeld(cell) && !released));
      if (mute || flying === 0) break;
      if (performance.now() > until) throw new Error('something is still on its way');
      await new Promise(setImmediate);
    }
    await clock.advance(0);
  };

  return {
    clock,
    secrets: Object.values(secrets),
    async begin() {
      if (endpoint.entry || !endpoint.step) return;
      journey.start();
      await settledBefore(() => journey.state.kind === 'asking', clock);
    },
    async act() {
      answeredAt = sent().length;
      if (endpoint.answer) journey.send(typed(endpoint.answer, secrets));
      else if (endpoint.id === 'upload') {
        journey.upload(piece, new Blob([secrets.word], { type: 'image/jpeg' }));
        await import('../../packages/journey/src/upload-flights.ts');
      } else if (endpoint.id === 'resuming') journey.resume(ticket);
      else if (endpoint.id === 'polling') await clock.advance(5000);
      else journey.start();
      await clock.advance(0);
    },
    release: async () => {
      released = true;
      if (timing?.jump) Date.now = () => jumped() + (timing.jump ?? 0);
      run.release();
      imitated?.release();
      await clock.advance(0);
    },
    async heal() {
      healed = true;
      run.healed = true;
      imitated?.heal();
      offline(false);
      Date.now = jumped;
      // Whoever is still kept waiting by the service as it was gives up in the end.
      if (flying > 0) await clock.advance(patience * (timing?.throttled ? 5 : 1));
    },
    settled,
    async meanwhile(moment) {
      moments[cell.failure]?.[moment]?.();
      await clock.advance(0);
    },
    async recover() {
      journey.connect();
      const { state } = journey;
      const elsewhere =
        state.kind === 'asking' && (state.step.kind === 'unknown' || !endpoint.step);
      if (state.kind === 'lost' || elsewhere) journey.restart();
      else if (endpoint.id === 'polling') journey.look();
      await settled();
    },
    type() {},
    told: () =>
      placeOf(journey.state, endpoint) !== (endpoint.step ? 'step' : 'beginning') ||
      problemOf(journey.state).problem !== undefined,
    see: async (): Promise<Seen> => {
      const { state } = journey;
      return {
        place: placeOf(state, endpoint),
        ...problemOf(state),
        busy: state.kind === 'waiting' || (flying > 0 && endpoint.method !== 'look'),
        ways: waysOf(state),
        sent: sent().slice(answeredAt),
        errors: [...errors],
        readable: [
          JSON.stringify(told),
          ...said,
          ...errors,
          ...run.arrived.map((one) => JSON.stringify(one)),
        ].join('\n'),
      };
    },
    async end() {
      Date.now = jumped;
      Object.assign(console, patched);
      offline(false);
      journey.close();
      services.forget(`n${n}`);
      imitated?.release();
      await clock.advance(0);
    },
  };
};

const strikes = (url: RequestInfo | URL, { method }: Endpoint): boolean =>
  typeof url === 'string' &&
  url.endsWith({ open: '/journeys', answer: '/answers', look: ticket, upload: piece }[method]);

const settledBefore = async (
  condition: () => boolean,
  clock: { advance(ms: number): Promise<void> },
) => {
  const until = performance.now() + 30_000;
  while (!condition()) {
    if (performance.now() > until) throw new Error('never came to the step');
    await new Promise(setImmediate);
    await clock.advance(0);
  }
};

const placeOf = (state: JourneyState, { step, sayings, id }: Endpoint): Place => {
  if (state.kind === 'over') return 'outcome' in sayings.next ? 'next' : 'elsewhere';
  if (state.kind === 'lost') return 'lost';
  if (state.kind === 'waiting' && !state.step) return 'beginning';
  const now = state.step;
  if (now?.kind === 'unknown') return 'unknown';
  if (id === 'upload' && now?.kind === 'identity-documents')
    return now.pieces.some(({ stored }) => stored) ? 'next' : 'step';
  if ('step' in sayings.next && now?.kind === sayings.next.step.kind) return 'next';
  return now?.kind === step?.kind ||
    (!step && 'step' in sayings.refused && now?.kind === sayings.refused.step.kind)
    ? 'step'
    : 'elsewhere';
};

const problemOf = (state: JourneyState) => {
  const upload = 'uploads' in state ? state.uploads?.[piece] : undefined;
  const problem =
    (upload && 'problem' in upload ? upload.problem : undefined) ??
    ('problem' in state ? state.problem : undefined);
  return { problem: problem?.code, retryIn: problem?.retryIn };
};

// What the page offers besides: each view has a way back.
const waysOf = (state: JourneyState): number =>
  state.kind === 'asking' ? 1 + state.step.actions.length : state.kind === 'waiting' ? 0 : 1;
