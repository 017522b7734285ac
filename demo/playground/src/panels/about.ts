import type { AccountView } from '@latchkey/mock';
import type { Bench } from '../bench.ts';
import { span } from './time.ts';

/** What is special about an account, in a few words. */
export const about = (bench: Bench, account: AccountView): string => {
  const { words, lang } = bench;
  const { blocked, locked, lostFactor, mailboxGone, managedPassword, methods } = account;
  const { identifier, organization = '', phone, recoveryEmail, revoked } = account;
  const { accounts, cases } = bench.service;
  const neighbor = accounts.find(
    (other) => other.identifier !== identifier && phone !== undefined && other.phone === phone,
  );
  const open = cases.find((each) => each.account === identifier && waiting.has(each.state));
  const list = new Intl.ListFormat(lang, { type: 'unit' });
  const facts = [
    typeof locked === 'number' && locked > 0 && words.accounts.locked(span(bench, locked, 'long')),
    locked === true && words.accounts.lockedByOwner,
    blocked && (organization ? words.accounts.blocked(organization) : words.accounts.shut),
    revoked && words.accounts.revoked[revoked],
    mailboxGone && words.accounts.mailboxGone,
    managedPassword && words.accounts.managed(organization),
    open && words.accounts.openCase(open.number),
    neighbor && words.accounts.sharesPhone(neighbor.identifier),
    !identifier.includes('@') && words.accounts.username,
    methods.length > 0 &&
      sentence(bench, list.format(methods.map((one) => words.accounts.methods[one]))),
    lostFactor && words.accounts.lostFactor,
  ].filter((fact) => typeof fact === 'string');
  if (facts.length > 0) return facts.join(' · ');
  return (phone ?? recoveryEmail) ? words.accounts.passwordOnly : words.accounts.noRecovery;
};

const waiting: ReadonlySet<string> = new Set(['submitted', 'in-review', 'more-needed']);

// Some languages write the names of methods small, as the middle of a list needs them.
const sentence = ({ lang }: Bench, text: string) =>
  text.slice(0, 1).toLocaleUpperCase(lang) + text.slice(1);
