import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { violationsIn } from '../axe.harness.ts';
import { calm } from '../tags/journey.harness.ts';
import { show } from './examples.harness.ts';
import { exampleList, problemExamples } from './examples.ts';

const chromium = navigator.userAgent.includes('Chrome/');

describe('every example', () => {
  it('of a problem is in the list', () => {
    const names = exampleList.map(({ name }) => name);
    for (const name of Object.values(problemExamples)) expect(names).to.include(name);
    expect(new Set(names).size).to.equal(names.length);
  });

  for (const example of exampleList) {
    it(`${example.name} is shown, accessible, and fits a narrow phone [E61 A11Y-1 A11Y-10 A11Y-11]`, async () => {
      const { place, element } = await show(example);
      if (chromium) await calm(element);
      const text = (element.shadowRoot!.textContent ?? '') + (element.textContent ?? '');
      expect(text).not.to.match(/\{\{|undefined|\[object/u);
      // axe goes by the DOM and by computed colors, which are every engine's; each tag's own tests ask it in all of them.
      if (chromium) expect(await violationsIn(place)).to.deep.equal([]);
      place.style.inlineSize = '18rem';
      await element.updateComplete;
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      for (const part of [...element.querySelectorAll('button, input, a')]) {
        const { width, height } = part.getBoundingClientRect();
        if (!width) continue;
        expect(Math.min(width, height), part.outerHTML).to.be.at.least(24);
      }
      element.remove();
    });
  }
});

// Only Chromium can be asked for the other color scheme and for forced colors here.
(chromium ? describe : describe.skip)('in the dark', () => {
  before(() => emulateMedia({ colorScheme: 'dark' }));
  after(() => emulateMedia({ colorScheme: 'light' }));

  for (const example of exampleList) {
    it(`${example.name} is accessible [A11Y-1 A11Y-13]`, async () => {
      document.documentElement.style.colorScheme = 'light dark';
      const { place, element } = await show(example, { dir: 'rtl', lang: 'ar' });
      await calm(element);
      expect(await violationsIn(place)).to.deep.equal([]);
      document.documentElement.style.colorScheme = '';
    });
  }
});
