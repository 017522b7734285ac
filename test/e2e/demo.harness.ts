// The demo as a person meets it: by keyboard, by what is seen and said.
import { expect, type Locator, type Page } from '@playwright/test';
import { test as base, type Accounts } from './accounts.harness.ts';
import { reach } from './keyboard.harness.ts';

/** The password of every account in the demo. */
export const password = 'Correct-horse-9';

/** The demo's page. */
export class Demo {
  readonly page: Page;
  readonly login: Locator;
  /** Names the step that is shown. */
  readonly heading: Locator;
  /** What went wrong and what to do. */
  readonly problem: Locator;
  readonly identifier: Locator;
  readonly password: Locator;
  readonly code: Locator;
  readonly phone: Phone;
  readonly inbox: Inbox;

  readonly #accounts: Accounts | undefined;

  constructor(page: Page, accounts?: Accounts) {
    this.page = page;
    this.#accounts = accounts;
    this.login = page.locator('latchkey-access');
    this.heading = this.login.getByRole('heading');
    this.problem = this.login.getByRole('alert');
    this.identifier = this.login.getByRole('textbox', { name: 'E-mail address' });
    this.password = this.login.getByRole('textbox', { name: 'Password' });
    this.code = this.login.getByRole('textbox', { name: 'Code' });
    this.phone = new Phone(this);
    this.inbox = new Inbox(this);
  }

  /** Opens the page with these settings in its address. */
  async open(settings: Record<string, string> = {}): Promise<void> {
    await this.page.goto(`./?${new URLSearchParams(settings).toString()}`);
    await expect(this.heading).toBeVisible();
  }

  /** Lets time pass, for the page and its accounts. The page's clock is installed already. */
  async letPass(milliseconds: number): Promise<void> {
    await this.page.clock.setSystemTime(Date.now() + milliseconds);
    await this.#accounts?.passTime(milliseconds);
  }

  /** Gives identifier and password, and presses Enter. */
  async signIn(identifier: string, secret = password): Promise<void> {
    await this.type(this.identifier, identifier);
    await this.type(this.password, secret);
    await this.page.keyboard.press('Enter');
  }

  /** Types into a field, in place of what is there. */
  async type(field: Locator, text: string): Promise<void> {
    await reach(field);
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.type(text);
  }

  /** Presses a button of the login. */
  async press(name: string | RegExp): Promise<void> {
    await this.pressOn(this.login.getByRole('button', { name }));
  }

  /** Presses any button or link. */
  async pressOn(target: Locator): Promise<void> {
    await reach(target);
    await this.page.keyboard.press('Enter');
  }

  /** Ticks or unticks a box. */
  async pressSpaceOn(target: Locator): Promise<void> {
    await reach(target);
    await this.page.keyboard.press('Space');
  }

  /** Pastes a text, as if it had been copied from elsewhere. */
  async paste(field: Locator, text: string): Promise<void> {
    const elsewhere = await this.page.context().newPage();
    await elsewhere.setContent('<input aria-label="elsewhere">');
    await elsewhere.getByLabel('elsewhere').focus();
    await elsewhere.keyboard.type(text);
    await elsewhere.keyboard.press('ControlOrMeta+A');
    await elsewhere.keyboard.press('ControlOrMeta+C');
    await elsewhere.close();
    await this.page.bringToFront();
    await reach(field);
    await this.page.keyboard.press('ControlOrMeta+V');
  }

  /** The code that the authenticator app shows for an account. */
  async authenticatorCode(identifier: string): Promise<string> {
    const app = this.page.getByRole('region', { name: 'Authenticator' });
    const shown = await textOf(app.getByRole('listitem').filter({ hasText: identifier }));
    return (/\d{3} \d{3}/u.exec(shown)?.[0] ?? '').replace(' ', '');
  }

  /** One of the settings. */
  setting(label: string): Locator {
    return this.page.getByRole('region', { name: 'Settings' }).getByLabel(label, { exact: true });
  }

  /** Chooses an option of a setting, as with another hand: the focus is afterwards where it was. */
  async set(label: string, option: string): Promise<void> {
    const before = await this.page.evaluateHandle(() => document.activeElement);
    const select = this.setting(label);
    // The settings come after the login: whoever is quick would find none yet.
    await select.getByRole('option', { name: option, exact: true }).waitFor({ state: 'attached' });
    const options = (await select.getByRole('option').allInnerTexts()).map((one) => one.trim());
    await expect(async () => {
      await select.focus();
      await this.page.keyboard.press('Home');
      for (let at = 0; at < options.indexOf(option); at += 1) {
        await this.page.keyboard.press('ArrowDown');
      }
      // By then, its label may be in another language.
      await expect(this.page.locator('select:focus option:checked')).toHaveText(option, {
        timeout: 1000,
      });
    }).toPass();
    await before.evaluate((element) => {
      if (element instanceof HTMLElement) element.focus();
    });
  }

  /** The sign-in has ended at the return target. */
  async expectSignedIn(): Promise<void> {
    // Approved requests are asked for every other second, and another page is loaded.
    await expect(this.page.getByRole('heading', { name: 'Welcome to your mailbox' })).toBeVisible({
      timeout: 20_000,
    });
    await expect(this.page).toHaveURL(/[?&]view=home/u);
  }

  /** Signs out, and comes to a fresh sign-in. */
  async signOut(): Promise<void> {
    await this.pressOn(this.page.getByRole('button', { name: 'Sign out and start again' }));
    await expect(this.heading).toHaveText('Sign in');
  }
}

class Phone {
  readonly #demo: Demo;
  /** SMS and requests, newest first. */
  readonly messages: Locator;

  constructor(demo: Demo) {
    this.#demo = demo;
    this.messages = demo.page
      .getByRole('region', { name: 'Phone' })
      .getByRole('region', { name: 'Messages' })
      .getByRole('listitem');
  }

  /** The code of the newest SMS. */
  async latestCode(): Promise<string> {
    return codeIn(this.messages.first());
  }

  /** Approves the newest request, with the number that the page shows. */
  async approve(): Promise<void> {
    const shown = await textOf(this.#demo.login.getByText(/^\d\d$/u));
    await this.#demo.pressOn(this.messages.first().getByRole('button', { name: shown }));
  }

  /** Refuses the newest request. */
  async refuse(): Promise<void> {
    await this.#demo.pressOn(this.messages.first().getByRole('button', { name: 'Refuse' }));
  }
}

class Inbox {
  /** E-mails, newest first. */
  readonly mails: Locator;

  constructor(demo: Demo) {
    this.mails = demo.page.getByRole('region', { name: 'Inbox' }).getByRole('listitem');
  }

  /** The code of the newest e-mail. */
  async latestCode(): Promise<string> {
    return codeIn(this.mails.first());
  }
}

const textOf = async (place: Locator): Promise<string> => {
  await expect(place).toBeVisible();
  return place.innerText();
};

const sixDigits = /\b\d{6}\b/u;

// An older message may be the first until the new one has arrived.
const codeIn = async (message: Locator): Promise<string> => {
  await expect(message).toContainText(sixDigits);
  return sixDigits.exec(await message.innerText())?.[0] ?? '';
};

/** Tests of the demo get it as `demo`. */
export const test = base.extend<{ demo: Demo }>({
  demo: async ({ accountsAnew, page }, use, testInfo) => {
    // Whole journeys, key by key: on a busy machine they take a while. What is waited for has limits of its own.
    testInfo.setTimeout(90_000);
    await use(new Demo(page, accountsAnew));
  },
});

export { expect };
