import { expect } from '@open-wc/testing';
import { host } from './host.harness.ts';
import { Desk, ignored, ours, said, speaking, without } from './words.harness.ts';
import { Words, type Sources } from './words.ts';

describe('Words that cannot be fetched', () => {
  it('are English instead, all of them [REL-18]', async () => {
    let changes = 0;
    const words = new Words(() => (changes += 1), without('de'));
    words.speak({ lang: 'de' });
    expect(words.ready).to.be.false;
    await words.complete();
    expect(words.ready).to.be.true;
    expect(changes).to.be.greaterThan(0);
    expect(words.locale).to.equal('en');
    expect(said(words)).to.deep.equal(said(await speaking('en')));
  });

  it('are asked for again by the next need', async () => {
    const desk = new Desk();
    const words = new Words(ignored, desk);
    words.speak({ lang: 'de' });
    const first = words.complete();
    desk.fail();
    await new Promise((resolve) => queueMicrotask(() => resolve(undefined)));
    await desk.give();
    await first;
    const next = words.complete();
    expect(desk.asked).to.deep.equal(['de', 'en', 'de']);
    await desk.give();
    await next;
    expect(words.t('code.heading')).to.equal('Code eingeben');
  });

  it('leave the language that is spoken in place', async () => {
    const words = await speaking('de', without('fr'));
    words.speak({ lang: 'fr' });
    await words.complete();
    expect(words.locale).to.equal('de');
    expect(words.t('code.heading')).to.equal('Code eingeben');
  });

  it('are told to who needs them, while the first screen goes on in English', async () => {
    const words = new Words(ignored, without('de', 'en'));
    words.speak({ lang: 'de' });
    const reason: unknown = await words.complete().catch((caught: unknown) => caught);
    expect(reason).to.be.instanceOf(TypeError);
    expect(words.ready).to.be.true;
    expect(words.has('code.heading')).to.be.false;
    expect(words.t('password.label')).to.equal('Password');
  });

  it('do without what speaks through a host’s i18next', async () => {
    const lost: Sources = { ...ours, hosted: () => Promise.reject(new TypeError('offline')) };
    const words = new Words(ignored, lost);
    words.speak({ lang: 'de', i18n: await host() });
    await words.complete();
    expect(said(words)).to.deep.equal(said(await speaking('de')));
    expect(words.t('code.left', { count: 2 })).to.match(/^Sie haben noch 2 Ersatzcodes/u);
  });
});
