// Everything around the login: what it is tried out with.
import type { Message } from '@latchkey/mock';
import { render } from 'lit';
import { Administrator } from './administrator.ts';
import { copy } from './copy.ts';
import { dressPage } from './dress-page.ts';
import { canMakePasskeys, enrollPasskey } from './enroll-passkey.ts';
import { EventLog } from './event-log.ts';
import { followLinks, go } from './follow.ts';
import { dressTag, fillIdentifier, renewTag, tagOf } from './tag.ts';
import { News } from './news.ts';
import { panels } from './panels/index.ts';
import type { NewService, Service } from './service.ts';
import { simulatedCheck } from './simulated-check.ts';
import { settingsIn, withSettings, type Settings } from './settings.ts';
import { pageLang, wordsIn, type Words } from './words/index.ts';

/** What the panels show, and what can be done in them. */
export class Bench {
  settings: Settings;
  readonly news = new News();
  readonly events = new EventLog(() => this.show());
  readonly service: Service;
  readonly administrator = new Administrator(this);
  readonly canMakePasskeys = canMakePasskeys();
  /** What was copied last. */
  copied: string | undefined;
  #changing: keyof Settings | undefined;

  constructor(service: Service) {
    this.service = service;
    this.settings = service.settings;
    this.news.skip(service.outbox);
    service.subscribe(() => {
      this.news.of(service.outbox);
      this.show();
    });
    addEventListener('popstate', () => {
      this.#take(settingsIn(location.search)).catch(reportError);
    });
    // Back from where a sign-in led to: it is over, and another one begins.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) renewTag();
    });
    // Codes of the app, times left: what changes by itself, changes once a second.
    setInterval(() => this.show(), 1000);
  }

  /** The language of the page around the login. */
  get lang(): string {
    return pageLang(this.settings.lang);
  }

  get words(): Words {
    return wordsIn(this.settings.lang);
  }

  /** What the service sent, newest first. */
  get messages(): readonly Message[] {
    return this.service.outbox.toReversed();
  }

  /** Changes a setting, and the address. A row of changes of the same one, by arrow keys say, is one entry of the history. */
  set(name: keyof Settings, value: string): void {
    const settings = { ...this.settings, [name]: value };
    const address = withSettings(location.href, settings);
    if (this.#changing === name) history.replaceState(history.state, '', address);
    else history.pushState(history.state, '', address);
    this.#changing = name;
    this.#take(settings).catch(reportError);
  }

  /** The visitor has left a setting. */
  settled(): void {
    this.#changing = undefined;
  }

  /** Everything as in the beginning, except the settings. */
  async reset(): Promise<void> {
    this.events.clear();
    await this.service.restart();
    this.#beginAgain();
    this.news.say(this.words.news.reset);
    this.show();
  }

  /** Copies a text, and says so. */
  async copy(text: string, said?: string): Promise<void> {
    const done = await copy(text);
    this.copied = done ? text : undefined;
    this.news.say(done ? (said ?? this.words.copy.done) : this.words.copy.failed);
    this.show();
  }

  /** Puts an identifier where it is asked for; copies it where it is not. */
  async use(identifier: string): Promise<void> {
    if (!fillIdentifier(identifier)) {
      await this.copy(identifier, this.words.accounts.copied(identifier));
    }
  }

  /** Lets the visitor make a passkey for an account. */
  async enroll(identifier: string): Promise<void> {
    const { passkeyAdded, passkeyFailed } = this.words.accounts;
    try {
      await enrollPasskey(this.service, identifier);
      this.news.say(passkeyAdded);
    } catch {
      this.news.say(passkeyFailed);
    }
    this.show();
  }

  /** Goes to a page of the product, with the settings. */
  go(address: string): void {
    go(address, this.settings);
  }

  /** Shows everything as it is now. */
  show(): void {
    this.news.ofApp(this.service.companionRequests);
    for (const [id, panel] of Object.entries(panels)) {
      const place = document.getElementById(id);
      if (!place) continue;
      const { activeElement: focused } = document;
      const isHere = place.contains(focused);
      const item = isHere ? focused?.closest('li') : undefined;
      render(panel(this), place);
      if (!isHere || place.contains(document.activeElement)) continue;
      // The button that was pressed may be gone with its question: nobody is sent back to the top of the page.
      const near = item?.isConnected ? item.querySelector<HTMLElement>('[tabindex="-1"]') : null;
      (near ?? place.querySelector('h2'))?.focus();
    }
  }

  async #take(settings: Settings): Promise<void> {
    this.settings = settings;
    const taking = this.service.take(settings);
    dressPage(this);
    const tag = tagOf();
    if (tag && dressTag(tag, settings)) renewTag();
    this.show();
    const anew = await taking;
    if (anew) this.#beginAgain();
    this.show();
  }

  #beginAgain(): void {
    this.news.skip(this.service.outbox);
    tagOf()?.restart();
  }
}

/** Opens the bench around the login that is on the page already. */
export const openBench = async (newService: NewService): Promise<void> => {
  const service = await newService(settingsIn(location.search));
  const bench = new Bench(service);
  followLinks(() => bench.settings);
  dressPage(bench);
  const tag = tagOf();
  if (tag) tag.captcha = simulatedCheck(() => bench.words.check);
  bench.show();
  await service.open();
};
