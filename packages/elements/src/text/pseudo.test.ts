import { expect } from '@open-wc/testing';
import { catalogue } from './locales/recovery.ts';
import { pseudo, pseudoTexts } from './pseudo.ts';

describe('the pseudo-locale', () => {
  it('looks foreign, is longer, and shows where a message begins and ends', () => {
    expect(pseudo('Sign in')).to.equal('⟦Şīɠƞ īƞ ···⟧');
  });

  it('keeps parameters', () => {
    expect(pseudo('in {{time}}')).to.match(/^⟦īƞ \{\{time\}\} ·+⟧$/u);
  });

  it('has every message', async () => {
    expect(await pseudoTexts()).to.have.all.keys(await catalogue('en'));
  });
});
