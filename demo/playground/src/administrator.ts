// What an administrator of the service does: with one account at a time, and with identity cases.
import type { AccountView, CaseDecision } from '@latchkey/mock';
import type { Bench } from './bench.ts';
import { keep, kept } from './keep.ts';
import type { Service } from './service.ts';

interface Deed {
  /** Whether it would change anything. */
  readonly fits: (account: AccountView) => boolean;
  readonly act: (service: Service, account: AccountView, lang: string) => Promise<void>;
}

/** The domain of an address; undefined for a username. */
export const domainOf = ({ identifier }: AccountView): string | undefined =>
  identifier.split('@')[1];

const isInUse = (account: AccountView) => domainOf(account) !== undefined && !account.revoked;

/** All that can be done with an account, in the order in which it is offered. */
export const deeds = {
  'delete-mailbox': {
    fits: isInUse,
    act: (service, { identifier }, lang) =>
      service.act('revokeAddress', identifier, 'mailbox-deleted', lang),
  },
  'release-address': {
    fits: isInUse,
    act: (service, { identifier }, lang) =>
      service.act('revokeAddress', identifier, 'released', lang),
  },
  'cancel-service': {
    fits: isInUse,
    act: (service, account, lang) =>
      service.act('cancelMailService', domainOf(account) ?? '', lang),
  },
  'recreate-mailbox': {
    fits: ({ revoked }) => revoked !== undefined,
    act: (service, { identifier }) => service.act('recreateMailbox', identifier),
  },
  'lock-for-a-minute': {
    fits: () => true,
    act: (service, { identifier }) => service.act('lock', identifier, 60),
  },
  'lock-until-owner': {
    fits: ({ locked }) => locked !== true,
    act: (service, { identifier }) => service.act('lock', identifier),
  },
  unlock: {
    fits: ({ locked }) => locked !== false,
    act: (service, { identifier }) => service.act('unlock', identifier),
  },
  block: {
    fits: ({ blocked }) => !blocked,
    act: (service, { identifier }) => service.act('block', identifier),
  },
  unblock: {
    fits: ({ blocked }) => blocked,
    act: (service, { identifier }) => service.act('block', identifier, false),
  },
  'second-step': {
    fits: ({ methods }) => methods.length === 0,
    act: (service, { identifier }) => service.act('requireSecondFactor', identifier),
  },
} as const satisfies Record<string, Deed>;

/** Something that can be done with an account. */
export type DeedName = keyof typeof deeds;

/** Does what an administrator does, and says so. */
export class Administrator {
  readonly #bench: Bench;
  // By its place: an account may get another identifier.
  #chosen = Number(kept('administrator') ?? 0);

  constructor(bench: Bench) {
    this.#bench = bench;
  }

  /** The account that was chosen. */
  get account(): AccountView | undefined {
    const { accounts } = this.#bench.service;
    return accounts[this.#chosen] ?? accounts[0];
  }

  /** Chooses an account by its place in the list. */
  choose(at: number): void {
    this.#chosen = at;
    keep('administrator', String(at));
    this.#bench.show();
  }

  /** Does something with the chosen account. */
  async act(name: DeedName): Promise<void> {
    const { account } = this;
    if (!account) return;
    const { service, settings, words } = this.#bench;
    const { done } = words.administrator.deeds[name];
    await this.#do(
      () => deeds[name].act(service, account, settings.lang),
      done
        .replace('{account}', () => account.identifier)
        .replace('{domain}', () => domainOf(account) ?? ''),
    );
  }

  /** Begins to look at a case. */
  async startReview(number: string): Promise<void> {
    const { service, words } = this.#bench;
    await this.#do(
      () => service.act('startReview', number),
      words.cases.said.review.replace('{number}', number),
    );
  }

  /** Decides a case. */
  async decide(number: string, decision: CaseDecision): Promise<void> {
    const { service, words } = this.#bench;
    const said = 'accept' in decision ? 'accepted' : 'refuse' in decision ? 'refused' : 'more';
    await this.#do(
      () => service.act('decideCase', number, decision),
      words.cases.said[said].replace('{number}', number),
    );
  }

  async #do(act: () => Promise<void>, done: string): Promise<void> {
    const { news, service, words } = this.#bench;
    const sent = service.outbox.length;
    try {
      await act();
    } catch {
      // The service has its reasons: its organization keeps the password, say.
      news.say(words.administrator.impossible);
      this.#bench.show();
      return;
    }
    const last = service.outbox.length > sent ? service.outbox.at(-1) : undefined;
    if (last)
      news.say(`${done} ${words.administrator.told}`, last.kind === 'email' ? 'inbox' : 'phone');
    else news.say(done);
    this.#bench.show();
  }
}
