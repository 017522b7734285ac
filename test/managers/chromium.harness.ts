// Chromium with its own password manager, its own store, and its own account of what it does.
import { createCipheriv, pbkdf2Sync } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { Demo } from '../e2e/demo.harness.ts';
import { wholeChromium as installed } from '../support/browsers.ts';
import { readLog, type Entry, type Roles } from './chromium-log.ts';
import { expect, test as base } from './site.harness.ts';

/** A login in the store. */
export interface Saved {
  readonly username: string;
  readonly password: string;
}

// Playwright's own set switches the manager off, and lets it keep its passwords elsewhere.
const options = {
  executablePath: installed.executablePath,
  headless: false,
  ignoreDefaultArgs: [
    '--enable-automation',
    '--use-mock-keychain',
    '--disable-features',
    '--password-store=basic',
  ],
  args: [...installed.args, '--headless=new', '--password-store=basic'],
};

const newFolder = () => mkdtemp(join(tmpdir(), 'latchkey-chromium-'));

const remove = (folder: string) => rm(folder, { recursive: true, force: true, maxRetries: 5 });

// With `--password-store=basic` the key is known (components/os_crypt/sync/os_crypt_linux.cc).
const encrypted = (password: string): Buffer => {
  const key = pbkdf2Sync('peanuts', 'saltysalt', 1, 16, 'sha1');
  const cipher = createCipheriv('aes-128-cbc', key, Buffer.alloc(16, ' '));
  return Buffer.concat([Buffer.from('v10'), cipher.update(password), cipher.final()]);
};

// Whatever columns this version has: those that are not named stay empty.
const save = (profile: string, origin: string, { username, password }: Saved): void => {
  const store = new DatabaseSync(join(profile, 'Default/Login Data'));
  const columns = store.prepare('SELECT name, type FROM pragma_table_info(?)').all('logins');
  const known: Record<string, string | Buffer> = {
    origin_url: `${origin}/`,
    signon_realm: `${origin}/`,
    username_value: username,
    password_value: encrypted(password),
  };
  const row = columns
    .map(({ name, type }) => ({ name: String(name), type: String(type) }))
    .filter(({ name }) => name !== 'id')
    .map(({ name, type }) => {
      const empty = type === 'BLOB' ? Buffer.alloc(0) : type === 'INTEGER' ? 0 : '';
      return [name, known[name] ?? (name.startsWith('date_') ? 13_300_000_000_000_000n : empty)];
    });
  const names = row.map(([name]) => name).join(', ');
  const places = row.map(() => '?').join(', ');
  store
    .prepare(`INSERT INTO logins (${names}) VALUES (${places})`)
    .run(...row.map(([, value]) => value as string));
  store.close();
};

/** Chromium's password manager: what it says of itself. */
export class PasswordManager {
  /** How long it may take to say something, in milliseconds. */
  patience = 15_000;
  readonly #internals: Page;

  /** @param internals a page; the log begins when it is there */
  constructor(internals: Page) {
    this.#internals = internals;
  }

  async open(): Promise<void> {
    await this.#internals.goto('chrome://password-manager-internals');
    // The browser has answered the page, and logs from now on.
    await expect(this.#internals.locator('body')).toContainText('User Agent:');
  }

  /** All that it has logged. */
  async log(): Promise<Entry[]> {
    return readLog(await this.#internals.locator('body').innerText());
  }

  /** It asks: to save a new login, or a new password for the one that is saved; for the username in this control. */
  async expectOffer(offers: 'save' | 'update', username: string): Promise<void> {
    await expect
      .poll(() => this.#offers(), { message: 'what it has offered', timeout: this.patience })
      .toEqual([{ offers, username }]);
  }

  /** It has found a form like this. */
  async expectRoles(roles: Partial<Roles>): Promise<void> {
    const none = { username: '', current: '', fresh: '', confirmation: '' };
    await expect
      .poll(() => this.#found(), { message: 'roles that it gave', timeout: this.patience })
      .toContainEqual({ ...none, ...roles });
  }

  async #found(): Promise<Roles[]> {
    return (await this.log()).flatMap((entry) => (entry.kind === 'parsed' ? [entry.roles] : []));
  }

  async #offers(): Promise<{ offers: string; username: string }[]> {
    let username = '';
    const offers = [];
    for (const entry of await this.log()) {
      if (entry.kind === 'parsed') ({ username } = entry.roles);
      else if (entry.kind === 'asked') offers.push({ offers: entry.offers, username });
    }
    return offers;
  }
}

// What Chromium finds wrong with forms: as issues, and in the console.
const listen = async (session: CDPSession): Promise<string[]> => {
  const complaints: string[] = [];
  session.on('Audits.issueAdded', ({ issue: { code, details } }) => {
    const { errorType = code } = details.genericIssueDetails ?? {};
    if (code === 'GenericIssue') complaints.push(errorType);
  });
  session.on('Log.entryAdded', ({ entry: { text } }) => {
    if (text.startsWith('[DOM]')) complaints.push(text);
  });
  await session.send('Audits.enable');
  await session.send('Log.enable');
  return complaints;
};

/** Chromium's critics of forms: they look at each step that is shown. */
export class Critics {
  readonly complaints: readonly string[];
  /** Nothing that they say counts. */
  dismissed = false;
  readonly #session: CDPSession;

  static async of(page: Page): Promise<Critics> {
    const session = await page.context().newCDPSession(page);
    const critics = new Critics(session, await listen(session));
    await page.exposeFunction('callCritics', () => critics.look());
    await page.addInitScript(() => {
      addEventListener('latchkey-step', () => void globalThis.callCritics());
    });
    return critics;
  }

  private constructor(session: CDPSession, complaints: readonly string[]) {
    this.#session = session;
    this.complaints = complaints;
  }

  async look(): Promise<void> {
    await this.#session.send('Audits.checkFormsIssues');
  }
}

declare global {
  var callCritics: () => Promise<void>;
}

interface Fixtures {
  /** What is in the store from the beginning. */
  saved: readonly Saved[];
  demo: Demo;
  manager: PasswordManager;
  critics: Critics;
}

/** Tests have a Chromium each, with a profile of its own. */
export const test = base.extend<Fixtures, { emptyProfile: string }>({
  saved: [[], { option: true }],
  // Chromium makes it: one for all tests, who get a copy.
  emptyProfile: [
    async ({ playwright }, use) => {
      const folder = await newFolder();
      const context = await playwright.chromium.launchPersistentContext(folder, options);
      await context.close();
      await use(folder);
      await remove(folder);
    },
    { scope: 'worker' },
  ],
  context: async ({ playwright, emptyProfile, saved, baseURL }, use) => {
    const profile = await newFolder();
    await cp(emptyProfile, profile, { recursive: true });
    for (const login of saved) save(profile, new URL(baseURL ?? '').origin, login);
    const context: BrowserContext = await playwright.chromium.launchPersistentContext(profile, {
      ...options,
      ...(baseURL !== undefined && { baseURL }),
    });
    await use(context);
    await context.close();
    await remove(profile);
  },
  manager: async ({ context }, use) => {
    const manager = new PasswordManager(context.pages()[0] ?? (await context.newPage()));
    await manager.open();
    await use(manager);
  },
  page: async ({ context }, use) => {
    await use(await context.newPage());
  },
  critics: [
    async ({ page }, use) => {
      const critics = await Critics.of(page);
      await use(critics);
      await critics.look();
      if (!critics.dismissed) expect(critics.complaints).toEqual([]);
    },
    { auto: true },
  ],
  // The manager's log is open by then.
  demo: async ({ page, manager }, use) => {
    expect(await manager.log()).toEqual([]);
    await use(new Demo(page));
  },
});

export { expect };
