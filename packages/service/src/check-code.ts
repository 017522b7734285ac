import type { Problem } from '@latchkey/contract';
import type { FactorOf } from './accounts.ts';
import { codesLeft, useBackupCode } from './backup-codes.ts';
import { readCode } from './code-reading.ts';
import { countAttempt, forgive, pausedUntil } from './limits.ts';
import { checkSentCode, type Recipient } from './sent-codes.ts';
import { secondsUntil } from './time.ts';
import { checkTotp } from './totp.ts';
import type { Visit } from './visit.ts';

/** A factor whose answer is a code. */
export type CodeFactor = FactorOf<'totp' | 'sms' | 'email' | 'backup'>;

/**
 * What is wrong with a typed code; undefined when it is right. A sent code counts its own wrong tries; a code that
 * cannot be sent anew is guarded by a limit over all journeys, or each journey would bring new tries
 * (NIST SP 800-63B-4 §3.2.2). Problems: those of each kind, `code-exhausted`, `backup-codes-spent`.
 */
export const checkCode = (
  visit: Visit,
  recipient: Recipient,
  factor: CodeFactor,
  typed: string,
): Problem | undefined => {
  visit.core.work.codeChecks += 1;
  const code = readCode(typed);
  if (factor.method === 'sms' || factor.method === 'email')
    return checkSentCode(visit, factor, code);
  if (factor.method === 'backup' && codesLeft(factor) === 0) return { code: 'backup-codes-spent' };
  const { store, time, policy } = visit.core;
  const limit = policy.limits.codes;
  const tally = `codes:${recipient.id}:${factor.id}`;
  const exhausted = (): Problem => ({
    code: 'code-exhausted',
    ...(policy.tellsPause && {
      retryIn: secondsUntil(time, pausedUntil(store.tallies, tally, limit, time) ?? 0),
    }),
  });
  if (pausedUntil(store.tallies, tally, limit, time) !== undefined) return exhausted();
  const attempts = countAttempt(store.tallies, tally, limit, time);
  const problem =
    factor.method === 'totp' ? checkTotp(visit.core, factor, code) : useBackupCode(factor, code);
  if (!problem) forgive(store.tallies, tally);
  if (problem?.code !== 'code-rejected') return problem;
  return attempts >= limit.attempts
    ? exhausted()
    : { ...problem, attemptsLeft: limit.attempts - attempts };
};
