// Which adapter a tag talks to. Found, and fetched, when it is needed: a form paints and can be typed into before that.
import type { AccountAdapter, Reply } from '@latchkey/contract';
import type { CheckedAdapter } from '@latchkey/contract/checked';
import { warn } from '../warn.ts';

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

/** What is wrong with a tag's setup, and what to write instead; undefined when it is right. */
export const setupFault = (
  tag: string,
  { adapter, endpoint, provided }: Sources,
): string | undefined => {
  const given: Partial<AccountAdapter> | undefined = adapter ?? (endpoint ? undefined : provided);
  if (!given && !endpoint) {
    return `<${tag}> does not know its account service. Write <${tag} endpoint="/account">, or set element.adapter, or put it into <latchkey-provider endpoint="/account">.`;
  }
  return !given || methods.every((method) => typeof given[method] === 'function')
    ? undefined
    : `<${tag}>: the adapter must have the methods ${methods.join('(), ')}(). Write element.adapter = httpAdapter('/account'), or implement AccountAdapter.`;
};

/** The adapter to use now; undefined (and said once in the console) where the setup names none that works. */
export const findAdapter = async (
  tag: string,
  sources: Sources,
  connect: Connect | undefined,
): Promise<AccountAdapter | undefined> => {
  const fault = setupFault(tag, sources);
  if (fault) warn(fault);
  const { adapter, endpoint, provided } = sources;
  if (fault) return undefined;
  return adapter ?? (endpoint && connect ? connected(endpoint, connect) : provided);
};

/**
 * An adapter that is looked up anew at every call, and checked. Its code comes with the first call, or ahead of it: what
 * cannot be fetched is a network problem like any other.
 */
export const lateAdapter = (find: () => Promise<AccountAdapter | undefined>): CheckedAdapter => {
  const via = async (use: (adapter: CheckedAdapter) => Promise<Reply>): Promise<Reply> => {
    try {
      const [{ checked }, adapter] = await Promise.all([
        import('@latchkey/contract/checked'),
        find(),
      ]);
      return await (adapter ? use(checked(adapter)) : { problem: { code: 'misconfigured' } });
    } catch {
      return { problem: { code: 'network' } };
    }
  };
  const late: AccountAdapter = {
    open: (opening, call) => via((adapter) => adapter.open(opening, call)),
    answer: (ticket, answer, call) => via((adapter) => adapter.answer(ticket, answer, call)),
    look: (ticket, call) => via((adapter) => adapter.look(ticket, call)),
    upload: (ticket, piece, file, call) =>
      via((adapter) => adapter.upload(ticket, piece, file, call)),
    close: async (ticket, call) => {
      await (await find())?.close(ticket, call);
    },
  };
  // Every method goes through checked(), and a failure to fetch that is a reply too.
  return late as CheckedAdapter;
};
