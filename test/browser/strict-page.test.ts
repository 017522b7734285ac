// Every test of the elements runs on a page like this one (test/support/strict-page.ts): what breaks the policy fails it.
import { expect } from '@open-wc/testing';

/** What the page is told of that breaks its policy, and nobody else. */
const violationOf = (act: () => void) =>
  new Promise<SecurityPolicyViolationEvent>((told) => {
    const keep = (event: SecurityPolicyViolationEvent) => {
      event.stopPropagation();
      document.removeEventListener('securitypolicyviolation', keep);
      told(event);
    };
    document.addEventListener('securitypolicyviolation', keep);
    act();
  });

describe('the page of the tests', () => {
  let place: HTMLElement;
  beforeEach(() => {
    place = document.createElement('p');
    document.body.append(place);
  });
  afterEach(() => {
    place.remove();
  });

  it('takes no style in an attribute, and tells of it [SEC-2]', async () => {
    const { effectiveDirective } = await violationOf(() => {
      place.setAttribute('style', 'color: red');
    });
    expect(effectiveDirective).to.equal('style-src-attr');
    expect(getComputedStyle(place).color).not.to.equal('rgb(255, 0, 0)');
  });

  it('takes no style sheet in its markup, and tells of it [SEC-2]', async () => {
    const { effectiveDirective } = await violationOf(() => {
      const style = document.createElement('style');
      style.textContent = 'p { color: red }';
      place.append(style);
    });
    expect(effectiveDirective).to.equal('style-src-elem');
  });

  it('takes no string as markup, and tells of it [SEC-2]', async () => {
    const { effectiveDirective } = await violationOf(() => {
      expect(() => {
        // eslint-disable-next-line no-restricted-syntax -- what the page must refuse
        place.innerHTML = '<b>bold</b>';
      }).to.throw(TypeError);
    });
    expect(effectiveDirective).to.equal('require-trusted-types-for');
    expect(place.childElementCount).to.equal(0);
  });

  it('makes no policy that turns strings into markup but Lit’s own [SEC-2]', async () => {
    const { effectiveDirective } = await violationOf(() => {
      const { trustedTypes } = globalThis as {
        trustedTypes?: { createPolicy(name: string, rules: object): void };
      };
      expect(() => trustedTypes!.createPolicy('another', {})).to.throw(TypeError);
    });
    expect(effectiveDirective).to.equal('trusted-types');
  });
});
