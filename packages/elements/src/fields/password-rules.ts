// The rules for a new password: said, checked while it is typed, and told to the managers that make one.
import type { PasswordRule } from '@latchkey/contract';
import { html, type TemplateResult } from 'lit';
import type { Ui } from '../steps/view.ts';
import { recoveryIcon } from '../style/recovery-icons.ts';

// In code points (NIST SP 800-63B-4 §3.1.1.2).
const lengthOf = (password: string) => Array.from(password).length;

interface Check {
  /** Whether a password that is not empty meets the rule. */
  readonly met: (password: string, rule: PasswordRule, identifier: string) => boolean;
  /** The same in Apple's `passwordrules`, where that can say it. */
  readonly manager?: (rule: PasswordRule) => string;
}

// A letter or a digit is one of any script.
const checks: Record<PasswordRule['rule'], Check> = {
  'min-length': {
    met: (password, { count = 0 }) => lengthOf(password) >= count,
    manager: ({ count }) => `minlength: ${String(count)}`,
  },
  'max-length': {
    met: (password, { count = Infinity }) => lengthOf(password) <= count,
    manager: ({ count }) => `maxlength: ${String(count)}`,
  },
  'lower-case': {
    met: (password) => /\p{Ll}/u.test(password),
    manager: () => 'required: lower',
  },
  'upper-case': {
    met: (password) => /\p{Lu}/u.test(password),
    manager: () => 'required: upper',
  },
  digit: { met: (password) => /\p{Nd}/u.test(password), manager: () => 'required: digit' },
  symbol: {
    met: (password) => /[^\p{L}\p{N}\s]/u.test(password),
    manager: () => 'required: special',
  },
  'not-identifier': {
    met: (password, _rule, identifier) => !namesIn(identifier).some(isPartOf(password)),
  },
};

// The whole address, and what stands before its @.
const namesIn = (identifier: string) => [identifier, identifier.split('@')[0] ?? ''];

const isPartOf = (password: string) => (name: string) =>
  name.length > 2 && password.toLowerCase().includes(name.toLowerCase());

const isLength = ({ rule }: PasswordRule) => rule === 'min-length' || rule === 'max-length';

/** The rules that this version can say and check; a length without a number is none. */
export const known = (rules: readonly PasswordRule[]): PasswordRule[] =>
  rules.filter((one) => Object.hasOwn(checks, one.rule) && !(isLength(one) && !one.count));

/** Whether a password meets a rule; an empty one meets none. */
export const isMet = (rule: PasswordRule, password: string, identifier: string): boolean =>
  password !== '' && checks[rule.rule].met(password, rule, identifier);

/** The attribute `passwordrules`, for managers that make passwords. */
export const rulesForManagers = (rules: readonly PasswordRule[]): string =>
  rules.flatMap((rule) => checks[rule.rule].manager?.(rule) ?? []).join('; ');

/** The rules below a field, each with a place for its state. {@link checkRules} fills these while a person types. */
export const rulesField = (
  ui: Ui,
  name: string,
  rules: readonly PasswordRule[],
): TemplateResult => html`
  <ul data-part="rules" id=${`${ui.id(name)}-hint`} aria-label=${ui.t('new-password.rules')}>
    ${rules.map(
      ({ rule, count }) =>
        html`<li data-rule=${rule}>
          ${recoveryIcon('unmet')}${recoveryIcon('met')}
          <span>
            ${ui.t(`rule.${rule}`, count === undefined ? {} : { count })}
            <small data-state="unmet">${ui.t('rule.unmet')}</small>
            <small data-state="met">${ui.t('rule.met')}</small>
          </span>
        </li>`,
    )}
  </ul>
  <p data-part="rules-met" role="status"><span hidden>${ui.t('new-password.met')}</span></p>
`;

/** Shows the state of each rule as the field changes, also by a manager. What is typed stays in the field alone. */
export const checkRules = (
  form: HTMLFormElement,
  name: string,
  rules: readonly PasswordRule[],
  identifier: string,
  signal: AbortSignal,
): void => {
  const input = form.querySelector<HTMLInputElement>(`[name="${name}"]`);
  const all = form.querySelector<HTMLElement>('[data-part="rules-met"] span');
  if (!input || !all) return;
  const check = () => {
    const states = rules.map((rule) => isMet(rule, input.value, identifier));
    for (const [index, item] of form.querySelectorAll('[data-part="rules"] li').entries()) {
      item.toggleAttribute('data-met', states[index]);
    }
    all.hidden = !states.every(Boolean);
  };
  form.addEventListener('input', check, { signal });
  form.addEventListener('change', check, { signal });
  check();
};
