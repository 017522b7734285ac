import { expect } from '@open-wc/testing';
import { AccessHarness, entriesAdded, warnings } from './access.harness.ts';

describe('two of <latchkey-access> on a page', () => {
  it('leave it to the first to have the URL, and says what to write instead [E63 REL-13]', async () => {
    const said = await warnings(async () => {
      const first = await AccessHarness.mount();
      const second = document.createElement('latchkey-access');
      second.lang = 'en';
      second.adapter = first.element.adapter;
      first.element.after(second);
      await first.settled();
      const added = await entriesAdded(async () => {
        second.go('password-reset');
        await first.until(
          () => second.querySelector('latchkey-password-reset') !== null,
          'the reset of the second',
        );
      });
      expect(added).to.equal(0);
      expect(first.heading).to.equal('Sign in');
      await first.follow('Forgot your password?', 'Reset your password');
      await first.back('Sign in');
      expect(second.querySelector('latchkey-password-reset')).not.to.equal(null);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('param="…"');
  });

  it('share the URL where each has a parameter of its own [E63]', async () => {
    const said = await warnings(async () => {
      const first = await AccessHarness.mount();
      const second = document.createElement('latchkey-access');
      second.param = 'other';
      second.lang = 'en';
      second.adapter = first.element.adapter;
      first.element.after(second);
      await first.follow('Forgot your password?', 'Reset your password');
      second.go('help');
      await first.until(() => location.search.includes('&other=help'), 'its URL');
      expect(first.place).to.equal('password-reset');
      await first.back('Reset your password');
      await first.back('Sign in');
    });
    expect(said).to.deep.equal([]);
  });
});
