// Firefox with its own password manager, and a person in front of it. By Marionette and not by Playwright, for that
// switches the manager off and sees nothing of the browser around the page.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefox as installed } from '../support/browsers.ts';
import { Marionette } from './marionette.ts';
import { expect, test as base } from './site.harness.ts';

// The prompt that offers to save or to update a password.
interface Prompt {
  // Only an icon in the address bar, which nobody looks at.
  readonly dismissed: boolean;
  readonly username: string;
  readonly password: string;
}

/** By the names of the controls, what Firefox takes them for: `password` is the one that it would save. */
export interface Roles {
  readonly username: string | null;
  readonly password: string | null;
  readonly previous: string | null;
}

const preferences = {
  // Any port that is free; it is written into the profile.
  'marionette.port': 0,
  // Its own set for automation switches the manager off.
  'remote.prefs.recommended': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'signon.management.page.breach-alerts.enabled': false,
  'toolkit.telemetry.enabled': false,
};

/** One Firefox with a profile of its own. */
export class Firefox {
  /** How long it may take to do something, in milliseconds. */
  patience = 15_000;
  readonly #origin: string;
  readonly #marionette: Marionette;
  readonly #quit: () => Promise<void>;

  private constructor(origin: string, marionette: Marionette, quit: () => Promise<void>) {
    this.#origin = origin;
    this.#marionette = marionette;
    this.#quit = quit;
  }

  /** Starts one, for the demo at this origin. */
  static async start(origin: string): Promise<Firefox> {
    const profile = await mkdtemp(join(tmpdir(), 'latchkey-firefox-'));
    const lines = Object.entries(preferences).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    await writeFile(join(profile, 'user.js'), lines.join('\n'));
    const options = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote'];
    const child = spawn(installed.executablePath, [...options, '--profile', profile], {
      stdio: 'ignore',
    });
    const ended = once(child, 'exit');
    let port = 0;
    await expect(async () => {
      port = Number(await readFile(join(profile, 'MarionetteActivePort'), 'utf8'));
      expect(port).toBeGreaterThan(0);
    }).toPass({ timeout: 60_000 });
    const marionette = await Marionette.open(port);
    return new Firefox(origin, marionette, async () => {
      marionette.close();
      child.kill('SIGKILL');
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    });
  }

  async quit(): Promise<void> {
    await this.#quit();
  }

  /** Saves a password for the demo in Firefox's store. */
  async save(username: string, password: string): Promise<void> {
    await this.#inChrome(
      `const login = Cc['@mozilla.org/login-manager/loginInfo;1'].createInstance(Ci.nsILoginInfo);
      login.init(arguments[0], arguments[0], null, arguments[1], arguments[2], '', '');
      return Services.logins.addLoginAsync(login).then(() => true);`,
      new URL(this.#origin).origin,
      username,
      password,
    );
  }

  /** Opens the demo with these settings in its address. */
  async open(settings: Record<string, string> = {}): Promise<void> {
    const url = new URL(`?${new URLSearchParams(settings).toString()}`, this.#origin).href;
    await this.#marionette.send('WebDriver:Navigate', { url });
  }

  /** Waits until a step of this heading is shown. */
  async expectStep(heading: string): Promise<void> {
    await this.#element(`[data-latchkey][aria-label="${heading}"] form`);
  }

  /** Types into the control of this name, key by key, in place of what is there. */
  async type(name: string, text: string): Promise<void> {
    const id = await this.#element(`latchkey-access [name="${name}"]`);
    await this.#marionette.send('WebDriver:ElementClear', { id });
    await this.#marionette.send('WebDriver:ElementSendKeys', { id, text });
  }

  /** Presses Enter in the control of this name. */
  async enter(name: string): Promise<void> {
    const id = await this.#element(`latchkey-access [name="${name}"]`);
    await this.#marionette.send('WebDriver:ElementSendKeys', { id, text: '\uE007' });
  }

  /** Presses the button that begins so. */
  async press(label: string): Promise<void> {
    const path = `//latchkey-access//button[starts-with(normalize-space(.), "${label}")]`;
    const id = await this.#element(path, 'xpath');
    await this.#marionette.send('WebDriver:ElementClick', { id });
  }

  /** The newest code that the phone or the inbox of the demo shows. */
  async latestCode(place: 'phone' | 'inbox'): Promise<string> {
    let code: string | undefined;
    await expect(async () => {
      const text = await this.read<string>(
        `return document.querySelector('#${place} li')?.textContent ?? ''`,
      );
      code = /\b\d{6}\b/u.exec(text)?.[0];
      expect(code).toBeDefined();
    }).toPass({ timeout: 15_000 });
    return code ?? '';
  }

  /** Reads something in the page, with more rights than its scripts have. */
  async read<T>(script: string, ...args: unknown[]): Promise<T> {
    return this.#run<T>('content', script, args);
  }

  /** Firefox has filled in these values, by the names of the controls. */
  async expectFilled(values: Readonly<Record<string, string>>): Promise<void> {
    await expect
      .poll(() => this.#filled(), { message: 'what Firefox filled', timeout: this.patience })
      .toEqual(values);
  }

  async #filled(): Promise<Record<string, string>> {
    return this.read(
      `const filled = document.querySelectorAll('latchkey-access input:autofill');
      return Object.fromEntries([...filled].map(({ name, value }) => [name, value]));`,
    );
  }

  /** What its heuristics take the controls of the form for that holds a password, once it is filled. */
  async roles(): Promise<Roles> {
    return this.read(
      `const { LoginFormState } = ChromeUtils.importESModule('resource://gre/modules/LoginManagerChild.sys.mjs');
      const { LoginFormFactory } = ChromeUtils.importESModule('resource://gre/modules/shared/LoginFormFactory.sys.mjs');
      const input = document.querySelector('latchkey-access input[type=password]');
      const form = LoginFormFactory.createFromField(input);
      const found = new LoginFormState()._getFormFields(form, true, new Set());
      const name = (field) => field?.name ?? null;
      return {
        username: name(found.usernameField),
        password: name(found.newPasswordField),
        previous: name(found.oldPasswordField),
      };`,
    );
  }

  /** Firefox shows its prompt, with this login in it. */
  async expectPrompt(username: string, password: string): Promise<void> {
    await expect
      .poll(() => this.#prompt(), { message: 'the prompt of Firefox', timeout: this.patience })
      .toEqual({ dismissed: false, username, password });
  }

  async #prompt(): Promise<Prompt | null> {
    return this.#inChrome(
      `const { PopupNotifications, gBrowser, document } = Services.wm.getMostRecentWindow('navigator:browser');
      const shown = PopupNotifications.getNotification('password', gBrowser.selectedBrowser);
      const value = (field) => document.getElementById('password-notification-' + field)?.value ?? '';
      return shown && { dismissed: shown.dismissed, username: value('username'), password: value('password') };`,
    );
  }

  async #element(value: string, using = 'css selector'): Promise<string> {
    let id: string | undefined;
    await expect(async () => {
      const { value: found } = (await this.#marionette.send('WebDriver:FindElement', {
        using,
        value,
      })) as { value: Record<string, string> };
      id = Object.values(found)[0];
      expect(id).toBeDefined();
    }, `is there: ${value}`).toPass({ timeout: 20_000 });
    return id ?? '';
  }

  async #inChrome<T>(script: string, ...args: unknown[]): Promise<T> {
    return this.#run<T>('chrome', script, args);
  }

  async #run<T>(context: 'chrome' | 'content', script: string, args: unknown[]): Promise<T> {
    await this.#marionette.send('Marionette:SetContext', { value: context });
    try {
      const { value } = (await this.#marionette.send('WebDriver:ExecuteScript', {
        sandbox: 'system',
        script,
        args,
      })) as { value: T };
      return value;
    } finally {
      await this.#marionette.send('Marionette:SetContext', { value: 'content' });
    }
  }
}

/** Tests get a Firefox of their own as `firefox`. */
export const test = base.extend<{ firefox: Firefox }>({
  firefox: async ({ baseURL }, use) => {
    const firefox = await Firefox.start(baseURL ?? '');
    await use(firefox);
    await firefox.quit();
  },
});

export { expect };
