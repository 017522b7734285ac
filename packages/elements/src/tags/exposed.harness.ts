// Where a script, a log or another server comes across what somebody has typed. `exposed.test.ts` plants something in each place.

/** What has passed by so far, by the place where it did. */
export interface Overheard {
  readonly said: Readonly<Record<'console' | 'event' | 'error' | 'request', readonly string[]>>;
  end(): void;
}

/** What is global before anybody types. */
const globals = new Set(Object.getOwnPropertyNames(globalThis));

/** What has become global since then. */
export const newGlobals = (): string[] =>
  Object.getOwnPropertyNames(globalThis).filter(
    // The test runner's own, and those of axe, come when they come.
    (name) => !globals.has(name) && !/^(?:__WTR_|axe$|__core-js)/u.test(name),
  );

const talk = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'table', 'dir', 'group'] as const;

const textOf = (...all: readonly unknown[]): string => stringsIn(all).join(' ');

/**
 * Listens to the console, to every event that a script sends, to what is thrown and caught by nobody, and to requests: their
 * URLs, and all of those to other origins than `own`. It hears what it can reach: what was there before it is called on.
 */
export const overhear = (own: readonly string[] = [location.origin]): Overheard => {
  const said = { console: [], event: [], error: [], request: [] } as Record<
    keyof Overheard['said'],
    string[]
  >;
  const undo: (() => void)[] = [];
  /** Calls `hear` with the arguments of each call, which then goes on. */
  const tap = <T extends object>(owner: T, name: keyof T & string, hear: Hear) => {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    const inner = owner[name] as (...given: unknown[]) => unknown;
    Object.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      value(this: unknown, ...given: unknown[]) {
        hear(given, this);
        return inner.apply(this, given);
      },
    });
    undo.push(() => {
      if (before) Object.defineProperty(owner, name, before);
      else Reflect.deleteProperty(owner, name);
    });
  };
  const asked = (url: string, sent: unknown) => {
    const { href, origin } = new URL(url, location.href);
    said.request.push(href, own.includes(origin) ? '' : textOf(sent));
  };

  for (const name of talk) tap(console, name, (given) => said.console.push(textOf(given)));
  tap(EventTarget.prototype, 'dispatchEvent', ([event]) => said.event.push(ofEvent(event)));
  tap(globalThis, 'fetch', ([to, init]) => {
    asked(to instanceof Request ? to.url : String(to), init);
  });
  tap(navigator, 'sendBeacon', ([to, body]) => {
    asked(String(to), body);
  });
  const urls = new WeakMap<object, string>();
  tap(XMLHttpRequest.prototype, 'open', ([, to], request) =>
    urls.set(request as object, String(to)),
  );
  tap(XMLHttpRequest.prototype, 'send', ([body], request) => {
    asked(urls.get(request as object) ?? '', body);
  });
  const fails = (event: Event) =>
    said.error.push(
      ...(['message', 'error', 'reason'] as const).map((name) => textOf(Reflect.get(event, name))),
    );
  for (const type of ['error', 'unhandledrejection'] as const) {
    addEventListener(type, fails);
    undo.push(() => {
      removeEventListener(type, fails);
    });
  }
  return {
    said,
    end: () => {
      for (const step of undo.splice(0).reverse()) step();
    },
  };
};

type Hear = (given: readonly unknown[], self: unknown) => unknown;

// What an event says besides what every event does: own properties, and what their classes have as getters.
const ofEvent = (event: unknown): string =>
  textOf(
    event,
    ...['detail', 'message', 'data'].map((name): unknown => Reflect.get(event as Event, name)),
  );

const isHolder = (one: unknown): one is object =>
  typeof one === 'function' || (typeof one === 'object' && one !== null);

/** All strings that a script comes to from there, by properties that are to be seen; of nodes, by what is in them too. */
const stringsIn = (from: unknown): string[] => {
  const found: string[] = [];
  const seen = new Set<unknown>();
  const walk = (one: unknown) => {
    if (typeof one === 'string') found.push(one);
    if (!isHolder(one) || seen.has(one)) return;
    seen.add(one);
    // What these hold is in no property that is to be seen.
    if (one instanceof Error) walk([one.message, one.stack, one.cause]);
    if (one instanceof URLSearchParams) found.push(String(one));
    if (one instanceof FormData || one instanceof Headers) walk([...one]);
    for (const value of Object.values(one)) walk(value);
    if (one instanceof Node) walk([...one.childNodes]);
    if (one instanceof Element) walk([one.shadowRoot, customElements.get(one.localName)]);
  };
  walk(from);
  return found;
};

/** A tree and all the shadow trees in it. */
const treesIn = (root: ParentNode): ParentNode[] => [
  root,
  ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? treesIn(shadowRoot) : [],
  ),
];

const itemsIn = (storage: () => Storage): string => {
  try {
    return textOf(Object.entries(storage()));
  } catch {
    return ''; // denied: nothing can be kept there
  }
};

const asPromised = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('IndexedDB fails'));
    };
  });

const inDatabases = async (): Promise<string> => {
  const found: unknown[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await asPromised(indexedDB.open(name));
    const stores = [...database.objectStoreNames];
    for (const each of stores) {
      const store = database.transaction(each).objectStore(each);
      found.push(
        name,
        each,
        await asPromised(store.getAllKeys()),
        await asPromised(store.getAll()),
      );
    }
    database.close();
  }
  return textOf(found);
};

const inCaches = async (): Promise<string> => {
  const found: string[] = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys())
      found.push(name, request.url, (await (await cache.match(request))?.text()) ?? '');
  }
  return found.join(' ');
};

/** What stands in each place at this moment, except in inputs. */
const places: Readonly<Record<string, (element: HTMLElement) => string | Promise<string>>> = {
  // Attributes, texts and comments: of the page too, for they are in the same markup.
  markup: () => document.documentElement.outerHTML,
  shadow: (element) =>
    [document, element, element.shadowRoot ?? element]
      .flatMap(treesIn)
      .map((tree) => (tree instanceof ShadowRoot ? tree.innerHTML : ''))
      .join(' '),
  removed: (element) => (element.isConnected ? '' : element.outerHTML),
  url: () => [location.href, document.title, document.referrer, window.name].join(' '),
  history: () => textOf(history.state),
  cookie: () => document.cookie,
  localStorage: () => itemsIn(() => localStorage),
  sessionStorage: () => itemsIn(() => sessionStorage),
  indexedDB: inDatabases,
  caches: inCaches,
  performance: () => textOf(performance.getEntries().map((entry): unknown => entry.toJSON())),
  property: (element) => textOf(document, element),
  global: () =>
    newGlobals()
      .map((name) => name + textOf(Reflect.get(globalThis, name)))
      .join(' '),
};

/** All that can be read now or could be heard, by its place. */
export const readable = async (
  element: HTMLElement,
  { said }: Overheard,
): Promise<ReadonlyMap<string, string>> => {
  const found = new Map<string, string>();
  for (const [place, read] of Object.entries(places)) found.set(place, await read(element));
  for (const [place, heard] of Object.entries(said)) found.set(place, heard.join(' '));
  return found;
};

/** As it is, in markup, in JSON and in a URL. */
const spellings = (secret: string): string[] => {
  const text = secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const query = encodeURIComponent(secret);
  return [
    ...[secret, text, text.replaceAll('"', '&quot;'), JSON.stringify(secret).slice(1, -1)],
    ...[encodeURI(secret), query, query.replaceAll('%20', '+')],
  ];
};

/** The places in which one of these secrets can be read, however it is spelled there. */
export const exposed = async (
  secrets: readonly string[],
  element: HTMLElement,
  overheard: Overheard,
): Promise<string[]> => {
  const spelled = [...new Set(secrets.flatMap(spellings))];
  return [...(await readable(element, overheard))]
    .filter(([, text]) => spelled.some((one) => text.includes(one)))
    .map(([place]) => place);
};
