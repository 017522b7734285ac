import { expect } from '@open-wc/testing';
import type { AccountAdapter, Reply, Step } from '@latchkey/contract';
import { fakeClock } from '@latchkey/contract/testing';
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

/** A service whose every step is this one, and what it says to an answer. */
const saying = (step: Step, answered: Reply): AccountAdapter => {
  const ask = () => Promise.resolve<Reply>({ ticket: 'ticket-1', turn: 1, step });
  return {
    open: ask,
    look: ask,
    answer: () => Promise.resolve(answered),
    upload: () => Promise.resolve(answered),
    close: () => Promise.resolve(),
  };
};

describe('who is led elsewhere by a fault', () => {
  const code: Step = { kind: 'code', actions: ['verify'], method: 'totp', alphabet: 'digits' };
  const tag = 'latchkey-second-factor';

  it('finds the focus in the first field again after going back, also where a service has to send it [REL-5]', async () => {
    const adapter = saying(code, { problem: { code: 'network' } });
    let send = () => {};
    const later = new Promise<void>((go) => {
      send = go;
    });
    let opened = 0;
    const open: AccountAdapter['open'] = async (...given) => {
      if ((opened += 1) > 1) await later;
      return adapter.open(...given);
    };
    const page = await JourneyHarness.mount({ tag, properties: { adapter: { ...adapter, open } } });
    await page.reaches('Enter the code');
    page.button('Back to sign-in').focus();
    await page.press('Enter');
    await page.reaches('One moment');
    send();
    await page.reaches('Enter the code');
    await page.until(() => page.focused === 'Code', `the focus, not at “${page.focused}”`);
  });

  it('finds the focus at the heading where the journey cannot go on [REL-5]', async () => {
    const adapter = saying(code, { problem: { code: 'journey-expired' } });
    const page = await JourneyHarness.mount({ tag, properties: { adapter } });
    await page.reaches('Enter the code');
    await page.type('Code', '271828');
    await page.press('Enter');
    await page.reaches('You cannot go on from here');
    await page.until(() => page.focused === page.heading, `the focus, not at “${page.focused}”`);
  });

  it('hears of a problem once, however often the same is found by looking [REL-5]', async () => {
    const push: Step = {
      kind: 'push',
      actions: ['resend'],
      device: 'Pocket phone',
      lookIn: 3,
    };
    const answered: Reply = {
      ticket: 'ticket-1',
      turn: 1,
      step: push,
      problem: { code: 'resend-too-soon' },
    };
    let looks = 0;
    const told = saying(push, answered);
    const look: AccountAdapter['look'] = (...given) => {
      looks += 1;
      return told.look(...given);
    };
    const clock = fakeClock();
    // Also where the tab is behind another: nobody looks there.
    const visibility = { visible: () => true, onChange: () => () => undefined };
    const environment = { clock, visibility };
    const adapter = { ...told, look };
    const page = await JourneyHarness.mount({ tag, properties: { adapter, environment } });
    await page.reaches('Approve on your device');
    page.button('Send a new request').click();
    await page.refuses('The last one was sent');
    let said = 0;
    new MutationObserver(() => (said += 1)).observe(
      page.element.shadowRoot!.querySelector('[role="alert"]')!,
      { childList: true, subtree: true, characterData: true },
    );
    for (const count of [1, 2, 3]) {
      await clock.advance(3000);
      await page.until(() => looks === count, `look ${count}`);
    }
    // The fourth: what came of the third has been shown.
    await clock.advance(3000);
    await page.until(() => looks === 4, 'look 4');
    expect(page.problem).not.to.equal('');
    expect(said).to.equal(0);
  });
});
