// No way of better-auth's own to sign in gets around what the service asks for, wherever its sessions are.
import assert from 'node:assert/strict';
import { afterEach, before, beforeEach, describe, it } from 'node:test';
import { callerAt, isSignedIn, userOf, type Call } from './caller.harness.ts';
import type { Databases } from './databases.harness.ts';
import { foundTowns, password, type Town } from './people.harness.ts';
import { Visitor } from './visitor.harness.ts';

const byPassword = (call: Call, email: string) => call('/sign-in/email', { email, password });

const byMail = async (town: Town, call: Call, email: string) => {
  await call('/email-otp/send-verification-otp', { email, type: 'sign-in' });
  return call('/sign-in/email-otp', { email, otp: town.records.codes.get(email) });
};

const byNumber = async (town: Town, call: Call, email: string) => {
  const { internalAdapter } = await town.auth.$context;
  const number = '+41795550199';
  await internalAdapter.updateUser((await userOf(town, email)).id, {
    phoneNumber: number,
    phoneNumberVerified: true,
  });
  await call('/phone-number/send-otp', { phoneNumber: number });
  const code = town.records.codes.get(number);
  return call('/phone-number/verify', { phoneNumber: number, code });
};

const ways = {
  byPassword: (_: Town, call: Call, email: string) => byPassword(call, email),
  byMail,
  byNumber,
};

const shut = {
  'dario@example.org': 'LATCHKEY_ACCOUNT_LOCKED',
  'kenji@example.org': 'LATCHKEY_ACCOUNT_BLOCKED',
  'elif@lost-mail.example': 'LATCHKEY_ADDRESS_REVOKED',
} as const;

/** Tries it with databases of this kind. */
export const describeGate = (kind: string, make?: () => Databases): void => {
  const ground = make ? { databases: make() } : {};
  void describe(`a way of better-auth’s own to sign in, with sessions in ${kind}`, () => {
    let foundTown: () => Promise<Town>;
    let town: Town;
    let call: Call;
    before(async () => {
      foundTown = await foundTowns(ground);
    });
    beforeEach(async () => {
      town = await foundTown();
      call = callerAt(town);
    });
    afterEach(() => town.close());

    for (const [name, way] of Object.entries(ways)) {
      it(`lets in who has nothing in the way: ${name}`, async () => {
        assert.equal((await way(town, call, 'anna@example.org')).status, 200);
        assert.ok(await isSignedIn(call));
      });

      for (const [email, code] of Object.entries(shut)) {
        it(`is shut where the account is: ${name}, ${code}`, async () => {
          const { status, body } = await way(town, call, email);
          assert.deepEqual({ status, code: body?.code }, { status: 403, code });
          assert.ok(!(await isSignedIn(call)));
        });
      }
    }

    for (const name of ['byMail', 'byNumber'] as const) {
      for (const email of ['bruno@example.org', 'chloe@example.org']) {
        it(`does not get around the second factor: ${name}, ${email}`, async () => {
          const { status, body } = await ways[name](town, call, email);
          assert.deepEqual(
            { status, code: body?.code },
            { status: 403, code: 'LATCHKEY_SECOND_FACTOR_NEEDED' },
          );
          assert.ok(!(await isSignedIn(call)));
        });
      }
    }

    it('asks for the second factor itself, and takes no code of the app twice', async () => {
      assert.equal((await byPassword(call, 'bruno@example.org')).body?.twoFactorRedirect, true);
      assert.ok(!(await isSignedIn(call)));
      const code = town.appCode();
      assert.equal((await call('/two-factor/verify-totp', { code })).status, 200);
      assert.ok(await isSignedIn(call));

      const thief = callerAt(town);
      await byPassword(thief, 'bruno@example.org');
      const { status, body } = await thief('/two-factor/verify-totp', { code });
      assert.deepEqual({ status, code: body?.code }, { status: 403, code: 'LATCHKEY_CODE_USED' });
      assert.ok(!(await isSignedIn(thief)));
    });

    it('takes no code of the app that the service has taken', async () => {
      const code = town.appCode();
      const bruno = new Visitor(town.newBrowser());
      await bruno.signIn('bruno@example.org');
      await bruno.act('verify', { code });
      assert.equal(bruno.end(), 'signed-in');

      await byPassword(call, 'bruno@example.org');
      const { status, body } = await call('/two-factor/verify-totp', { code });
      assert.deepEqual({ status, code: body?.code }, { status: 403, code: 'LATCHKEY_CODE_USED' });
    });

    it('may be exempt from the second factor, by the host, and from nothing else', async () => {
      const exempt = await (
        await foundTowns({ ...ground, rules: { withoutSecondFactor: ['/sign-in/email-otp'] } })
      )();
      const caller = callerAt(exempt);
      assert.equal((await byMail(exempt, caller, 'bruno@example.org')).status, 200);
      assert.equal((await byMail(exempt, callerAt(exempt), 'kenji@example.org')).status, 403);
      await exempt.close();
    });

    it('replaces the session of who is signed in', async () => {
      const newPassword = 'Another-horse-9';
      const body = { currentPassword: password, newPassword, revokeOtherSessions: true };
      await byPassword(call, 'bruno@example.org');
      await call('/two-factor/verify-totp', { code: town.appCode() });
      assert.equal((await call('/change-password', body)).status, 200);
      assert.ok(await isSignedIn(call));
    });
  });
};
