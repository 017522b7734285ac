// Reading a form at submit, from the controls themselves: managers and autofill set values without events.
import type { Problem } from '@latchkey/contract';
import type { MessageKey } from '../text/messages.ts';

const requiredWords: Readonly<Record<string, MessageKey>> = {
  username: 'required.identifier',
  password: 'required.password',
  code: 'required.code',
  'new-password': 'required.new-password',
};

/** A control that holds something a person entered. */
export type Control = HTMLInputElement | HTMLSelectElement;

/** The form's controls by which a person enters something, in order. */
export const controlsOf = (form: HTMLFormElement): Control[] =>
  [...form.querySelectorAll<Control>('input, select')].filter(({ type }) => type !== 'hidden');

/** Message keys by the name of each control that is required and empty. */
export const missing = (form: HTMLFormElement): Record<string, MessageKey> =>
  Object.fromEntries(
    controlsOf(form)
      .filter((control) => control.validity.valueMissing)
      .map(({ name }) => [name, requiredWords[name] ?? 'form.required']),
  );

// Of these problems what is wrong is the secret itself: it is cleared, the rest stays.
const secretOf = (code: Problem['code']) =>
  code === 'credentials-rejected' ? 'password' : code.startsWith('code-') ? 'code' : undefined;

/** Empties what a problem has made worthless; gives the control that the person goes on with. */
export const clearAfter = (form: HTMLFormElement, problem: Problem): Control | undefined => {
  const name = secretOf(problem.code);
  const control = controlsOf(form).find((one) => one.name === name || one.ariaInvalid === 'true');
  if (control && name) control.value = '';
  return control;
};

/** Empties every secret of the form. */
export const forget = (form: HTMLFormElement): void => {
  for (const control of controlsOf(form)) {
    if (/^(?:code|(?:\w+-)?password|piece-.+)$/u.test(control.name)) control.value = '';
  }
};
