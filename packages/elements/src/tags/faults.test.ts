import { expect } from '@open-wc/testing';
import type { FaultName } from '@latchkey/mock';
import { JourneyHarness } from './journey.harness.ts';

const anna = 'anna@example.org';

// What happens on the way, and how the words begin that say what to do.
const faults: Record<Exclude<FaultName, 'slow'>, string> = {
  'server-error': 'The account service is not available right now.',
  unavailable: 'The account service is not available right now. Try again in 30 seconds.',
  html: 'Something between you and the account service answered instead.',
  empty: 'The account service gave an answer that this page does not understand.',
  'wrong-shape': 'The account service gave an answer that this page does not understand.',
  offline: 'The account service could not be reached.',
  dropped: 'The account service could not be reached.',
  'dropped-after-effect': 'The account service could not be reached.',
  hung: 'The account service takes too long to answer.',
};

describe('when the network fails', () => {
  for (const [name, words] of Object.entries(faults) as [FaultName, string][]) {
    it(`${name}: keeps what was typed, says what to do, and a retry has one effect [E58 I10 REL-2 REL-5 REL-8 SEC-9]`, async () => {
      const login = await JourneyHarness.mount();
      login.service.faults.next(name);
      await login.signIn(anna);
      if (name === 'hung') {
        await login.until(() => login.sent.requests === 1, 'a request');
        expect(login.button('Sign in').ariaBusy).to.equal('true');
        await login.pass(3.1);
        expect(login.status).to.equal('Still working on it…');
        await login.pass(13);
      }
      await login.refuses(words);
      expect(login.field('E-mail address').value).to.equal(anna);
      expect(login.field('Password').value).to.equal('Correct-horse-9');
      expect(login.button('Sign in').ariaBusy).to.equal(null);
      const before = login.service.work.passwordChecks;
      await login.isAccessible();
      login.button('Sign in').click();
      await login.reaches('You are signed in');
      const checks = login.service.work.passwordChecks - before;
      expect(checks).to.equal(name === 'dropped-after-effect' ? 0 : 1);
    });

    it(`${name}: keeps a typed code, and it works in the end [REL-5 REL-8]`, async () => {
      const login = await JourneyHarness.mount();
      await login.signIn('bruno@example.org');
      await login.reaches('Enter the code');
      login.service.faults.next(name);
      const { code } = login.service.authenticatorCode('bruno@example.org')!;
      await login.type('Code', code);
      if (name === 'hung') {
        await login.until(() => login.sent.requests === 2, 'a request');
        await login.pass(16);
      }
      await login.refuses(words);
      expect(login.field('Code').value).to.equal(code);
      login.button('Continue').click();
      await login.reaches('You are signed in');
    });
  }

  it('a slow service is waited for, with a word after three seconds [REL-2 A11Y-7]', async () => {
    const login = await JourneyHarness.mount();
    login.service.faults.next('slow');
    await login.signIn(anna);
    await login.until(() => login.sent.requests === 1, 'a request');
    await login.pass(2.5);
    expect(login.status).to.equal('');
    await login.pass(0.6);
    expect(login.status).to.equal('Still working on it…');
    await login.pass(3);
    await login.reaches('You are signed in');
  });
});
