// Somebody who does anything in any order, and remembers what they have proven: the other side's bookkeeping.
// Longer than other files: what is proven in one journey counts in the others, so it is kept in one place.
import assert from 'node:assert/strict';
import type { IdentityReason, JourneyName, Step } from '@latchkey/contract';
import { backupCodes, captchaToken, seedPassword } from '../index.ts';
import {
  credentials,
  outcomeOf,
  type Person,
  type Received,
  type Stage,
} from '../person.harness.ts';
import { CaseBook, identityAnswers } from './case-book.harness.ts';
import { begin, submitAll } from './identity.harness.ts';

/** One thing that is done: `right` decides whether what is typed is right, `pick` what is chosen. */
export interface Deed {
  readonly right: boolean;
  readonly pick: number;
}

/** What was proven in one journey, as far as the walker's own deeds go. */
interface Facts {
  typed: string;
  readonly passwords: Set<string>;
  factor: boolean;
  /** Whom a right link, code or approval has shown to be the walker, without a password. */
  readonly recovered: Set<string>;
  /** For whom a new password was typed, and which. */
  changed?: { readonly name: string; readonly password: string };
  /** Numbers of the requests on the phone, and what an approval proves: a second factor, or a claimed account. */
  readonly numbers: Map<string, 'factor' | 'recovery'>;
  /** Whose form for a new address was met: nothing may lead past it. */
  owes?: string;
  /** Whose new address the opened link confirms. */
  confirms?: string;
  /** Whether the person only went on with a session that was there. */
  continued: boolean;
  over: boolean;
}

const newFacts = (): Facts => ({
  typed: '',
  passwords: new Set(),
  factor: false,
  recovered: new Set(),
  numbers: new Map(),
  continued: false,
  over: false,
});

// Whom a walker claims to be: mostly somebody with a second factor.
const names = [
  'anna@example.org',
  'bruno@example.org',
  'bruno@example.org',
  'bruno@example.org',
  'bruno@example.org',
  'bruno@example.org',
  'chloe@example.org',
  'chloe@example.org',
  'chloe@example.org',
  'dario@example.org',
  'kenji@example.org',
  'AB123456',
  'nobody@example.org',
  'elif@lost-mail.example',
  'EL482913',
  'elif.walked@example.net',
  'FA730155',
  'farid.walked@example.net',
] as const;

// All names of one person: revoked addresses, temporary usernames, and the addresses that walkers give in their place.
const owners: Readonly<Record<string, string>> = {
  'elif@lost-mail.example': 'elif',
  EL482913: 'elif',
  'elif.walked@example.net': 'elif',
  'farid@closed-org.example': 'farid',
  FA730155: 'farid',
  'farid.walked@example.net': 'farid',
};
const ownerOf = (name: string): string => owners[name] ?? name;
const revoked: ReadonlySet<string> = new Set(['elif', 'farid']);

// Whose form for a new address it is, by the masked address above it.
const ownerAt = ({ account = '' }: Step): string => (account.startsWith('f') ? 'farid' : 'elif');

// Whose new address was confirmed on a stage, by whomever.
const confirmedOn = new WeakMap<Stage, Set<string>>();

const tellsNothing: ReadonlySet<string> = new Set([
  'choose-account',
  'choose-delivery',
  'delivered',
]);

// Numbers that one account has, that two have, and that none has.
const phones = ['+41795550123', '+41795550142', '+41795550999'] as const;

const withFactor: ReadonlySet<string> = new Set([
  'bruno@example.org',
  'chloe@example.org',
  'farid',
]);
const blocked: ReadonlySet<string> = new Set(['kenji@example.org']);
const lockedFor: ReadonlyMap<string, number> = new Map([['dario@example.org', 300_000]]);

const identityReasons: readonly IdentityReason[] = [
  'password',
  'identifier',
  'second-factor',
  'locked',
];

const forged = {
  id: 'EKuQoY3ShBz9eBFt84zmLg',
  rawId: 'EKuQoY3ShBz9eBFt84zmLg',
  type: 'public-key',
  response: { clientDataJSON: 'e30', authenticatorData: 'AAAA', signature: 'AAAA' },
};

// A step that names no account asks for the proof of one.
const isProven = ({ account }: Step): boolean => account !== undefined;

let changes = 0;

export class Walker {
  readonly person: Person;
  readonly #stage: Stage;
  /** The passwords that have been changed on this stage, by whomever. */
  readonly #changed: Map<string, string>;
  readonly #facts = new Map<string, Facts>();
  /** Whom this browser was ever rightly signed in as. */
  readonly #sessions: Set<string>;
  readonly #trusted = new Set<string>();
  #repeat: (() => Promise<void>) | undefined;
  /** How often the walker got in, and how often by a second factor. */
  readonly arrivals = { all: 0, byFactor: 0, stepUps: 0, resets: 0, identifiers: 0, moves: 0 };

  constructor(
    stage: Stage,
    person: Person,
    sessions: readonly string[],
    changed: Map<string, string>,
  ) {
    this.#stage = stage;
    this.#changed = changed;
    this.person = person;
    this.#sessions = new Set(sessions);
  }

  async open(journey: JourneyName): Promise<void> {
    await this.#do(newFacts(), (key) => this.person.open({ journey }, { key }));
  }

  async signIn({ right, pick }: Deed): Promise<void> {
    const facts = newFacts();
    const name = names[pick % names.length] ?? '';
    if (right) facts.passwords.add(ownerOf(name));
    const answer = credentials(name, right ? this.#passwordOf(name) : 'wrong');
    await this.#do(facts, (key) => this.person.open({ answer }, { key }));
  }

  /** Opens the newest link in the mail, which is not one's own perhaps; or one that is cut off. */
  async openLink({ right }: Deed): Promise<void> {
    // Those of identity cases are openCase's.
    const message = this.#stage.service.outbox.findLast(
      ({ link = '' }) => link !== '' && !link.includes('journey=identity-check'),
    );
    const token = message?.link && new URL(message.link).searchParams.get('link');
    if (!message || !token) return;
    const confirms = message.link?.includes('journey=reidentification');
    const journey = confirms ? 'reidentification' : 'password-reset';
    const opening = { journey, link: right ? token : token.slice(1) } as const;
    const owner = ownerOf(message.account);
    const facts = {
      ...newFacts(),
      typed: message.account,
      ...(confirms && right && { confirms: owner }),
    };
    await this.#do(facts, (key) => this.person.open(opening, { key }));
  }

  /** Goes through an identity check, to its case where that is a new one. */
  async identify({ right, pick }: Deed): Promise<void> {
    const book = this.#book;
    const reason = identityReasons[(pick >> 1) % identityReasons.length] ?? 'password';
    const name = reason === 'identifier' ? undefined : (names[pick % names.length] ?? '');
    await this.#do({ ...newFacts(), typed: name ?? '' }, (key) =>
      begin(this.person, name, reason, { key }),
    );
    const { last } = this.person;
    if (!last || !('step' in last) || last.step.kind !== 'identity-intro') return;
    await submitAll(this.person, { 'lost-factor': right });
    book.made(this);
    this.#repeat = undefined;
    // Mostly nobody waits for a decision at the page; some do.
    if (pick % 2 === 0) return;
    book.decide({ right: true, pick: -1 });
    await this.look();
    await this.#goOn();
  }

  async #goOn(): Promise<void> {
    const { last } = this.person;
    const actions: readonly string[] = last && 'step' in last ? last.step.actions : [];
    const at = actions.indexOf('continue');
    if (at >= 0) await this.act({ right: true, pick: at });
  }

  /** Opens the newest mailed link to a case: that of an applicant, or that of whoever is warned. */
  async openCase({ right }: Deed): Promise<void> {
    const token = this.#book.readMail(this);
    if (token === undefined) return;
    const opening = { journey: 'identity-check', link: right ? token : token.slice(1) } as const;
    await this.#do(newFacts(), (key) => this.person.open(opening, { key }));
  }

  /** Does one of the things that the step offers. */
  async act({ right, pick }: Deed): Promise<void> {
    const { last } = this.person;
    if (!last || !('step' in last) || last.step.actions.length === 0) return;
    const { step } = last;
    const action = step.actions[pick % step.actions.length] ?? '';
    const facts = this.#factsOf(this.person.ticket);
    const values = this.#values(step, action, facts, { right, pick });
    const answer = { turn: this.person.turn, step: step.kind, action, values };
    const send = () => this.#do(facts, (key) => this.person.answer(answer, { key }));
    if (step.kind !== 'case-status' || action !== 'continue') {
      await send();
      return;
    }
    const resumed = await this.#book.goOn(this, step, async () => {
      await send();
      const { last: now } = this.person;
      return now && 'step' in now ? now.step.kind : undefined;
    });
    if (resumed?.reason === 'password') facts.recovered.add(ownerOf(resumed.account ?? ''));
  }

  async look(): Promise<void> {
    if (this.person.ticket === '') return;
    this.#judge(this.#factsOf(this.person.ticket), await this.person.look());
  }

  /** Sends the last request again, with its key. */
  async again(): Promise<void> {
    await this.#repeat?.();
  }

  /** Takes over the ticket of somebody else's journey, and what is known of it. */
  steal({ ticket, turn, last }: Person): void {
    Object.assign(this.person, { ticket, turn, last });
    this.#repeat = undefined;
  }

  /** The owner of the phone has approved the request with this number. */
  approved(number: string | undefined): void {
    for (const facts of this.#facts.values()) {
      const proves = facts.numbers.get(number ?? '');
      if (proves === 'factor') facts.factor = true;
      if (proves === 'recovery') facts.recovered.add(ownerOf(facts.typed));
    }
  }

  #factsOf(ticket: string): Facts {
    const facts = this.#facts.get(ticket) ?? newFacts();
    this.#facts.set(ticket, facts);
    return facts;
  }

  async #do(facts: Facts, send: (key: string) => Promise<Received>): Promise<void> {
    const key = crypto.randomUUID();
    const { ticket } = this.person;
    const sentAt = this.#stage.clock.now();
    const received = await send(key);
    this.#judge(facts, received);
    this.#repeat = async () => {
      // Replies are kept as long as a journey lives.
      if (this.#stage.clock.now() - sentAt > 600_000) return;
      Object.assign(this.person, { ticket });
      assert.equal((await send(key)).text, received.text);
    };
  }

  #judge(facts: Facts, received: Received): void {
    const { reply } = received;
    if ('ticket' in reply) this.#facts.set(reply.ticket, facts);
    if ('step' in reply && reply.step.kind === 'push' && reply.step.number !== undefined) {
      facts.numbers.set(reply.step.number, isProven(reply.step) ? 'factor' : 'recovery');
    }
    // Who has forgotten an identifier is told by a message, and by no reply.
    if ('step' in reply && tellsNothing.has(reply.step.kind))
      assert.doesNotMatch(received.text, /(anna|gita|hugo)@/u);
    if ('step' in reply && reply.step.kind === 'new-details') facts.owes = ownerAt(reply.step);
    const outcome = outcomeOf(received);
    if (!outcome || facts.over) return;
    facts.over = true;
    if (facts.changed) this.#reset(facts, facts.changed);
    // A page that waits for its link hears of what was done elsewhere.
    else if (outcome.kind === 'password-changed') assert.ok(this.#changed.size > 0);
    if (outcome.kind === 'second-factor-passed') {
      assert.ok(facts.factor, 'stepped up without a second factor');
      assert.ok([...this.#sessions].some((name) => withFactor.has(name)));
      this.arrivals.stepUps += 1;
    }
    if (outcome.kind === 'identifier-delivered') this.arrivals.identifiers += 1;
    if (outcome.kind === 'signed-in') this.#arrive(facts);
  }

  #reset(facts: Facts, { name, password }: NonNullable<Facts['changed']>): void {
    assert.ok(facts.recovered.has(name), 'reset a password without a proof');
    const passed = facts.factor || this.#trusted.has(name);
    assert.ok(passed || !this.#hasFactor(name), 'reset a password without the second factor');
    this.#book.unlocked.add(name);
    this.#changed.set(name, password);
    facts.passwords.add(name);
    this.arrivals.resets += 1;
  }

  #passwordOf(name: string): string {
    return this.#changed.get(ownerOf(name)) ?? seedPassword;
  }

  get #book(): CaseBook {
    return CaseBook.of(this.#stage);
  }

  #hasFactor(name: string): boolean {
    const removed = [...this.#book.withoutFactor].some((account) => ownerOf(account) === name);
    return withFactor.has(name) && !removed;
  }

  #isLocked(name: string): boolean {
    const until = this.#book.unlocked.has(name) ? 0 : (lockedFor.get(name) ?? 0);
    return until > this.#stage.clock.now();
  }

  get #confirmed(): Set<string> {
    const confirmed = confirmedOn.get(this.#stage) ?? new Set();
    confirmedOn.set(this.#stage, confirmed);
    return confirmed;
  }

  #arrive(facts: Facts): void {
    this.arrivals.all += 1;
    if (facts.continued) {
      assert.ok(this.#sessions.size > 0, 'went on with a session that never was');
      return;
    }
    const { owes } = facts;
    if (owes !== undefined) {
      assert.ok(this.#confirmed.has(owes), 'signed in without a new address that was confirmed');
      this.arrivals.moves += 1;
    }
    const entitled = [...facts.passwords].filter(
      (name) =>
        name !== 'nobody@example.org' &&
        !blocked.has(name) &&
        (!revoked.has(name) || this.#confirmed.has(name)) &&
        !this.#isLocked(name) &&
        (!this.#hasFactor(name) || facts.factor || this.#trusted.has(name)),
    );
    assert.ok(entitled.length > 0, 'signed in without the right password and second factor');
    for (const name of entitled) this.#sessions.add(name);
    if (entitled.every((name) => withFactor.has(name))) this.arrivals.byFactor += 1;
  }

  // What is sent; what is right in it is remembered before anybody has judged it.
  #values(step: Step, action: string, facts: Facts, { right, pick }: Deed): object {
    const name = names[pick % names.length] ?? '';
    const password = right ? this.#passwordOf(name) : 'wrong';
    const table: Readonly<Record<string, () => object>> = {
      ...identityAnswers(right, pick),
      'identifier continue': () => ({ identifier: (facts.typed = name) }),
      'credentials sign-in': () => {
        if (right) facts.passwords.add(ownerOf(name));
        return { identifier: name, password };
      },
      'password sign-in': () => {
        if (right) facts.passwords.add(ownerOf(facts.typed));
        return { password: right ? this.#passwordOf(facts.typed) : 'wrong' };
      },
      'code verify': () => {
        const trust = pick % 2 === 0;
        const actions: readonly string[] = step.actions;
        if (isProven(step) && actions.includes('correct')) {
          if (right) this.#confirmed.add(ownerAt(step));
        } else if (isProven(step)) facts.factor ||= right;
        else if (right) facts.recovered.add(ownerOf(facts.typed));
        if (right && trust && step.kind === 'code' && step.trust) {
          const { passwords, recovered } = facts;
          for (const each of [...passwords, ...recovered, ...this.#sessions])
            this.#trusted.add(each);
        }
        return { code: right ? this.#rightCode(step, pick) : 'wrong', trust };
      },
      'choose-factor choose': () => ({
        factor: step.kind === 'choose-factor' ? step.factors[pick % step.factors.length]?.id : '',
      }),
      'captcha solve': () => ({ token: right ? captchaToken : 'wrong' }),
      'form submit': () => ({ fields: { 'accept-terms': right, 'display-name': 'Somebody' } }),
      'choose-recovery choose': () => ({
        option: step.kind === 'choose-recovery' ? step.options[pick % step.options.length]?.id : '',
      }),
      'confirm-target confirm': () => ({ target: right ? 'anna.backup@example.net' : 'wrong' }),
      'open-link open': () => {
        if (facts.confirms === undefined) facts.recovered.add(ownerOf(facts.typed));
        else this.#confirmed.add(facts.confirms);
        return {};
      },
      'new-details submit': () => ({
        identifier: right ? `${ownerAt(step)}.walked@example.net` : 'anna@example.org',
        fields: {},
      }),
      'new-password set': () => {
        if (step.kind !== 'new-password') return {};
        // An earlier one may have been refused: another is never the same.
        const wanted = right ? `Fresh-password-${(changes += 1)}` : 'short';
        if (right) facts.changed = { name: ownerOf(step.identifier), password: wanted };
        return { password: wanted };
      },
      'phone continue': () => ({ phone: right ? phones[pick % phones.length] : '+41443334455' }),
      'recovery-email continue': () => ({
        email: right ? 'gita.backup@example.net' : 'nobody@example.net',
      }),
      'choose-delivery choose': () => ({
        option: step.kind === 'choose-delivery' ? step.options[pick % step.options.length]?.id : '',
      }),
      'choose-account choose': () => ({
        account:
          step.kind === 'choose-account' ? step.accounts[pick % step.accounts.length]?.id : '',
      }),
      'already-signed-in continue': () => {
        facts.continued = true;
        return {};
      },
      'already-signed-in use-another': () => {
        facts.continued = false;
        return {};
      },
    };
    if (action === 'passkey' || (step.kind === 'passkey' && action === 'verify')) {
      return { credential: forged };
    }
    return table[`${step.kind} ${action}`]?.() ?? {};
  }

  #rightCode(step: Step, pick: number): string {
    const { service } = this.#stage;
    const method = step.kind === 'code' ? step.method : undefined;
    if (method === 'totp') {
      const isFarids = step.account?.startsWith('f');
      const holders = isFarids ? ['FA730155', 'farid.walked@example.net'] : ['bruno@example.org'];
      const codes = holders.map((name) => service.authenticatorCode(name)?.code);
      return codes.find((code) => code !== undefined) ?? '';
    }
    if (method === 'backup') return backupCodes[pick % backupCodes.length] ?? '';
    return service.outbox.findLast(({ code }) => code !== undefined)?.code ?? '';
  }
}
