// The identity cases with which a world begins, and the mail that told their applicants.
import {
  caseLinks,
  caseTexts,
  day,
  linkUrl,
  tokenFor,
  type Core,
  type IdentityCase,
  type Message,
} from '@latchkey/service';
import type { SeedCase, World } from './world.ts';

/** Cases, and the messages about them, oldest first. */
export interface Earlier {
  readonly cases: readonly IdentityCase[];
  readonly messages: readonly Message[];
}

/** What a world begins with, and the origin of the page to which its mails link. */
export type Beginning = Pick<Core, 'secret' | 'time'> & {
  readonly store: Pick<Core['store'], 'accounts'>;
  readonly origin: string;
};

/** What there was before the world began. */
export const earlierCases = (world: World, from: Beginning): Earlier => {
  const all = world.identity ? world.cases.map((seed) => caseOf(seed, world, from)) : [];
  return {
    cases: all,
    messages: world.beginsWithMail ? all.map((each) => mailOf(each, world, from)) : [],
  };
};

const caseOf = (
  seed: SeedCase,
  { identity }: World,
  { origin, secret, time }: Beginning,
): IdentityCase => ({
  ...structuredClone(seed),
  pieces: seed.pieces.map((piece) => ({ ...piece })),
  means: 'manual',
  claim: `account:${seed.account}`,
  journey: '',
  ...caseLinks({ secret }, seed.number),
  locale: 'en',
  origin,
  state: 'more-needed',
  submittedAt: time.now(),
  ends: time.now() + (identity?.caseLife ?? 0),
});

const mailOf = (
  { account, fields, locale, number, origin: from }: IdentityCase,
  { identity, service }: World,
  { secret, store, time }: Beginning,
): Message => {
  const name = tokenFor({ secret }, 'case-applicant', number);
  const link = linkUrl(from, identity?.page ?? '/', locale, name);
  return {
    id: `case-${number}`,
    kind: 'email',
    topic: 'case-more-needed',
    to: String(fields['contact']),
    account: store.accounts.get(account)?.identifier ?? '',
    sentAt: time.wallClock() - day,
    link,
    text: caseTexts(locale).mails['more-needed']({ service, number, link }),
  };
};
