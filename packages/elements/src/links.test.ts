import { expect } from '@open-wc/testing';
import { journeyLinks, linkNames, linksAttribute } from './links.ts';

/** What a developer is told, while `doing` is done. */
const warnings = (doing: () => void): string[] => {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (message: string) => said.push(message);
  try {
    doing();
  } finally {
    console.warn = warn;
  }
  return said;
};

describe('the attribute for links', () => {
  it('is a JSON object from name to URL', () => {
    const said = warnings(() => {
      expect(linksAttribute.fromAttribute('{"support": "/help"}')).to.deep.equal({
        support: '/help',
      });
      expect(linksAttribute.fromAttribute('{}')).to.deep.equal({});
      expect(linksAttribute.fromAttribute(null)).to.deep.equal({});
    });
    expect(said).to.deep.equal([]);
  });

  it('is nothing else, and a developer is told once what to write', () => {
    const said = warnings(() => {
      for (const value of ['', '/help', 'null', '7', '"/help"', '{'])
        expect(linksAttribute.fromAttribute(value), value).to.equal(undefined);
    });
    expect(said).to.deep.equal([
      `Latchkey: links must be a JSON object. Write links='{"reset-password": "/reset", "support": "/help"}'.`,
    ]);
  });
});

describe('help links', () => {
  it('stand in this order, all help at once before what it stands for', () => {
    expect(linkNames.join(' ')).to.equal(
      'reset-password trouble find-identifier address-gone change-identifier mailbox-password identity-app secure-account display-problem support',
    );
  });

  it('lead to these journeys', () => {
    expect(journeyLinks).to.deep.equal({
      'reset-password': 'password-reset',
      trouble: 'help',
      'find-identifier': 'identifier-recovery',
      'address-gone': 'reidentification',
      login: 'login',
    });
  });
});
