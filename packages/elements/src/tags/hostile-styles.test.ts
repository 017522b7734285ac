// Styles of a page that know nothing of the tag: what is in its light DOM stays visible, labeled, and can be used.
import { expect } from '@open-wc/testing';
import { calm, JourneyHarness } from './journey.harness.ts';

const pages: Readonly<Record<string, string>> = {
  'unsets everything': '* { all: unset !important; }',
  'resets as frameworks do': `
    *, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; }
    button, input, select { font: inherit; color: inherit; background: none; border-radius: 0; }
    input, img, svg { display: block; max-width: 100%; } a { color: inherit; text-decoration: none; }
    ul { list-style: none; } [hidden] { display: none; } label { display: inline-block; }`,
  'writes small, and from right to left': 'html { font-size: 8px; direction: rtl; }',
  'lays its own forms out': `
    form { display: flex; flex-wrap: nowrap; width: 120px; } form input { width: 20px; float: left; }
    form label { position: absolute; opacity: .9; } form button { height: 12px; } form p { display: none; }`,
  'has a bar at its bottom':
    'body::after { content: ""; position: sticky; bottom: 0; height: 3rem; }',
};

const isSeen = (element: Element) => {
  const { width, height } = element.getBoundingClientRect();
  return (
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    width > 8 &&
    height > 8
  );
};

describe('a login in a page that', () => {
  for (const [what, css] of Object.entries(pages)) {
    it(`${what} is visible, labeled, and can be used [REL-17]`, async () => {
      const page = new CSSStyleSheet();
      page.replaceSync(css);
      // As a page's own sheets, before those of the tags.
      document.adoptedStyleSheets = [page, ...document.adoptedStyleSheets];
      try {
        const login = await JourneyHarness.mount();
        await calm(login.element);
        for (const name of ['E-mail address', 'Password']) {
          const field = login.field(name);
          expect(isSeen(field), name).to.equal(true);
          expect(isSeen(field.labels![0]!), `the label ${name}`).to.equal(true);
        }
        const button = login.button('Sign in');
        expect(isSeen(button)).to.equal(true);
        button.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = button.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        expect(button.contains(hit), 'nothing lies over the button').to.equal(true);
        login.field('E-mail address').value = 'anna@example.org';
        login.field('Password').value = 'wrong';
        button.click();
        await login.refuses('The address and the password do not match.');
        await login.signIn('anna@example.org');
        await login.reaches('You are signed in');
      } finally {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== page);
      }
    });
  }
});
