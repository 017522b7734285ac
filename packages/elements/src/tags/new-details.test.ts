import { expect } from '@open-wc/testing';
import { JourneyHarness } from './journey.harness.ts';
import { atNewDetails, elif } from './reidentification.harness.ts';

const fresh = 'elif.new@example.net';

describe('the form for a new address', () => {
  it('leads by way of a code to the same account [S41 S42]', async () => {
    const login = await atNewDetails();
    expect(login.focused).to.equal('New e-mail address');
    await login.isAccessible();
    await login.type('New e-mail address', ` ${fresh} `);
    await login.press('Enter');
    await login.reaches('Enter the code');
    await login.type('Code', login.sentCode);
    await login.reaches('You are signed in');
    expect(login.service.signedInAs()?.identifier).to.equal(fresh);
  });

  it('lets the address be corrected before the code [S42]', async () => {
    const login = await atNewDetails();
    await login.type('New e-mail address', 'elif.nwe@example.net');
    await login.press('Enter');
    await login.reaches('Enter the code');
    login.button('Use another address or number').click();
    await login.reaches('Choose a new address');
    expect(login.field('New e-mail address').value).to.equal('elif.nwe@example.net');
    await login.type('New e-mail address', fresh);
    await login.press('Enter');
    await login.reaches('Enter the code');
    expect(login.service.outbox.at(-1)?.to).to.equal(fresh);
  });

  const refused = {
    'anna@example.org': 'This address belongs to another account.',
    'elif.backup@example.net': 'This is your recovery address.',
    'jonas.weber@dead-provider.example': 'Nothing can be sent to this address.',
    'elif.demir@lost-mail.example': 'Addresses of this domain are no longer in use.',
  };
  for (const [typed, words] of Object.entries(refused)) {
    it(`keeps ${typed}, and says why beside it [S41 E25 E26 E27]`, async () => {
      const login = await atNewDetails();
      await login.type('New e-mail address', typed);
      await login.press('Enter');
      await login.refuses('Some details need a change.');
      expect(login.text).to.contain(words);
      expect(login.field('New e-mail address').value).to.equal(typed);
      expect(login.focused).to.equal('New e-mail address');
      await login.isAccessible();
    });
  }

  it('says itself what cannot be an address, and sends nothing [S41 A11Y-6]', async () => {
    const login = await atNewDetails();
    const { requests } = login.sent;
    const field = login.field('New e-mail address');
    await login.press('Enter');
    await login.until(() => login.text.includes('Enter your e-mail address.'), 'a word');
    await login.type('New e-mail address', elif.username);
    await login.press('Enter');
    await login.until(() => login.text.includes('This is not a whole e-mail address.'), 'a word');
    expect([login.focused, field.ariaInvalid]).to.deep.equal(['New e-mail address', 'true']);
    expect(login.sent.requests).to.equal(requests);
  });

  it('keeps two that are not the same [S41]', async () => {
    const login = await atNewDetails({ scenario: 'new-address-unverified' });
    const again = login.field('New e-mail address once more');
    expect(again.autocomplete).to.equal('email');
    await login.type('New e-mail address', fresh);
    await login.type('New e-mail address once more', 'elif.nwe@example.net');
    await login.press('Enter');
    await login.until(() => again.ariaInvalid === 'true', 'a problem');
    expect(login.text).to.contain('The two addresses are not the same.');
    expect(login.focused).to.equal('New e-mail address once more');
    expect(login.field('New e-mail address').value).to.equal(fresh);
    await login.type('New e-mail address once more', fresh.toUpperCase());
    await login.type('New e-mail address once more', fresh);
    await login.press('Enter');
    await login.reaches('You are signed in');
  });

  it('asks what else the service wants, and tells of all of it at once [S41]', async () => {
    const login = await atNewDetails({ scenario: 'new-details-fields' });
    await login.type('New e-mail address', 'elif@example');
    await login.type('Mobile number', '12');
    const name = login.form.querySelector<HTMLInputElement>('[name="field-display-name"]')!;
    name.value = 'Elif D.';
    await login.press('Enter');
    await login.refuses('Some details need a change.');
    expect(login.field('Mobile number').ariaInvalid).to.equal('true');
    expect(login.field('New e-mail address').ariaInvalid).to.equal('true');
    expect([name.isConnected, name.value]).to.deep.equal([true, 'Elif D.']);
  });

  it('says until when, where there is a time [S41]', async () => {
    const login = await atNewDetails({ scenario: 'new-details-deadline' });
    expect(login.text).to.match(
      /Do this within \d+ minutes\. After that, the account is closed\./u,
    );
  });

  it('cannot be passed by: who leaves comes back to it with the next sign-in [S41 E28]', async () => {
    const login = await atNewDetails();
    expect(login.buttons).to.deep.equal(['Continue', 'Sign in later']);
    expect(login.text).to.contain('You come back to this with your next sign-in.');
    await login.type('New e-mail address', fresh);
    login.button('Sign in later').click();
    await login.reaches('Sign in');
    expect(login.service.signedInAs()).to.equal(undefined);
    await login.signIn(elif.username);
    await login.reaches('Choose a new address');
    expect(login.field('New e-mail address').value).to.equal('');
  });

  it('keeps what was typed when the language changes [E60 REL-18]', async () => {
    const login = await atNewDetails();
    const field = login.field('New e-mail address');
    await login.type('New e-mail address', fresh);
    login.element.lang = 'de';
    await login.until(() => login.form.closest('[lang="de"]') !== null, 'German');
    expect([field.isConnected, field.value]).to.deep.equal([true, fresh]);
  });

  it('stands after a reload [E28 E56]', async () => {
    const login = await atNewDetails();
    const ticket = sessionStorage.getItem(sessionStorage.key(0)!)!;
    login.element.remove();
    const again = await JourneyHarness.mount({ service: login.service, attributes: { ticket } });
    await again.reaches('Choose a new address');
  });

  it('lets an address be corrected after a reload too, in words [S42 E56]', async () => {
    const login = await atNewDetails();
    await login.type('New e-mail address', fresh);
    await login.press('Enter');
    await login.reaches('Enter the code');
    const ticket = sessionStorage.getItem(sessionStorage.key(0)!)!;
    login.element.remove();
    const again = await JourneyHarness.mount({ service: login.service, attributes: { ticket } });
    await again.reaches('Enter the code');
    again.button('Use another address or number').click();
    await again.reaches('Choose a new address');
  });
});
