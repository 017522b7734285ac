import type { MakeBackend } from './backend.ts';
import { identifierRecovery } from './conformance/identifier-recovery.ts';
import { identityCheck } from './conformance/identity-check.ts';
import { locks } from './conformance/locks.ts';
import { login } from './conformance/login.ts';
import { reidentification } from './conformance/reidentification.ts';
import { retries } from './conformance/retries.ts';
import { returnTarget } from './conformance/return-target.ts';
import { NotProvided, type Chapter } from './conformance/rule.ts';
import { secondFactor } from './conformance/second-factor.ts';
import { secrecy } from './conformance/secrecy.ts';
import { sentCodes } from './conformance/sent-codes.ts';
import { onStage } from './conformance/stage.ts';
import { tickets } from './conformance/tickets.ts';
import { turns } from './conformance/turns.ts';
import { globalRunner, skip, type Runner } from './runner.ts';

const chapters: readonly Chapter[] = [
  login,
  secrecy,
  turns,
  retries,
  tickets,
  returnTarget,
  ...secondFactor,
  sentCodes,
  locks,
  identifierRecovery,
  reidentification,
  identityCheck,
];

/**
 * The conformance suite: what the contract asks of every adapter and of the service behind it, as tests. `make` is
 * called anew for each of them. Runs in mocha, node:test, vitest and jest, or in whatever has `describe` and `it`;
 * what the backend cannot show is skipped with the reason.
 *
 * @example
 * describeAdapter('our service', async () => ({
 *   adapter: httpAdapter(await startOurService()),
 *   accounts: {
 *     plain: { identifier: 'anna@example.org', password: 'Correct-horse-9' },
 *     unknownIdentifier: 'nina@example.org',
 *   },
 * }));
 */
export const describeAdapter = (
  name: string,
  make: MakeBackend,
  runner: Runner = globalRunner(),
): void => {
  runner.describe(`${name} honors the contract`, () => {
    for (const { about, rules } of chapters) {
      runner.describe(about, () => {
        for (const { says, holds } of rules) {
          // A function, for mocha's `this`; without parameters, for jest and mocha take the first one for a callback.
          runner.it(says, async function (this: unknown, ...context: readonly unknown[]) {
            try {
              await onStage(make, holds);
            } catch (thrown) {
              if (!(thrown instanceof NotProvided)) throw thrown;
              skip(this, context, thrown.message);
            }
          });
        }
      });
    }
  });
};
