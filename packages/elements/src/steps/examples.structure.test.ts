// Longer than other files: every rule that a form is held to, in one table.
// How each example is built, in every engine: what assistive technology, password managers and a page's own markup go by.
import { expect } from '@open-wc/testing';
import { show, standing } from './examples.harness.ts';
import { exampleList, type Example } from './examples.ts';

interface Seen {
  readonly example: Example;
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
}

interface Rule {
  readonly says: string;
  /** What of an element breaks the rule. */
  readonly broken: (seen: Seen) => readonly (Element | string)[];
  /** Breaks it in the form of a login. */
  readonly spoil: (seen: Seen) => void;
}

type Control = HTMLInputElement | HTMLSelectElement;

const both = ({ element, shadow }: Seen, selector: string): HTMLElement[] =>
  [element, shadow].flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);

const controls = ({ element }: Seen) => [
  ...element.querySelectorAll<Control>('input:not([type=hidden]), select'),
];
const isAnchor = (control: Element) => control.matches('[data-part=anchor]');
const enteredBy = (seen: Seen) => controls(seen).filter((control) => !isAnchor(control));
const first = ({ element }: Seen) => element.querySelector<HTMLInputElement>('[name=username]')!;
const secret = ({ element }: Seen) => element.querySelector<HTMLInputElement>('[name=password]')!;

const references = ['for', 'aria-describedby', 'aria-labelledby', 'aria-controls', 'aria-details'];
const textIn = (node: Node | null | undefined) => node?.textContent?.trim() ?? '';

const tokens = new Set([
  ...['username', 'username webauthn', 'current-password', 'new-password', 'one-time-code'],
  ...['email', 'tel', 'tel-country-code', 'name', 'given-name', 'family-name', 'bday'],
]);
const isTyped = ({ type }: Control) => !['checkbox', 'radio', 'file'].includes(type);
const isDeclared = ({ name }: Control) => name.startsWith('field-');

// What a form and a document have by themselves: a control of that name would stand in its place.
const shadowed = (name: string) =>
  name !== '' && (name in document.createElement('form') || name in document);

const help = ({ shadow }: Seen) => [...shadow.querySelectorAll('[part=help] a')].map(textIn).join();
const order = ({ shadow }: Seen) =>
  [...(shadow.querySelector('[part=card]')?.children ?? [])]
    .map((one) => one.getAttribute('part') ?? one.localName + (one.getAttribute('name') ?? ''))
    .filter((part) => part !== 'lead' && part !== 'hint')
    .join();

const rules: readonly Rule[] = [
  {
    says: 'has a visible label beside each control, in the same tree, and no name but what it says [A11Y-5]',
    broken: (seen) =>
      enteredBy(seen).filter(
        ({ labels, placeholder = '', ariaLabel }: Partial<HTMLInputElement>) => {
          const label = labels?.[0];
          return !textIn(label) || !label?.checkVisibility() || placeholder || ariaLabel;
        },
      ),
    spoil: (seen) => {
      first(seen).labels![0]!.remove();
    },
  },
  {
    says: 'has no reference of a label or a description that leaves its tree [A11Y-18]',
    broken: (seen) =>
      references.flatMap((name) =>
        both(seen, `[${name}]`).filter((one) => {
          const root = one.getRootNode() as Document | ShadowRoot;
          return !one
            .getAttribute(name)!
            .split(' ')
            .every((id) => root.getElementById(id));
        }),
      ),
    spoil: (seen) => {
      seen.shadow.querySelector('[part=heading]')!.setAttribute('aria-describedby', first(seen).id);
    },
  },
  {
    says: 'shows a password by a button that says what it does, and to which field [A11Y-20 SEC-12]',
    broken: (seen) => [
      ...both(seen, '[type=password]').filter(
        ({ id }) =>
          !isRepeat(id) && !both(seen, `[data-part=reveal][aria-controls="${id}"]`).length,
      ),
      ...both(seen, '[data-part=reveal]').filter(
        (button) =>
          !button.matches('button[type=button]') ||
          button.hasAttribute('aria-pressed') ||
          button.getAttribute('aria-label') !== 'Show password',
      ),
    ],
    spoil: (seen) => {
      both(seen, '[data-part=reveal]')[0]!.setAttribute('aria-pressed', 'false');
    },
  },
  {
    says: 'hides each password, keeps spelling and recording off it, and takes one of any length [SEC-12 SEC-13]',
    broken: (seen) =>
      controls(seen).filter(
        (one) =>
          /password$/u.test(one.name) &&
          !one.matches(
            '[type=password][spellcheck=false][autocapitalize=none][autocorrect=off][data-sentry-mask][data-hj-suppress][data-dd-privacy=hidden]:not([maxlength])',
          ),
      ),
    spoil: (seen) => {
      secret(seen).spellcheck = true;
    },
  },
  {
    says: 'has the autocomplete token that each field is for, and never off [A11Y-4 FILL-8]',
    broken: (seen) =>
      controls(seen).filter(
        (one) =>
          isTyped(one) && !isDeclared(one) && !tokens.has(one.getAttribute('autocomplete') ?? ''),
      ),
    spoil: (seen) => {
      first(seen).autocomplete = 'off';
    },
  },
  {
    says: 'has each control in the tree of its own form, which is the page’s [FILL-1]',
    broken: (seen) =>
      controls(seen).filter(
        ({ form }) => !form || form.getRootNode() !== document || !seen.element.contains(form),
      ),
    spoil: (seen) => {
      seen.shadow.append(first(seen));
      seen.element.append(document.createElement('input'));
    },
  },
  {
    says: 'has no control whose name or id stands in the place of what a form or a document has [SEC-18]',
    broken: (seen) =>
      both(seen, '[id], [name]').filter(
        (one) =>
          shadowed(one.id) || (shadowed(one.getAttribute('name') ?? '') && one.matches('form *')),
      ),
    spoil: (seen) => {
      first(seen).name = 'action';
    },
  },
  {
    says: 'has no field of a login whose name, id or class managers pass over [FILL-10]',
    broken: (seen) =>
      enteredBy(seen).filter(
        ({ name, id, className }) =>
          /^(?:username|(?:\w+-)?password|code)$/u.test(name) &&
          /captcha|forgot|hint|search|find|newsletter|register|create/iu.test(
            [name, id, className].join(' '),
          ),
      ),
    spoil: (seen) => {
      first(seen).className = 'search';
    },
  },
  {
    says: 'has no style in an attribute [SEC-2]',
    broken: (seen) => both(seen, '[style]'),
    spoil: (seen) => {
      seen.shadow.querySelector<HTMLElement>('[part=card]')!.style.color = 'red';
    },
  },
  {
    says: 'hides nothing that helps in a tooltip [A11Y-12]',
    broken: (seen) => both(seen, '[title], [popover], [role=tooltip]'),
    spoil: (seen) => {
      first(seen).title = 'Your e-mail address';
    },
  },
  {
    says: 'has a region for failures and one for what is under way before there is either [A11Y-7]',
    broken: ({ shadow }) =>
      ['[role=alert][part=alert]', '[role=status][part=status]'].filter(
        (region) => shadow.querySelectorAll(region).length !== 1,
      ),
    spoil: ({ shadow }) => {
      shadow.querySelector('[role=status]')!.remove();
    },
  },
  {
    says: 'has help and its parts where they are in every other [A11Y-17]',
    broken: (seen) => [
      ...(order(seen) === 'slotlogo,heading,alert,slotform,status,help' ? [] : [order(seen)]),
      // Beside a refused password two of them are nearer (WCAG 2.2 SC 3.2.6: the same order all the same).
      ...(seen.example.problem?.code === 'credentials-rejected' ||
      help(seen) ===
        'Forgot your password?,Set your mailbox password,Something does not show properly?,Get help'
        ? []
        : [help(seen)]),
    ],
    spoil: ({ shadow }) => {
      const [one, other] = shadow.querySelectorAll('[part=help] li');
      one!.before(other!);
    },
  },
  {
    says: 'can be sent although something is empty [FILL-12]',
    broken: (seen) => both(seen, '[type=submit]:disabled, [data-part=submit][aria-disabled=true]'),
    spoil: ({ element }) => {
      element.querySelector<HTMLButtonElement>('[type=submit]')!.disabled = true;
    },
  },
  {
    says: 'has no field that nobody sees but a username beside its password, and no code as a password [FILL-19]',
    broken: (seen) =>
      controls(seen).filter(
        (one) =>
          (!one.checkVisibility() &&
            !isAnchor(one) &&
            one.type !== 'file' &&
            !one.closest('details')) ||
          (one.name === 'code' && one.type === 'password'),
      ),
    spoil: (seen) => {
      first(seen).style.display = 'none';
    },
  },
];

// Typed twice where the service wants that: shown and hidden with the other one.
const isRepeat = (id: string) => id.includes('repeat');

const described = (what: Element | string) =>
  typeof what === 'string' ? what : what.outerHTML.replaceAll(/\s+/gu, ' ').slice(0, 200);

describe('every example', () => {
  const found = new Map<Rule, string[]>(rules.map((rule) => [rule, []]));

  before(async function () {
    this.timeout(60_000);
    for await (const all of standing(exampleList)) {
      for (const { example, element } of all) {
        const seen = { example, element, shadow: element.shadowRoot! };
        for (const rule of rules)
          found
            .get(rule)!
            .push(...rule.broken(seen).map((what) => `${example.name}: ${described(what)}`));
      }
    }
  });

  for (const rule of rules) {
    it(rule.says, async () => {
      expect(found.get(rule)).to.deep.equal([]);
      const { element } = await show(exampleList[0]!);
      const spoiled = { example: exampleList[0]!, element, shadow: element.shadowRoot! };
      rule.spoil(spoiled);
      expect(rule.broken(spoiled), 'the rule finds what breaks it').not.to.deep.equal([]);
    });
  }
});
