// What is sent about an identity case: to the applicant, and to whoever is known to have the account.
import { type Account, type Accounts } from './accounts.ts';
import { caseTexts, type CaseTexts } from './case-messages.ts';
import type { IdentityCase } from './cases.ts';
import type { Core } from './core.ts';
import { isDeadMailbox } from './dead-mailboxes.ts';
import { linkUrl } from './links.ts';
import { tokenFor } from './seal.ts';
import { send, type Message } from './outbox.ts';

const urlOf = ({ policy }: Core, { origin, locale }: IdentityCase, link: string) =>
  linkUrl(origin, policy.identity?.page ?? '/', locale, link);

/** Tells the applicant how the case stands, with the link to come back by. Nobody is told where no address is known. */
export const mailApplicant = (
  core: Core,
  found: IdentityCase,
  what: keyof CaseTexts['mails'],
): void => {
  const { number, locale, fields } = found;
  const { contact } = fields;
  if (typeof contact !== 'string') return;
  const link = urlOf(core, found, tokenFor(core, 'case-applicant', number));
  const { service } = core.policy;
  send(core, {
    kind: 'email',
    topic: `case-${what}`,
    to: contact,
    account: core.store.accounts.get(found.account)?.identifier ?? contact,
    link,
    text: caseTexts(locale).mails[what]({ service, number, link }),
  });
};

const isReachable = (accounts: Accounts, target: string) =>
  target.startsWith('+') || (target.includes('@') && !isDeadMailbox(accounts, target));

type Reach = Pick<Message, 'kind' | 'to'>;

const reachesOf = (accounts: Accounts, account: Account): readonly Reach[] => {
  const { identifier, recoveryEmail, phone, factors } = account;
  const targets = [
    identifier,
    recoveryEmail,
    phone,
    ...factors.map((factor) => ('target' in factor ? factor.target : undefined)),
  ].filter((target) => target !== undefined && isReachable(accounts, target));
  return [...new Set(targets as string[])].map((to) => ({
    kind: to.includes('@') ? 'email' : 'sms',
    to,
  }));
};

// More than anybody has: the work is the same for everybody, and for nobody (S5).
const most = 8;

/** Warns whoever is known to have the account, in every way there is, with the link that stops the case. */
export const warnOwner = (core: Core, found: IdentityCase): void => {
  const { service } = core.policy;
  const account = core.store.accounts.get(found.account);
  const reaches = account ? reachesOf(core.store.accounts, account).slice(0, most) : [];
  const nobody = { kind: 'email', to: '', nobody: true } as const;
  const link = urlOf(core, found, tokenFor(core, 'case-owner', found.number));
  const text = caseTexts(found.locale).warning({ service, link });
  for (const reach of [...reaches, ...Array<typeof nobody>(most - reaches.length).fill(nobody)])
    send(core, {
      ...reach,
      topic: 'case-warning',
      account: account?.identifier ?? '',
      link,
      text,
    });
};
