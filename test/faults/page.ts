// A cell on an element in a browser: what a person sees of it, hears of it and can do.
import { axe } from './accessible.ts';
import type { AccountAdapter, Reply } from '@latchkey/contract';
import { checked, type CheckedAdapter } from '@latchkey/contract/checked';
import { fakeClock } from '@latchkey/contract/testing';
import { httpAdapter } from '@latchkey/http';
import type { JourneyElement } from '../../packages/elements/src/tags/journey-element.ts';
import { LatchkeyIdentifierRecovery } from '../../packages/elements/src/tags/identifier-recovery.ts';
import { LatchkeyLogin } from '../../packages/elements/src/tags/login.ts';
import { LatchkeyPasswordReset } from '../../packages/elements/src/tags/password-reset.ts';
import { LatchkeySecondFactor } from '../../packages/elements/src/tags/second-factor.ts';
import { loadIdentity, loadLater } from '../../packages/elements/src/steps/index.ts';
import { without } from '../../packages/elements/src/text/words.harness.ts';
import { overhear, readable } from '../../packages/elements/src/tags/exposed.harness.ts';
import '../../packages/elements/src/define/all.ts';
import { faultyAdapter } from './adapter.ts';
import { patience, timings } from './axes.ts';
import { idOf, isHeld, pathOf, type Cell } from './cells.ts';
import { endpointOf, piece, ticket, type Endpoint } from './endpoints.ts';
import { play, type Place, type Played, type Seen, type Sent, type Stage } from './play.ts';
import { problemIn, heads } from './said.ts';
import { throttled } from './throttled.ts';

const turn = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

const tags: Readonly<Record<string, typeof JourneyElement>> = {
  login: LatchkeyLogin,
  'password-reset': LatchkeyPasswordReset,
  'identifier-recovery': LatchkeyIdentifierRecovery,
  'second-factor': LatchkeySecondFactor,
};

// The same tags, whose words in another language do not arrive.
for (const [journey, Tag] of Object.entries(tags)) {
  const Wordless = class extends Tag {
    static override readonly wordSources = without('de');
  };
  customElements.define(`wordless-${journey}`, Wordless);
}

// What a page fetches only at need is here: else a cell would end before it has come.
await Promise.all([
  import('../../packages/elements/src/tags/engine.ts'),
  loadLater(),
  loadIdentity(),
]);

// Two frames are what a browser needs to see a form leave. Here nobody looks, and a thousand forms leave.
globalThis.requestAnimationFrame = (task) => {
  void turn().then(() => {
    task(performance.now());
  });
  return 0;
};

/** What is typed, by the name of the control. */
const typedFor = (n: number): Readonly<Record<string, string>> => ({
  username: 'ada@example.org',
  password: `Canary-horse-${n}`,
  'new-password': `Canary-Fresh-horse-${n}`,
  code: `C4N4RY${n}`,
  phone: `+4179555${1000 + (n % 9000)}`,
  'field-name': `Canary Berg ${n}`,
  'field-contact': `canary-${n}@example.net`,
});

// What is no secret: it may stand in the page.
const open = ['username'];

let runs = 0;
let errors: string[] = [];
let violations: string[] = [];
addEventListener('error', ({ message }) => errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
document.addEventListener(
  'securitypolicyviolation',
  ({ violatedDirective, blockedURI, sample }) => {
    violations.push(`${violatedDirective} ${blockedURI} ${sample}`);
  },
);

/** Plays a cell. */
export const playOnPage = (cell: Cell): Promise<Played> => play(cell, stageOf(cell, (runs += 1)));

const stageOf = (cell: Cell, n: number): Stage => {
  const endpoint = endpointOf(cell.endpoint);
  const typed = typedFor(n);
  const run = `p${crypto.randomUUID()}`;
  const base = pathOf(run, idOf(cell));
  const http = cell.status !== undefined;
  const imitated = http ? undefined : faultyAdapter(cell, isHeld(cell));
  const order = (name: string) => (http ? fetch(`${base}/${name}`, { method: 'POST' }) : undefined);
  const clock = fakeClock();
  const timing = timings[cell.timing];
  const slow = timing?.throttled ? throttled(clock) : clock;
  const said: string[] = [];
  let healed = false;
  let released = false;
  let flying = 0;
  let beside = 0;
  let made = 0;
  let focused = false;
  let before = 0;
  let announced = 0;
  let shown: string | undefined = endpoint.entry ? endpoint.step?.kind : undefined;
  let held: Record<string, string> = {};
  errors = [];
  violations = [];

  const elsewhere = { D1: 'http://localhost:1', D3: sibling(), D4: 'http://forbidden.localhost:1' };
  const detour = elsewhere[cell.failure as keyof typeof elsewhere] as string | undefined;
  const reach: typeof fetch = (url, init) =>
    fetch(detour && !healed && strikes(url, endpoint) ? detour + base : url, init);
  // An upload of a page goes by XMLHttpRequest, unless it must go astray.
  const options = endpoint.id === 'upload' && !detour ? {} : { fetch: reach };
  const safe = checked(imitated?.adapter ?? httpAdapter(base, options), {
    clock: slow,
    report: (message) => said.push(message),
  });
  const adapter = counting(safe, (name, by) => {
    flying += by;
    if (name !== endpoint.method) beside += by;
    if (by > 0) made += 1;
  });

  const wordless = cell.failure === 'D17';
  const tag = `${wordless ? 'wordless' : 'latchkey'}-${endpoint.journey}`;
  // Whichever of them it is, it has what the login has.
  const element = document.createElement(tag as 'latchkey-login');
  element.lang = wordless ? 'de' : 'en';
  let visible = true;
  const watchers = new Set<() => void>();
  Object.assign(element, {
    adapter,
    environment: {
      clock: slow,
      visibility: {
        visible: () => visible,
        onChange: (listener: () => void) => {
          watchers.add(listener);
          return () => watchers.delete(listener);
        },
      },
    },
  });
  element.addEventListener('latchkey-step', (event) => {
    shown = event.step;
  });
  element.addEventListener('latchkey-outcome', (event) => {
    shown = 'over';
    // A target that could do harm is left to the element.
    if (cell.body !== 'B17') event.preventDefault();
  });
  const place = document.createElement('main');
  const other = document.createElement('section');
  place.append(other);
  document.body.append(place);

  const patched = { warn: console.warn, error: console.error, log: console.log };
  console.warn = console.error = console.log = (...parts) => said.push(parts.join(' '));
  // The request itself, on its way astray, is no leak.
  const overheard = overhear([location.origin, ...Object.values(elsewhere)]);
  const now = Date.now;
  const { getItem, setItem } = Storage.prototype;

  const show = (next: boolean) => {
    visible = next;
    for (const watcher of [...watchers]) watcher();
  };
  const offline = (value: boolean) => {
    if (value) Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    else Reflect.deleteProperty(navigator, 'onLine');
    dispatchEvent(new Event(value ? 'offline' : 'online'));
  };
  const leave = () => {
    element.remove();
  };
  const cancel = () => {
    element.querySelector<HTMLButtonElement>('[data-part="ways"] button')?.click();
  };
  const deny = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  const moments: Readonly<
    Record<string, Partial<Record<'before' | 'during' | 'after', () => void>>>
  > = {
    D5: {
      during: () => {
        element.restart();
      },
    },
    D6: { during: leave },
    D13: { during: leave },
    D7: {
      during: () => {
        other.append(element);
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
    D9: {
      during: () => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
      after: () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    },
    D10: {
      during: () => {
        show(false);
      },
      after: () => {
        show(true);
      },
    },
    D15: { during: cancel },
    'D15-half': { during: cancel },
    'D15-whole': { during: cancel },
    D16: {
      before: () => {
        Object.assign(Storage.prototype, { getItem: deny, setItem: deny });
      },
    },
  };
  const mend = () => {
    offline(false);
    Date.now = now;
    Object.assign(Storage.prototype, { getItem, setItem });
  };

  const form = () => element.querySelector('form');
  const isBusy = () => element.querySelector('[aria-busy="true"]') !== null;
  const isStill = () => {
    const live = form();
    return flying === 0 && !isBusy() && live !== null && live.style.display !== 'none';
  };
  const settled = async () => {
    const until = performance.now() + 30_000;
    for (let still = 0; still < 10;) {
      await clock.advance(0);
      const mute = !healed && (timing?.never ?? (isHeld(cell) && !released));
      const is = !element.isConnected || (flying > 0 ? mute && beside === 0 : isStill());
      still = is ? still + 1 : 0;
      if (performance.now() > until)
        throw new Error(`not settled at “${heading(element)}”, ${flying} under way`);
      await turn();
    }
    await element.updateComplete;
  };

  const fill = async () => {
    const controls = [...(form()?.querySelectorAll<HTMLInputElement>('input') ?? [])];
    for (const control of controls)
      if (typed[control.name] && !control.readOnly) control.value = typed[control.name] ?? '';
    controls.find(({ name }) => typed[name])?.focus();
  };
  const values = () =>
    Object.fromEntries(
      [...(form()?.querySelectorAll<HTMLInputElement>('input') ?? [])]
        .filter(({ name }) => typed[name])
        .map(({ name, value }) => [name, value]),
    );
  const press = (wanted?: string) => {
    const buttons = [...(form()?.querySelectorAll('button') ?? [])];
    const button = wanted
      ? buttons.find((one) => one.textContent?.trim() === wanted)
      : buttons.find(({ type }) => type === 'submit');
    if (!button) throw new Error(`nothing to press at “${heading(element)}”`);
    if (!form()?.contains(document.activeElement)) button.focus();
    button.click();
  };
  const upload = () => {
    const input = form()?.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('nothing takes a file');
    const files = new DataTransfer();
    files.items.add(new File([`%PDF-1.7 ${typed.password}`], `${typed.password}.pdf`));
    input.files = files.files;
    input.focus();
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const watcher = new MutationObserver((records) => {
    const alert = element.shadowRoot?.querySelector('[role="alert"]');
    const spoke = records.some(
      ({ target, addedNodes }) =>
        alert?.contains(target) && [...addedNodes].some((node) => node.textContent?.trim()),
    );
    if (spoke) announced += 1;
  });

  const sent = async (): Promise<Sent[]> =>
    http
      ? ((await (await fetch(`${base}/log`, { method: 'POST' })).json()) as Sent[])
      : [...(imitated?.called ?? [])];

  return {
    clock,
    secrets: Object.entries(typed).flatMap(([name, value]) => (open.includes(name) ? [] : [value])),
    async begin() {
      try {
        sessionStorage.clear();
      } catch {
        // Denied: nothing is kept.
      }
      if (!endpoint.step || endpoint.id === 'resuming') return;
      place.append(element);
      await element.updateComplete;
      watcher.observe(element.shadowRoot as Node, { childList: true, subtree: true });
      await until(() => shown === endpoint.step?.kind, `the step ${endpoint.step.kind}`);
      healed = true;
      await settled();
      healed = false;
    },
    async act() {
      // A look on the way back may have led on already.
      if (endpoint.id === 'polling' && placeOf() === 'next') return;
      before = (await sent()).length;
      announced = 0;
      const calls = made;
      if (!element.isConnected) {
        if (endpoint.id === 'resuming') element.ticket = ticket;
        place.append(element);
        await element.updateComplete;
        watcher.observe(element.shadowRoot as Node, { childList: true, subtree: true });
      } else if (endpoint.id === 'polling') await clock.advance(5000);
      else if (endpoint.id === 'upload') upload();
      else if (endpoint.step) {
        await fill();
        press(labels[endpoint.id]);
      } else return; // The way back has asked already.
      held = values();
      focused = element.contains(document.activeElement);
      await until(() => made > calls, 'a request');
      await turn();
    },
    release: async () => {
      released = true;
      if (timing?.jump) Date.now = () => now() + (timing.jump ?? 0);
      await order('release');
      imitated?.release();
      await turn();
    },
    async heal() {
      healed = true;
      await order('heal');
      imitated?.heal();
      mend();
      if (flying > 0) await clock.advance(patience * (timing?.throttled ? 5 : 1));
    },
    settled,
    async meanwhile(moment) {
      moments[cell.failure]?.[moment]?.();
      await turn();
    },
    async recover() {
      if (!element.isConnected) {
        place.append(element);
        // A look is not asked for more often than this.
        await clock.advance(250);
        await settled();
      }
      const now = placeOf();
      if (now === 'lost' || now === 'unknown') press();
      else if (now === 'step' && !endpoint.step) element.restart();
      else if (endpoint.id === 'polling')
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await settled();
    },
    type() {
      const field = [...(form()?.querySelectorAll<HTMLInputElement>('input') ?? [])].find(
        ({ name }) => typed[name],
      );
      if (!field) return;
      field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      field.value += 'x';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
      held[field.name] = field.value;
    },
    told: () => placeOf() !== (endpoint.step ? 'step' : 'beginning') || alertOf(element) !== '',
    see: async (): Promise<Seen> => {
      const where = placeOf();
      const text =
        endpoint.id === 'upload' ? pieceProblem(element) || alertOf(element) : alertOf(element);
      const there = values();
      const out = await sent();
      return {
        place: where,
        ...problemIn(text),
        busy: element.isConnected && (isBusy() || (flying > 0 && endpoint.method !== 'look')),
        ways: element.querySelectorAll('button:not([hidden]), a[href], input[type=file]').length,
        sent: out.slice(before),
        errors: [...errors],
        readable: [
          ...(await readable(element, overheard)).values(),
          ...said,
          JSON.stringify(out),
        ].join('\n'),
        status: element.shadowRoot?.querySelector('[part="status"]')?.textContent?.trim() ?? '',
        page: {
          announced,
          focus: focusIn(element, focused),
          kept: Object.fromEntries(
            Object.entries(held).map(([name, value]) => [name, there[name] === value]),
          ),
          violations: [...violations],
          barriers: element.isConnected ? await axe(element) : [],
        },
      };
    },
    async end() {
      mend();
      overheard.end();
      Object.assign(console, patched);
      watcher.disconnect();
      place.remove();
      await turn();
      await order('end');
      imitated?.release();
    },
  };

  function placeOf(): Place {
    const head = heading(element);
    const special = heads.get(head);
    if (special) return special;
    const { next, refused } = endpoint.sayings;
    if (shown === 'over') return 'outcome' in next ? 'next' : 'elsewhere';
    if (endpoint.id === 'upload')
      return element.querySelector('[data-state="stored"]') ? 'next' : 'step';
    if ('step' in next && shown === next.step.kind) return 'next';
    const own = endpoint.step?.kind ?? ('step' in refused ? refused.step.kind : undefined);
    return shown === own ? 'step' : 'elsewhere';
  }
};

// What is not done by the form's own button.
const labels: Readonly<Record<string, string>> = { 'code.resend': 'Send a new code' };

const counting = (
  safe: CheckedAdapter,
  count: (name: string, by: 1 | -1) => void,
): AccountAdapter =>
  Object.fromEntries(
    (['open', 'answer', 'look', 'upload', 'close'] as const).map((name) => [
      name,
      async (...given: never[]) => {
        count(name, 1);
        try {
          return await (safe[name] as (...all: never[]) => Promise<Reply>)(...given);
        } finally {
          count(name, -1);
        }
      },
    ]),
  ) as unknown as AccountAdapter;

const strikes = (url: RequestInfo | URL, { method }: Endpoint): boolean =>
  typeof url === 'string' &&
  url.endsWith({ open: '/journeys', answer: '/answers', look: ticket, upload: piece }[method]);

// The same server, as another origin.
const sibling = () =>
  location.origin.replace(
    location.hostname,
    location.hostname === 'localhost' ? '127.0.0.1' : 'localhost',
  );

const until = async (condition: () => boolean, what: string) => {
  const end = performance.now() + 30_000;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`waited for ${what} in vain`);
    await turn();
  }
};

const clean = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/gu, ' ').trim();
const heading = ({ shadowRoot }: Element) =>
  clean(shadowRoot?.querySelector('[part="heading"]')?.textContent);
const alertOf = ({ shadowRoot }: Element) =>
  clean(shadowRoot?.querySelector('[role="alert"]')?.textContent);
const pieceProblem = (element: Element) =>
  clean(element.querySelector('[data-part="piece"] [data-part="field-problem"]')?.textContent);

// Who has not been in it has lost nothing.
const focusIn = (element: Element, before: boolean) => {
  if (!element.isConnected) return 'outside';
  const active = document.activeElement;
  return active === element || element.contains(active)
    ? 'inside'
    : before && active === document.body
      ? 'lost'
      : 'outside';
};
