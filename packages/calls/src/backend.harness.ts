// A small backend as a team has it: functions that know nothing of steps. In memory, with all that the calls can serve.
import { fakeClock, type Backend, type Trace } from '@latchkey/contract/testing';
import type { AccountAdapter, Factor } from '@latchkey/contract';
import { callAdapter, type CallOptions, type Calls } from './index.ts';

/** What the backend hands out for what follows a password. */
interface Pending {
  readonly pending: string;
}

interface Account {
  password: string;
  readonly factors?: readonly Factor[];
  /** When its lock opens, in seconds of the clock. */
  readonly opens?: number;
  readonly blocked?: true;
  readonly phone?: string;
}

interface Sent {
  readonly code: string;
  readonly ends: number;
}

const seed = 'Correct-horse-9';

const sms: Factor = { id: 'phone', method: 'sms', target: '•• 42' };
const mail: Factor = { id: 'mail', method: 'email', target: 'c•••@example.net' };
const app: Factor = { id: 'app', method: 'totp', device: 'Pocket phone' };

const people = (): Record<string, Account> => ({
  'anna@example.org': { password: seed, phone: '+41795550123' },
  'bruno@example.org': {
    password: seed,
    factors: [app, { id: 'paper', method: 'backup' }],
  },
  'chloe@example.org': { password: seed, factors: [sms, mail, app] },
  'dario@example.org': { password: seed, opens: 600 },
  'kenji@example.org': { password: seed, blocked: true },
});

const life = 300_000;

/** A backend, its calls, and what a test may know of it. */
export const startBackend = (clock = fakeClock()) => {
  const accounts = people();
  const work = { passwords: 0, messages: 0 };
  const messages: string[] = [];
  const tries = new Map<string, number>();
  const used = new Set<string>();
  let session: string | undefined;
  let latest: Sent | undefined;
  let count = 0;

  const account = (name: string) => (Object.hasOwn(accounts, name) ? accounts[name] : undefined);
  const tell = (message: string) => {
    work.messages += 1;
    messages.push(message);
  };
  const newCode = () => {
    count += 1;
    latest = { code: String(100_000 + count), ends: clock.now() + life };
    tell(`Code: ${latest.code}`);
    return { expiresIn: life / 1000, length: 6 };
  };
  /** What an app shows: another code every 30 seconds. */
  const appCode = () => String(900_000 + Math.floor(clock.now() / 30_000));

  const begin = (identifier: string) => {
    const { factors } = account(identifier) ?? {};
    const keep = { pending: identifier };
    const [first] = factors ?? [];
    if (!factors || !first) {
      session = identifier;
      return 'done' as const;
    }
    return first.method === 'totp'
      ? ({ step: 'code', method: 'totp', device: 'Pocket phone', factors, keep } as const)
      : ({ step: 'choose-factor', factors, keep } as const);
  };

  const calls: Calls<Pending> = {
    async signIn({ identifier, password }) {
      work.passwords += 1;
      const found = account(identifier);
      if (found?.password !== password) return { problem: 'credentials-rejected' };
      const retryIn = (found.opens ?? 0) - clock.now() / 1000;
      if (retryIn > 0) return { step: 'locked', retryIn };
      if (found.blocked) return { step: 'blocked' };
      return begin(identifier);
    },
    async sendCode({ factor }) {
      const isSent = factor.method === 'sms' || factor.method === 'email';
      return isSent ? { step: 'code', ...newCode() } : 'done';
    },
    async verifyCode({ factor, code, keep }) {
      const wrong = tries.get(keep.pending) ?? 0;
      const right = factor.method === 'totp' ? appCode() : latest?.code;
      if (code !== right || used.has(code)) {
        tries.set(keep.pending, wrong + 1);
        if (wrong >= 5) return { step: 'credentials', problem: 'code-exhausted' };
        return { problem: { code: 'code-rejected', attemptsLeft: 5 - wrong } };
      }
      if (factor.method !== 'totp' && clock.now() >= (latest?.ends ?? 0))
        return { problem: 'code-expired' };
      used.add(code);
      tries.delete(keep.pending);
      session = keep.pending;
      return 'done';
    },
    async stepUp() {
      if (session === undefined) return { problem: 'journey-expired' };
      const again = begin(session);
      return again === 'done' ? { problem: 'not-offered' } : again;
    },
    async requestReset({ identifier }) {
      newCode();
      return { step: 'code', method: 'email', keep: { pending: identifier } };
    },
    async resetPassword({ identifier, code, link, password }) {
      if (link === undefined && code !== latest?.code) return { problem: 'code-rejected' };
      if (link !== undefined && link !== 'good-link') return { problem: 'link-used' };
      if (password.length < 8)
        return {
          problem: {
            code: 'fields-rejected',
            fields: [{ field: 'password', reason: 'too-short' }],
          },
        };
      const found = account(link === undefined ? identifier : 'anna@example.org');
      if (found) found.password = password;
      return 'done';
    },
    async findIdentifier({ phone, code }) {
      if (code === undefined) {
        return {
          step: 'code',
          method: 'sms',
          target: '•• 23',
          ...newCode(),
          keep: { pending: phone },
        };
      }
      if (code !== latest?.code) return { problem: 'code-rejected' };
      const owner = Object.values(accounts).find((one) => one.phone === phone);
      const options = [
        { id: 'phone', method: 'sms', target: '•• 23' },
        { id: 'mail', method: 'email', target: 'a•••@example.net' },
      ] as const;
      return { step: 'choose-delivery', options: owner ? [...options] : [] };
    },
    async sendIdentifier({ phone }) {
      const owner = Object.entries(accounts).find(([, one]) => one.phone === phone);
      tell(`You sign in with ${owner?.[0] ?? ''}.`);
      return 'done';
    },
  };
  return { clock, calls, accounts, messages, work, appCode, latest: () => latest?.code ?? '' };
};

type Started = ReturnType<typeof startBackend>;

/** The adapter for a backend, quiet about nothing: a report fails the test. */
export const adapterFor = ({ calls, clock }: Started, options: CallOptions = {}): AccountAdapter =>
  callAdapter(calls, {
    clock,
    report: (message) => {
      throw new Error(message);
    },
    ...options,
  });

const difference = (after: Record<string, number>, before: Record<string, number>) =>
  Object.fromEntries(Object.entries(after).map(([name, n]) => [name, n - (before[name] ?? 0)]));

/** The backend as the conformance suite wants it. */
export const suiteBackend = (backend = startBackend()): Backend => {
  const adapter = adapterFor(backend);
  let trace: Trace = {};
  const measured = async <T>(call: () => Promise<T>): Promise<T> => {
    const before = { ...backend.work };
    const reply = await call();
    trace = {
      bytes: JSON.stringify(reply ?? '').length,
      work: difference(backend.work, before),
    };
    return reply;
  };
  const named = (name: string) => ({ identifier: `${name}@example.org`, password: seed });
  const code = () => Promise.resolve(backend.latest());
  return {
    adapter: {
      open: (...given) => measured(() => adapter.open(...given)),
      answer: (...given) => measured(() => adapter.answer(...given)),
      look: (...given) => measured(() => adapter.look(...given)),
      upload: (...given) => measured(() => adapter.upload(...given)),
      close: (...given) => measured(() => adapter.close(...given)),
    },
    accounts: {
      plain: named('anna'),
      withTotp: { ...named('bruno'), code: () => Promise.resolve(backend.appCode()) },
      withSentCode: { ...named('chloe'), code },
      locked: named('dario'),
      blocked: named('kenji'),
      withPhone: {
        phone: '+41795550123',
        identifier: 'anna@example.org',
        code,
        message: () =>
          Promise.resolve(backend.messages.findLast((text) => text.startsWith('You')) ?? ''),
      },
      unknownPhone: '+41795559923',
      unknownIdentifier: 'nina@example.org',
    },
    anotherBrowser: () => adapterFor(backend),
    measure: () => trace,
    advance: (seconds) => backend.clock.advance(seconds * 1000),
  };
};
