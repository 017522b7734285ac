// What password managers and the keyboards of phones go by, in every form that there is.
import { expect } from '@open-wc/testing';
import { show } from './examples.harness.ts';
import { exampleList } from './examples.ts';

// HTML §4.10.18.7.1: which token may stand at which kind of control.
const tokens: Readonly<Record<string, readonly string[]>> = {
  text: ['username', 'username webauthn', 'one-time-code', 'email', 'name', ''],
  password: ['current-password', 'new-password'],
  tel: ['tel'],
  email: ['email'],
};

// What managers remember. To change one is to lose what they have learned.
const names: Readonly<Record<string, string>> = {
  username: 'username',
  'username webauthn': 'username',
  'current-password': 'password',
};

// By these words, managers take a field for something else (bitwarden/clients, autofill-constants.ts).
const misleading = /captcha|forgot|hint|search|find|newsletter|register|create/iu;

const value = String.raw`(?:[a-z][a-z-]*|\[.+\])`;
const rule = String.raw`(?:(?:min|max)length: \d+|(?:required|allowed): ${value}(?:, ${value})*)`;
// https://developer.apple.com/password-rules
const passwordRules = new RegExp(`^(?:${rule}(?:; ${rule})*)?$`, 'u');

const inputsOf = (element: HTMLElement, which = '') => [
  ...element.querySelectorAll<HTMLInputElement>(`input${which}`),
];

const credentialsOf = (element: HTMLElement) =>
  inputsOf(element, ':is([autocomplete^=username], [autocomplete$="-password"], [name=code])');

const isSeen = (input: HTMLElement) => input.getClientRects().length > 0 && !input.ariaHidden;

type Example = (typeof exampleList)[number];

const demands: Readonly<Record<string, (element: HTMLElement, example: Example) => void>> = {
  'holds all of its controls, in one tree': (element) => {
    const [form, ...others] = element.querySelectorAll('form');
    expect(others).to.deep.equal([]);
    for (const control of element.querySelectorAll<HTMLInputElement>('input, select')) {
      expect(control.form, control.outerHTML).to.equal(form);
      expect(control.getRootNode(), control.outerHTML).to.equal(form!.getRootNode());
    }
  },

  'has a token at each field that is legal for it, and never "off"': (element) => {
    for (const input of inputsOf(element, ':is([type=text], [type=password], [type=tel])')) {
      const token = input.getAttribute('autocomplete') ?? '';
      expect(tokens[input.type], input.outerHTML).to.include(token);
    }
  },

  'has names and ids that mislead nobody and stay as they are': (element) => {
    for (const { id, name, className, placeholder, autocomplete } of credentialsOf(element)) {
      expect([id, name, className, placeholder].join(' ')).not.to.match(misleading);
      if (id) expect(id).to.equal(`latchkey-second-factor-${name}`);
      expect(name).to.equal(names[autocomplete] ?? name);
    }
  },

  'can be sent as it is: what is missing is said afterwards': (element) => {
    const button = element.querySelector<HTMLButtonElement>('[data-part=submit]');
    expect([button?.disabled ?? false, button?.ariaDisabled ?? null]).to.deep.equal([false, null]);
  },

  'hides no field but the username beside a password': (element) => {
    for (const input of inputsOf(element, ':not([type=file])'))
      if (!isSeen(input)) expect(input.autocomplete, input.outerHTML).to.equal('username');
  },

  'asks for a code in text': (element) => {
    for (const { type, name } of inputsOf(element, '[autocomplete=one-time-code]'))
      expect(type, name).to.equal('text');
  },

  'tells managers the rules of a new password': (element, { step }) => {
    if (step.kind !== 'new-password') return;
    const told = element.querySelector('[name=new-password]')!.getAttribute('passwordrules');
    expect(told).to.match(passwordRules);
    const length = step.rules.find((one) => one.rule === 'min-length')?.count;
    if (length) expect(told).to.contain(`minlength: ${String(length)}`);
  },

  'has the keyboard of a phone help, and not correct': (element) => {
    for (const input of credentialsOf(element).filter(isSeen)) {
      expect(input.getAttribute('autocapitalize'), input.name).to.match(/^(?:none|characters)$/u);
      expect(input.getAttribute('autocorrect'), input.name).to.equal('off');
      expect(input.getAttribute('spellcheck'), input.name).to.equal('false');
      expect(input.getAttribute('enterkeyhint'), input.name).to.match(/^(?:next|go|done)$/u);
      // Smaller, and an iPhone zooms into the page.
      expect(parseFloat(getComputedStyle(input).fontSize), input.name).to.be.at.least(16);
    }
  },
};

const ids = [1, 6, 8, 9, 10, 12, 13, 14, 16, 19].map((id) => `FILL-${String(id)}`).join(' ');

describe('for managers and phones, the form', () => {
  for (const example of exampleList) {
    it(`of ${example.name} is as it should be [${ids}]`, async () => {
      const { element } = await show(example);
      let said = '';
      try {
        for (const [demand, meets] of Object.entries(demands)) {
          said = demand;
          meets(element, example);
        }
      } catch (reason) {
        throw new Error(`${said}: ${String(reason)}`, { cause: reason });
      } finally {
        // The next one gets its ids.
        element.remove();
      }
    });
  }
});
