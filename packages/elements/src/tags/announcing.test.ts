// What is said aloud: by regions that are there before they say anything, once each.
import { expect } from '@open-wc/testing';
import { JourneyHarness } from './journey.harness.ts';

const anna = 'anna@example.org';

/** Keeps what comes into the live regions of a tag, as a screen reader hears it. */
const hear = ({ element }: JourneyHarness) => {
  const regions = [...element.shadowRoot!.querySelectorAll('[role=alert], [role=status]')];
  const said: string[] = [];
  const observer = new MutationObserver((changes) => {
    // What came and was written in one go is read out once.
    const news = new Set(
      changes.flatMap(({ target, addedNodes, type }) =>
        type === 'characterData' ? [target] : [...addedNodes],
      ),
    );
    for (const region of regions) {
      const spoken = [...news].filter(
        (node) => region.contains(node) && !(node instanceof Comment),
      );
      const text = spoken.map(({ textContent }) => textContent).join('');
      if (text.trim())
        said.push(`${region.getAttribute('role') ?? ''}: ${text.replaceAll(/\s+/gu, ' ').trim()}`);
    }
  });
  for (const region of regions)
    observer.observe(region, { childList: true, subtree: true, characterData: true });
  return said;
};

const refusal = 'alert: The address and the password do not match. Check both and try again.';

describe('what is said aloud', () => {
  it('is a refusal, once, and once more when it comes again in the same words [A11Y-7]', async () => {
    const login = await JourneyHarness.mount();
    const said = hear(login);
    await login.signIn(anna, 'wrong');
    await login.until(() => said.length > 0, 'a word');
    expect(said).to.deep.equal([refusal]);
    await login.type('Password', 'wrong again');
    await login.press('Enter');
    await login.until(() => said.length > 1, 'a word');
    await login.pass(2);
    expect(said).to.deep.equal([refusal, refusal]);
  });

  it('is politely that something takes long, once, and not what was typed [A11Y-7 SEC-12]', async () => {
    const login = await JourneyHarness.mount();
    const said = hear(login);
    login.service.faults.next('slow');
    await login.signIn(anna);
    await login.until(() => login.sent.requests === 1, 'a request');
    await login.pass(3.5);
    await login.pass(1);
    expect(said).to.deep.equal(['status: Still working on it…']);
    await login.pass(3);
    await login.reaches('You are signed in');
    expect(said.join()).not.to.contain('horse');
  });

  it('is no seconds that run down, one by one [A11Y-7]', async () => {
    const login = await JourneyHarness.mount();
    await login.signIn('chloe@example.org');
    await login.reaches('Approve on your device');
    const said = hear(login);
    const live = login.element.querySelectorAll('[role=status], [role=alert], [aria-live]');
    const before = [...live].map(({ textContent }) => textContent);
    for (let second = 0; second < 5; second += 1) await login.pass(1);
    expect(said).to.deep.equal([]);
    expect([...live].map(({ textContent }) => textContent)).to.deep.equal(before);
  });
});
