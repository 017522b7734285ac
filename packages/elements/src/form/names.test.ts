import { expect } from '@open-wc/testing';
import { declaredName } from './declared-name.ts';
import { claimNumber, idOf, releaseNumber } from './ids.ts';
import { textOf } from './text-of.ts';

describe('the controls of a form', () => {
  it('have ids that are the same at every load, with a number from the second instance on', () => {
    expect(idOf('latchkey-login', 1, 'username')).to.equal('latchkey-login-username');
    expect(idOf('latchkey-login', 2, 'username')).to.equal('latchkey-login-username-2');
  });

  it('take the lowest number that is free', () => {
    expect([1, 2, 3].map(() => claimNumber('x-one'))).to.deep.equal([1, 2, 3]);
    expect(claimNumber('x-other')).to.equal(1);
    releaseNumber('x-one', 2);
    expect([claimNumber('x-one'), claimNumber('x-one')]).to.deep.equal([2, 4]);
  });

  it('give back no number that nobody has taken', () => {
    releaseNumber('x-none', 1);
    expect(claimNumber('x-none')).to.equal(1);
  });

  it('have names that shadow nothing of the form where a service declared them', () => {
    expect(declaredName('action')).to.equal('field-action');
  });

  it('give their text exactly, and none where there is none', () => {
    const fields = new FormData();
    fields.set('password', ' pass word ');
    fields.set('file', new Blob(['x']));
    expect(textOf(fields, 'password')).to.equal(' pass word ');
    expect(textOf(fields, 'file')).to.equal('');
    expect(textOf(fields, 'other')).to.equal('');
  });
});
