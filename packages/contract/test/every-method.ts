// What the tests of checked() share: an adapter whose every method does the same, and one call of each.
import type { AccountAdapter, Call, UploadCall } from '../src/adapter.ts';
import type { Clock } from '../src/clock.ts';
import type { Opening, Reply, TurnedAnswer } from '../src/types.ts';

/** What a person typed; must turn up nowhere. */
export const secret = 'Canary-7f3a';
export const opening: Opening = {
  journey: 'login',
  answer: {
    step: 'credentials',
    action: 'sign-in',
    values: { identifier: 'ada', password: secret },
  },
};
export const answer: TurnedAnswer = {
  step: 'code',
  action: 'verify',
  values: { code: secret },
  turn: 1,
};
export const signedIn: Reply = { outcome: { kind: 'signed-in', returnTo: '/inbox' } };

export type Method = keyof AccountAdapter;

/** Calls one method, as a page would. */
export const call = (method: Method, adapter: AccountAdapter, given: Partial<UploadCall> = {}) => {
  const about = { signal: new AbortController().signal, locale: 'en', key: 'key-1', ...given };
  const ways: { [M in Method]: () => Promise<unknown> } = {
    open: () => adapter.open(opening, about),
    answer: () => adapter.answer('ticket-1', answer, about),
    look: () => adapter.look('ticket-1', about),
    upload: () => adapter.upload('ticket-1', 'front', new Blob(['x']), about),
    close: () => adapter.close('ticket-1', about),
  };
  return ways[method]();
};

export const methods: readonly Method[] = ['open', 'answer', 'look', 'upload', 'close'];

/** A promise, and the hand that settles it. */
export const later = <T>() => {
  let resolve: (value: T | PromiseLike<T>) => void = () => {};
  const promise = new Promise<T>((settle) => (resolve = settle));
  return { promise, resolve };
};

/** An adapter whose every method does the same. */
export const alike = (act: (call: UploadCall) => unknown): AccountAdapter => {
  const act1 = (_: unknown, c: Call) => act(c as UploadCall) as Promise<never>;
  const act2 = (_: unknown, __: unknown, c: Call) => act(c as UploadCall) as Promise<never>;
  const act3 = (_: unknown, __: unknown, ___: unknown, c: Call) =>
    act(c as UploadCall) as Promise<never>;
  return { open: act1, answer: act2, look: act1, upload: act3, close: act1 };
};

/** A clock that also tells how many timers are running. */
export const countedClock = (clock: Clock): Clock & { readonly timers: number } => {
  const running = new Set<object>();
  return {
    now: () => clock.now(),
    after: (delay, task) => {
      const timer = {};
      running.add(timer);
      const cancel = clock.after(delay, () => {
        running.delete(timer);
        task();
      });
      return () => {
        running.delete(timer);
        cancel();
      };
    },
    get timers() {
      return running.size;
    },
  };
};
