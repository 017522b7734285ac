// The sweep for what was typed is only worth what it finds: something is planted in each place where it looks.
// Longer than other files: one table of all places, to be held against those of exposed.harness.ts.
import { expect } from '@open-wc/testing';
import { LatchkeyOutcomeEvent } from '../events.ts';
import { exposed, overhear } from './exposed.harness.ts';
import { JourneyHarness } from './journey.harness.ts';

/** Puts it there, and gives what takes it away again. */
type Plant = (canary: string, walk: JourneyHarness) => unknown;

const isAway = (one: unknown): one is () => unknown => typeof one === 'function';

const opened = (name: string) =>
  new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => request.result.createObjectStore('kept');
    request.onsuccess = () => {
      resolve(request.result);
    };
  });

const deleted = (name: string) =>
  new Promise((resolve) => {
    indexedDB.deleteDatabase(name).onsuccess = resolve;
  });

const elsewhere = 'https://elsewhere.example/';
const onEntry = (entry: string) => {
  const { href } = location;
  history.replaceState(history.state, '', entry);
  return () => {
    history.replaceState(history.state, '', href);
  };
};
const on = (owner: object, name: string, value: unknown) => {
  Reflect.set(owner, name, value);
  return () => Reflect.deleteProperty(owner, name);
};
const within = (parent: ParentNode, canary: string) => {
  const node = document.createElement('i');
  node.append(canary);
  parent.append(node);
  return () => {
    node.remove();
  };
};
const field = ({ element }: JourneyHarness) => element.querySelector('input')!;
const marked = (one: Element, canary: string) => {
  one.setAttribute('data-last', canary);
  return () => {
    one.removeAttribute('data-last');
  };
};

const plants: Readonly<Record<string, readonly [place: string, plant: Plant]>> = {
  'an attribute': ['markup', (canary, walk) => marked(field(walk), canary)],
  'the value that an input begins with': [
    'markup',
    (canary, walk) => {
      field(walk).defaultValue = canary;
      return () => {
        field(walk).defaultValue = '';
      };
    },
  ],
  'the text of a form': ['markup', (canary, { form }) => within(form, canary)],
  'the page around it': ['markup', (canary) => within(document.head, canary)],
  'the markup of a shadow tree': [
    'shadow',
    (canary, { element }) => within(element.shadowRoot!, canary),
  ],
  'an attribute in a shadow tree': [
    'shadow',
    (canary, { element }) => marked(element.shadowRoot!.querySelector('[part=card]')!, canary),
  ],
  'a shadow tree in a shadow tree': [
    'shadow',
    (canary, { element }) => {
      const inner = document.createElement('span');
      inner.attachShadow({ mode: 'open' }).append(canary);
      element.shadowRoot!.append(inner);
      return () => {
        inner.remove();
      };
    },
  ],
  'the URL': ['url', (canary) => onEntry(`?last=${encodeURIComponent(canary)}`)],
  'its fragment': ['url', (canary) => onEntry(`#${canary}`)],
  'the name of the window': [
    'url',
    (canary) => on(window, 'name', canary) && (() => (window.name = '')),
  ],
  'history.state': [
    'history',
    (canary) => {
      const { state } = history as { readonly state: unknown };
      history.replaceState({ deep: [canary] }, '');
      return () => {
        history.replaceState(state, '');
      };
    },
  ],
  'a cookie': [
    'cookie',
    (canary) => {
      document.cookie = `last=${encodeURIComponent(canary)}`;
      return () => (document.cookie = 'last=; max-age=0');
    },
  ],
  localStorage: ['localStorage', (canary) => on(localStorage, 'last', canary)],
  'a name in localStorage': ['localStorage', (canary) => on(localStorage, canary, '1')],
  sessionStorage: ['sessionStorage', (canary) => on(sessionStorage, 'last', canary)],
  IndexedDB: [
    'indexedDB',
    async (canary) => {
      const database = await opened('planted');
      const write = database.transaction('kept', 'readwrite');
      write.objectStore('kept').put({ canary }, 1);
      await new Promise((resolve) => {
        write.oncomplete = resolve;
      });
      database.close();
      return () => deleted('planted');
    },
  ],
  'the Cache storage': [
    'caches',
    async (canary) => {
      await (await caches.open('planted')).put('/kept', new Response(canary));
      return () => caches.delete('planted');
    },
  ],
  'a line in the console': [
    'console',
    (canary) => {
      console.info('sent', { values: { canary } });
    },
  ],
  'an error in the console': [
    'console',
    (canary) => {
      console.warn(new Error('refused', { cause: new Error(canary) }));
    },
  ],
  'an event of ours': [
    'event',
    (canary, { element }) => {
      const outcome = { kind: 'signed-in', typed: canary } as const;
      element.addEventListener('latchkey-outcome', (event) => {
        event.preventDefault();
      });
      element.dispatchEvent(new LatchkeyOutcomeEvent(outcome));
    },
  ],
  'the detail of any event': [
    'event',
    (canary) => dispatchEvent(new CustomEvent('whatever', { detail: { canary } })),
  ],
  'an error that nobody caught': [
    'error',
    (canary) => dispatchEvent(new ErrorEvent('error', { error: new Error(`not ${canary}`) })),
  ],
  'a promise that nobody caught': [
    'error',
    (canary) => {
      const promise = new Promise(() => {});
      const reason = new Error(`not ${canary}`);
      dispatchEvent(new PromiseRejectionEvent('unhandledrejection', { promise, reason }));
    },
  ],
  'an entry of performance': [
    'performance',
    (canary) => {
      performance.mark(canary);
      return () => {
        performance.clearMarks();
      };
    },
  ],
  'a request to another origin': [
    'request',
    (canary) => fetch(elsewhere, { method: 'POST', body: JSON.stringify({ canary }) }),
  ],
  'a header of one': [
    'request',
    (canary) => fetch(elsewhere, { headers: new Headers({ canary }) }),
  ],
  'the URL of a request': ['request', (canary) => fetch(`/log?last=${encodeURIComponent(canary)}`)],
  'a beacon': ['request', (canary) => navigator.sendBeacon(elsewhere, canary)],
  'an XMLHttpRequest': [
    'request',
    (canary) => {
      const request = new XMLHttpRequest();
      request.open('POST', elsewhere);
      request.send(canary);
    },
  ],
  'a property of the tag': ['property', (canary, { element }) => on(element, 'last', { canary })],
  'a property of an input': ['property', (canary, walk) => on(field(walk), 'last', canary)],
  'a property of its class': [
    'property',
    (canary) => on(customElements.get('latchkey-login')!, 'last', canary),
  ],
  'a property of the document': ['property', (canary) => on(document, 'last', [canary])],
  'a global': ['global', (canary) => on(globalThis, 'prefill', { canary })],
  'a global function': [
    'global',
    (canary) =>
      on(
        globalThis,
        'prefill',
        Object.assign(() => {}, { canary }),
      ),
  ],
};

describe('the sweep for what was typed', () => {
  let walk: JourneyHarness;
  beforeEach(async () => {
    walk = await JourneyHarness.mount();
  });

  // Nothing leaves: the sweep hears what goes out, and the browser does not.
  const stilled = async (run: () => Promise<void>) => {
    const { fetch } = globalThis;
    const { info, warn } = console;
    const { send } = XMLHttpRequest.prototype;
    const sent = () => Promise.resolve(new Response());
    Object.assign(globalThis, { fetch: sent });
    Object.assign(console, { info: () => {}, warn: () => {} });
    XMLHttpRequest.prototype.send = () => {};
    Object.defineProperty(navigator, 'sendBeacon', { value: () => true, configurable: true });
    try {
      await run();
    } finally {
      Object.assign(globalThis, { fetch });
      Object.assign(console, { info, warn });
      XMLHttpRequest.prototype.send = send;
      Reflect.deleteProperty(navigator, 'sendBeacon');
    }
  };

  // Mocha and the runner would take what is thrown here for a failure of the test.
  const unheard = async (run: () => Promise<void>) => {
    const heard = [window.onerror, window.onunhandledrejection] as const;
    window.onerror = window.onunhandledrejection = null;
    await run();
    [window.onerror, window.onunhandledrejection] = heard;
  };

  let planted = 0;
  for (const [name, [place, plant]] of Object.entries(plants)) {
    it(`finds it in ${name}, and nowhere once it is gone [SEC-5]`, async () => {
      const canary = `canary ${(planted += 1)}+"<ü`;
      await stilled(() =>
        unheard(async () => {
          const overheard = overhear();
          const takeAway = await plant(canary, walk);
          const found = await exposed([canary], walk.element, overheard);
          overheard.end();
          if (isAway(takeAway)) await takeAway();
          expect(found).to.include(place);
        }),
      );
      const silent = overhear();
      silent.end();
      expect(await exposed([canary], walk.element, silent)).to.deep.equal([]);
    });
  }
});
