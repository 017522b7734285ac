// The people of a load: as many as are wanted, each with an account of their own.
import { worldOf, seedPassword, type Seed } from '@latchkey/mock';
import { Secret, TOTP } from 'otpauth';
import { diceOf, type Dice } from './dice.ts';
import { pause } from './pause.ts';
import type { Pigeonhole } from './post-office.ts';

/** What somebody has beside a password: nothing, an app, codes by SMS; or an address that is in use no more. */
export type Kind = 'plain' | 'app' | 'sms' | 'moved';

const kinds: readonly Kind[] = ['plain', 'app', 'plain', 'sms', 'plain', 'app', 'plain', 'moved'];

const letterOf = (digit: string) => 'QRSTUVWXYZ'.charAt(Number(digit));

/** A person, and all that must be found of them in the end. */
export class Person {
  readonly id: string;
  readonly number: number;
  readonly kind: Kind;
  readonly dice: Dice;
  readonly phone: string;
  readonly recoveryEmail: string;
  identifier: string;
  password = seedPassword;
  /** Sessions that were begun. */
  sessions = 0;
  /** Identity cases that were opened. */
  cases = 0;
  /** How often each walk was done. */
  readonly done = new Map<string, number>();
  #shown = 0;
  readonly #asked = new Map<string, { readonly hole: Pigeonhole; count: number }>();

  constructor(number: number, seed: number) {
    this.number = number;
    this.id = `person-${number}`;
    this.kind = kinds[number % kinds.length] ?? 'plain';
    this.dice = diceOf(seed * 10_007 + number);
    this.phone = `+4179${String(2_000_000 + number)}`;
    this.recoveryEmail = `backup-${number}@example.net`;
    this.identifier = this.kind === 'moved' ? this.username : this.address;
  }

  /** What they sign in with, in the end. */
  get address(): string {
    return `resident.${this.number}@example.org`;
  }

  /** What somebody signs in with whose address is gone. */
  get username(): string {
    return `ZZ${String(200_000 + this.number)}`;
  }

  /** Notes that a message was asked for; tells its number among those of its kind, from 0. */
  asks(hole: Pigeonhole): number {
    const name = `${hole.topic} ${hole.to}`;
    const known = this.#asked.get(name) ?? { hole, count: 0 };
    this.#asked.set(name, known);
    return known.count++;
  }

  /** The messages that were asked for. */
  get asked(): readonly { readonly hole: Pigeonhole; readonly count: number }[] {
    return [...this.#asked.values()];
  }

  /** What their app shows, as soon as that is another code than the last time. */
  async freshCode(): Promise<string> {
    const totp = new TOTP({ secret: this.#secret });
    if (totp.counter() === this.#shown) await pause(totp.remaining());
    this.#shown = totp.counter();
    return totp.generate();
  }

  /** The account as it begins. */
  get seed(): Seed {
    const { id, kind, phone, recoveryEmail } = this;
    const [model] = worldOf('default').accounts;
    if (!model) throw new Error('The default world has nobody.');
    return {
      ...model,
      ...{ id, phone, recoveryEmail, name: `Resident ${this.number}` },
      identifier: kind === 'moved' ? `gone.${this.number}@example.org` : this.address,
      factors: this.#factors,
      ...(kind === 'moved' && {
        revoked: { by: 'released', at: -86_400_000 },
        temporaryUsername: this.username,
      }),
    };
  }

  get #factors(): Seed['factors'] {
    if (this.kind === 'sms') return [{ id: 'sms', method: 'sms', target: this.phone }];
    if (this.kind !== 'app') return [];
    return [{ id: 'app', method: 'totp', device: 'App', secret: this.#letters }];
  }

  get #letters() {
    return `ABCDEFGHIJKLMNOP${String(this.number).padStart(6, '0').replaceAll(/\d/gu, letterOf)}`;
  }

  // better-auth takes the letters themselves for the key.
  get #secret() {
    return new Secret({ buffer: new TextEncoder().encode(this.#letters).buffer });
  }
}
