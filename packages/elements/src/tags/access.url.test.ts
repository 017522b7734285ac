import { expect } from '@open-wc/testing';
import { AccessHarness, entriesAdded, warnings, type Visit } from './access.harness.ts';

const anna = 'anna@example.org';

/** Anna, in the middle of a reset. */
const midReset = async (visit: Visit = {}) => {
  const access = await AccessHarness.mount(visit);
  await access.follow('Forgot your password?', 'Reset your password');
  await access.shown.type('E-mail address', anna);
  await access.shown.press('Enter');
  await access.reaches('Confirm that it is you');
  return access;
};

const mailedLink = async () => {
  const access = await midReset();
  access.shown.button(access.shown.buttons.find((name) => name.startsWith('Link by'))!).click();
  await access.reaches('Look in your mailbox');
  const { sentLink } = access.shown;
  access.element.remove();
  return { link: sentLink, service: access.service };
};

describe('a URL', () => {
  it('opens a journey at once, in any language [S23 FILL-18]', async () => {
    const access = await AccessHarness.mount({
      search: '&journey=password-reset',
      attributes: { lang: 'de' },
    });
    await access.reaches('Passwort zurücksetzen');
    expect(access.openings).to.deep.equal([]);
  });

  it('opens the second factor, which no link leads to [S22]', async () => {
    const access = await AccessHarness.mount({ search: '&journey=second-factor' });
    await access.until(() => access.openings.length === 1, 'the opening');
    expect(access.tag!.localName).to.equal('latchkey-second-factor');
  });

  it('that names no journey opens the login, and that is said once', async () => {
    const said = await warnings(async () => {
      const access = await AccessHarness.mount({ search: '&journey=nonsense' });
      expect(access.heading).to.equal('Sign in');
      access.element.requestUpdate();
      await access.settled();
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('password-reset');
  });

  it('keeps all else that it says, and the state that the host has there', async () => {
    const access = await AccessHarness.mount({ search: '&q=a%20b&flag&plus=1+1&link=mine#part' });
    history.replaceState({ router: { key: 'k' } }, '');
    await access.follow('Forgot your password?', 'Reset your password');
    expect(location.href).to.contain(
      '&q=a%20b&flag&plus=1+1&link=mine&journey=password-reset#part',
    );
    expect(history.state).to.deep.include({ router: { key: 'k' } });
    await access.back('Sign in');
    expect(location.href).to.match(/&q=a%20b&flag&plus=1\+1&link=mine#part$/u);
    expect(history.state).to.deep.include({ router: { key: 'k' } });
  });

  it('says it by the name that the host wants', async () => {
    const access = await AccessHarness.mount({
      search: '&journey=mine&help=password-reset',
      attributes: { param: 'help' },
    });
    await access.reaches('Reset your password');
    await access.follow('Back to sign-in', 'Sign in');
    expect(location.search).to.match(/&journey=mine$/u);
  });

  it('and history are left alone where the host wants that', async () => {
    const access = await AccessHarness.mount({
      search: '&journey=password-reset',
      attributes: { routing: 'none' },
    });
    expect(access.heading).to.equal('Sign in');
    const added = await entriesAdded(() =>
      access.follow('Forgot your password?', 'Reset your password'),
    );
    expect(added).to.equal(0);
    expect(history.state).to.equal(null);
    await access.follow('Back to sign-in', 'Sign in');
  });

  it('that cannot be changed keeps nobody from moving', async () => {
    const access = await AccessHarness.mount();
    history.pushState = () => {
      throw new DOMException('Not here.', 'SecurityError');
    };
    try {
      await access.follow('Forgot your password?', 'Reset your password');
    } finally {
      Reflect.deleteProperty(history, 'pushState');
    }
  });
});

describe('a mailed link', () => {
  it('is taken out of the URL, and used by a press alone [S27 E32 SEC-7]', async () => {
    const { link, service } = await mailedLink();
    const search = `&journey=password-reset&link=${link}`;
    const access = await AccessHarness.mount({ search, service });
    expect(access.place).to.equal('password-reset');
    const left = [
      location.href,
      JSON.stringify(history.state),
      JSON.stringify(sessionStorage),
      access.element.outerHTML,
    ].join();
    expect(left).not.to.contain(link);
    await access.shown.until(() => access.shown.buttons.length > 0, 'a button');
    expect(access.answers).to.deep.equal([]);
    access.shown.button('Set a new password').click();
    await access.reaches('Set a new password');
    expect(access.answers).to.deep.equal(['open']);
  });

  it('goes before what the tab was at [S27]', async () => {
    const { link, service } = await mailedLink();
    const first = await AccessHarness.mount({ search: '&journey=password-reset', service });
    await first.shown.type('E-mail address', 'ines@example.org');
    await first.shown.press('Enter');
    await first.reaches('Confirm that it is you');
    history.replaceState(null, '', `${location.href}&link=${link}`);
    const access = await first.reload();
    await access.until(() => access.shown.buttons.includes('Set a new password'), 'the link');
  });
});

describe('a reload', () => {
  it('goes on with the journey at its step [E56 VIEW-4]', async () => {
    const access = await midReset();
    const again = await access.reload();
    await again.reaches('Confirm that it is you');
    expect(again.openings).to.deep.equal([]);
    await again.back('Sign in');
    await again.forward('Confirm that it is you');
  });

  it('of a page of the hub shows it again [E56]', async () => {
    const access = await AccessHarness.mount();
    await access.follow('Trouble signing in?', 'Trouble signing in?');
    const again = await access.reload();
    await again.reaches('Trouble signing in?');
  });
});
