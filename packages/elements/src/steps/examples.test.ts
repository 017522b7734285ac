import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { AccountAdapter, Reply } from '@latchkey/contract';
import { calm } from '../tags/journey.harness.ts';
import '../define/all.ts';
import { exampleList, problemExamples, type Example } from './examples.ts';

/** A service that has nothing but one thing to say. */
const saying = ({ step, problem }: Example): AccountAdapter => {
  const { name, fields, ...known } = { name: undefined, fields: undefined, ...step };
  // On the wire, an unknown step is whatever its service calls it.
  const sent =
    step.kind === 'unknown'
      ? { ...step.fields, kind: name, actions: [] }
      : { ...known, ...(fields ? { fields } : {}) };
  const reply = {
    ticket: 'ticket-of-an-example',
    turn: 1,
    step: sent,
    ...(problem ? { problem } : {}),
  };
  const answer = () => Promise.resolve(structuredClone(reply) as unknown as Reply);
  return { open: answer, answer, look: answer, upload: answer, close: () => Promise.resolve() };
};

const links = {
  'reset-password': '/reset',
  'mailbox-password': '/mailbox',
  support: '/help',
  'display-problem': '/d',
};

interface Page {
  readonly dir?: 'ltr' | 'rtl';
  readonly lang?: string;
}

const show = async (example: Example, { dir = 'ltr', lang = 'en' }: Page = {}) => {
  sessionStorage.clear();
  const place = await fixture<HTMLElement>(html`
    <main dir=${dir} lang=${lang}>
      <latchkey-second-factor
        lang=${lang}
        .adapter=${saying(example)}
        .links=${links}
        .captcha=${() => new Promise<string>(() => {})}
      ></latchkey-second-factor>
    </main>
  `);
  const element = place.querySelector('latchkey-second-factor')!;
  place.style.inlineSize = '25rem';
  await waitUntil(
    () => element.querySelector('form')?.elements !== undefined && settled(element),
    'shown',
    {
      timeout: 8000,
    },
  );
  return { place, element };
};

const settled = (element: Element) => {
  const heading = element.shadowRoot?.querySelector('[part="heading"]')?.textContent?.trim();
  return Boolean(heading) && !/^(One moment|Einen Moment|Un instant|لحظة)/u.test(heading!);
};

describe('every example', () => {
  it('of a problem is in the list', () => {
    const names = exampleList.map(({ name }) => name);
    for (const name of Object.values(problemExamples)) expect(names).to.include(name);
    expect(new Set(names).size).to.equal(names.length);
  });

  for (const example of exampleList) {
    it(`${example.name} is shown, accessible, and fits a narrow phone`, async () => {
      const { place, element } = await show(example);
      await calm(element);
      const text = (element.shadowRoot!.textContent ?? '') + (element.textContent ?? '');
      expect(text).not.to.match(/\{\{|undefined|\[object/u);
      await expect(place).to.be.accessible();
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

const dark = navigator.userAgent.includes('Chrome/');

// Only Chromium can be asked for the other color scheme and for forced colors here.
(dark ? describe : describe.skip)('in the dark', () => {
  before(() => emulateMedia({ colorScheme: 'dark' }));
  after(() => emulateMedia({ colorScheme: 'light' }));

  for (const example of exampleList) {
    it(`${example.name} is accessible`, async () => {
      document.documentElement.style.colorScheme = 'light dark';
      const { place, element } = await show(example, { dir: 'rtl', lang: 'ar' });
      await calm(element);
      await expect(place).to.be.accessible();
      document.documentElement.style.colorScheme = '';
    });
  }
});
