// Which adapter a tag talks to. Found, and fetched, when it is needed: a form paints and can be typed into before that.
import type { AccountAdapter, Reply } from '@latchkey/contract';
import type { CheckedAdapter } from '@latchkey/contract/checked';

type Method = (...given: never[]) => Promise<Reply>;

const methods = ['open', 'answer', 'look', 'upload', 'close'] as const;

/** Makes an adapter for an endpoint; set by the module that defines the tag, so that a class never names a URL. */
export type Connect = (endpoint: string) => Promise<AccountAdapter>;

/** Where a tag may find its adapter, first come first served. */
export interface Sources {
  readonly adapter?: AccountAdapter | undefined;
  readonly endpoint?: string | undefined;
  readonly provided?: AccountAdapter | undefined;
}

const byEndpoint = new Map<string, Promise<AccountAdapter>>();

/** The adapter for an endpoint; one for all who name it. A failure to fetch its code is forgotten, for the next try. */
export const connected = (endpoint: string, connect: Connect): Promise<AccountAdapter> => {
  const adapter = byEndpoint.get(endpoint) ?? connect(endpoint);
  byEndpoint.set(endpoint, adapter);
  adapter.catch(() => byEndpoint.delete(endpoint));
  return adapter;
};

/** What is wrong with a setup: nobody names the account service, or what was given is no adapter. */
export type SetupFault = 'nobody' | 'no-adapter';

/** What is wrong with a tag's setup; undefined when it is right. */
export const setupFault = ({ adapter, endpoint, provided }: Sources): SetupFault | undefined => {
  const given: Partial<AccountAdapter> | undefined = adapter ?? (endpoint ? undefined : provided);
  if (!given) return endpoint ? undefined : 'nobody';
  return methods.every((method) => typeof given[method] === 'function') ? undefined : 'no-adapter';
};

/** The adapter to use now; undefined where the setup names none that works. */
export const findAdapter = async (
  sources: Sources,
  connect: Connect | undefined,
): Promise<AccountAdapter | undefined> => {
  if (setupFault(sources)) return undefined;
  const { adapter, endpoint, provided } = sources;
  return adapter ?? (endpoint && connect ? connected(endpoint, connect) : provided);
};

/**
 * An adapter that is looked up anew at every call, and checked. Its code comes with the first call, or ahead of it: what
 * cannot be fetched is a network problem like any other.
 */
export const lateAdapter = (find: () => Promise<AccountAdapter | undefined>): CheckedAdapter => {
  const via = async (use: (adapter: CheckedAdapter) => Promise<Reply>): Promise<Reply> => {
    try {
      const [{ checked }, adapter] = await Promise.all([import('./engine.ts'), find()]);
      return await (adapter ? use(checked(adapter)) : { problem: { code: 'misconfigured' } });
    } catch {
      return { problem: { code: 'network' } };
    }
  };
  const late = methods.map((method) => [
    method,
    (...given: never[]) => via((adapter) => (adapter[method] as Method)(...given)),
  ]);
  // Every method goes through checked(), and a failure to fetch that is a reply too.
  return Object.fromEntries(late) as CheckedAdapter;
};
