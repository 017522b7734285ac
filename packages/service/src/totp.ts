// Codes of an authenticator app (RFC 6238).
import type { Problem } from '@latchkey/contract';
import { Secret, TOTP } from 'otpauth/slim';
import type { FactorOf } from './accounts.ts';
import type { Core } from './core.ts';

/** A factor whose codes an authenticator app shows. */
export type TotpFactor = FactorOf<'totp'>;

const generator = (factor: TotpFactor) => new TOTP({ secret: Secret.fromBase32(factor.secret) });

/** What the app shows now, and for how many seconds yet. */
export const shownCode = (
  { time }: Pick<Core, 'time'>,
  factor: TotpFactor,
): { code: string; secondsLeft: number } => {
  const totp = generator(factor);
  const timestamp = time.wallClock();
  return {
    code: totp.generate({ timestamp }),
    secondsLeft: Math.ceil(totp.remaining({ timestamp }) / 1000),
  };
};

/**
 * What is wrong with a typed code; undefined when it is right. One time step of drift is let pass on either side
 * (RFC 6238 §5.2), and no code passes twice (§5.2, NIST SP 800-63B-4 §3.1.4.2). Problems: `code-rejected`, `code-used`.
 */
export const checkTotp = (core: Core, factor: TotpFactor, typed: string): Problem | undefined => {
  const totp = generator(factor);
  const timestamp = core.time.wallClock();
  const drift = totp.validate({ token: typed, window: 1, timestamp });
  if (drift === null) return { code: 'code-rejected' };
  const step = totp.counter({ timestamp }) + drift;
  if (step <= (factor.used ?? -1)) return { code: 'code-used' };
  factor.used = step;
  return undefined;
};
