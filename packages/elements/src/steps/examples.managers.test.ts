// What password managers and the keyboards of phones go by, in every form that there is.
import { expect } from '@open-wc/testing';
import { show } from './examples.harness.ts';
import { exampleList } from './examples.ts';

// HTML §4.10.18.7.1: which token may stand at which kind of control.
const tokens: Readonly<Record<string, readonly string[]>> = {
  text: [
    'username',
    'username webauthn',
    'one-time-code',
    'email',
    'name',
    'given-name',
    'family-name',
    'bday',
    'organization',
    '',
  ],
  password: ['current-password', 'new-password'],
  tel: ['tel'],
  email: ['email'],
};

// Names that managers and phones remember. To change one is to lose what they have learned.
const names: Readonly<Record<string, string>> = {
  username: 'username',
  'username webauthn': 'username',
  'current-password': 'password',
  tel: 'phone',
};

// By these words, managers take a field for something else (bitwarden/clients, autofill-constants.ts).
const misleading = /captcha|forgot|hint|search|find|newsletter|register|create/iu;

const isSeen = (input: HTMLInputElement) => input.getClientRects().length > 0;

const credentials = '[autocomplete^=username], [autocomplete$="-password"], [name=code]';

const inputsOf = (element: HTMLElement) => [...element.querySelectorAll('input')];

const texts = (element: HTMLElement) =>
  inputsOf(element).filter(({ type }) => ['text', 'password', 'tel', 'email'].includes(type));

for (const example of exampleList) {
  describe(`the form of ${example.name}`, () => {
    let element: HTMLElement;

    before(async () => {
      ({ element } = await show(example));
    });

    it('holds all of its controls, in one tree [FILL-1 FILL-6]', () => {
      const forms = element.querySelectorAll('form');
      expect(forms.length).to.equal(1);
      for (const control of element.querySelectorAll<HTMLInputElement>('input, select')) {
        expect(control.form, control.name).to.equal(forms[0]);
        expect(control.getRootNode(), control.name).to.equal(forms[0]!.getRootNode());
      }
    });

    it('has a token for each field that is legal for it, and never "off" [FILL-8 FILL-14 FILL-15]', () => {
      for (const input of texts(element)) {
        const token = input.getAttribute('autocomplete') ?? '';
        expect(tokens[input.type], input.outerHTML).to.include(token);
        if (token === 'tel') expect(input.type).to.equal('tel');
      }
    });

    it('has names and ids that mislead nobody and stay as they are [FILL-9 FILL-10]', () => {
      for (const input of element.querySelectorAll<HTMLInputElement>(credentials)) {
        const { id, name, className, placeholder } = input;
        expect([id, name, className, placeholder].join(' ')).not.to.match(misleading);
        if (id) expect(id).to.equal(`latchkey-second-factor-${name}`);
        const known = names[input.getAttribute('autocomplete') ?? ''];
        if (known) expect(name).to.equal(known);
      }
    });

    it('can be sent as it is: what is missing is said afterwards [FILL-12]', () => {
      const button = element.querySelector<HTMLButtonElement>('[data-part=submit]');
      expect(button?.disabled ?? false).to.equal(false);
      expect(button?.ariaDisabled ?? null).to.equal(null);
    });

    it('hides no field but the username beside a password [FILL-19]', () => {
      for (const input of inputsOf(element).filter((one) => !isSeen(one) || one.ariaHidden))
        if (input.type !== 'file' && input.type !== 'hidden')
          expect(input.getAttribute('autocomplete'), input.outerHTML).to.equal('username');
      for (const input of element.querySelectorAll('[autocomplete=one-time-code]'))
        expect(input.getAttribute('type')).to.equal('text');
    });

    it('has the keyboard of a phone help, and not correct [FILL-14 FILL-16]', () => {
      for (const input of element.querySelectorAll<HTMLInputElement>(credentials)) {
        if (!isSeen(input) || input.ariaHidden) continue;
        expect(input.getAttribute('autocapitalize'), input.name).to.match(/^(?:none|characters)$/u);
        expect(input.getAttribute('autocorrect'), input.name).to.equal('off');
        expect(input.getAttribute('spellcheck'), input.name).to.equal('false');
        expect(input.enterKeyHint, input.name).to.match(/^(?:next|go|done)$/u);
        // Smaller, and an iPhone zooms into the page.
        expect(parseFloat(getComputedStyle(input).fontSize), input.name).to.be.at.least(16);
      }
    });
  });
}
