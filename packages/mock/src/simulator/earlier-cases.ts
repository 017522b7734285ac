// The identity cases with which a world begins, and the mail that told their applicants.
import {
  caseTexts,
  day,
  linkUrl,
  systemRandom,
  token,
  type Accounts,
  type IdentityCase,
  type Message,
  type Time,
} from '@latchkey/service';
import type { SeedCase, World } from './world.ts';

/** Cases, and the messages about them, oldest first. */
export interface Earlier {
  readonly cases: readonly IdentityCase[];
  readonly messages: readonly Message[];
}

// Where the page is; a service on its own has no page to link to.
const origin = () =>
  (globalThis as { readonly location?: Location }).location?.origin ?? 'http://localhost';

/** What there was before the world began. */
export const earlierCases = (world: World, accounts: Accounts, time: Time): Earlier => {
  const all = world.identity ? world.cases.map((seed) => caseOf(seed, world, time)) : [];
  return {
    cases: all,
    messages: world.beginsWithMail ? all.map((each) => mailOf(each, world, accounts, time)) : [],
  };
};

const caseOf = (seed: SeedCase, { identity }: World, time: Time): IdentityCase => ({
  ...structuredClone(seed),
  pieces: seed.pieces.map((piece) => ({ ...piece })),
  means: 'manual',
  claim: `account:${seed.account}`,
  journey: '',
  // Made in a browser that nobody has any more.
  holder: token(systemRandom),
  link: token(systemRandom),
  warning: token(systemRandom),
  locale: 'en',
  origin: origin(),
  state: 'more-needed',
  submittedAt: time.now(),
  ends: time.now() + (identity?.caseLife ?? 0),
});

const mailOf = (
  { account, fields, link: name, locale, number, origin: from }: IdentityCase,
  { identity, service }: World,
  accounts: Accounts,
  time: Time,
): Message => {
  const link = linkUrl(from, identity?.page ?? '/', locale, name);
  return {
    id: `case-${number}`,
    kind: 'email',
    topic: 'case-more-needed',
    to: String(fields['contact']),
    account: accounts.get(account)?.identifier ?? '',
    sentAt: time.wallClock() - day,
    link,
    text: caseTexts(locale).mails['more-needed']({ service, number, link }),
  };
};
