// The form in which a person says who they are.
import type { DeclaredField, Problem } from '@latchkey/contract';
import { caseTexts } from './case-messages.ts';
import type { Fields, IdentityField } from './identity-rules.ts';
import { identityOf, rulesOf } from './identity-state.ts';
import type { Visit } from './visit.ts';

type Reason = NonNullable<Problem['fields']>[number]['reason'];

const fieldsOf = (visit: Visit): readonly IdentityField[] => {
  const { reason } = identityOf(visit);
  return rulesOf(visit).fields.filter((field) => (field.reason ?? reason) === reason);
};

/** The fields as they are declared to a page, with what was entered before, here or on the way here. */
export const declaredFields = (visit: Visit): DeclaredField[] => {
  const { phone = '' } = visit.journey;
  const entered: Fields = { phone, ...identityOf(visit).fields };
  const { fields: labels } = caseTexts(visit.locale);
  return fieldsOf(visit).map(({ name, type, required, autocomplete }) => {
    const value = entered[name];
    return {
      name,
      type,
      label: labels[name],
      ...(required && { required }),
      ...(autocomplete !== undefined && { autocomplete }),
      ...(value !== undefined && value !== false && value !== '' && { value: String(value) }),
    };
  });
};

const formats: Partial<Record<IdentityField['name'], RegExp>> = {
  contact: /^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/u,
  'birth-year': /^(19|20)\d\d$/u,
};

const longest = 500;

const faultIn = ({ name, required }: IdentityField, value: string | boolean): Reason | false => {
  if (typeof value === 'boolean') return required === true && !value && 'required';
  if (value === '') return required === true && 'required';
  if (value.length > longest) return 'too-long';
  return formats[name]?.test(value) === false && 'format';
};

const enteredIn = ({ name, type }: IdentityField, given: Fields): string | boolean => {
  const value = given[name];
  if (type === 'checkbox') return value === true;
  return typeof value === 'string' ? value.trim() : '';
};

/** Keeps what was entered in the journey, and nothing that was not asked for. Problem: `fields-rejected`. */
export const enterFields = (visit: Visit, given: Fields): Problem | undefined => {
  const asked = fieldsOf(visit);
  const entered = asked.map((field) => [field, enteredIn(field, given)] as const);
  identityOf(visit).fields = Object.fromEntries(
    entered.map(([{ name }, value]) => [
      name,
      typeof value === 'string' ? value.slice(0, longest) : value,
    ]),
  );
  const fields = entered.flatMap(([field, value]) => {
    const reason = faultIn(field, value);
    return reason ? [{ field: field.name, reason }] : [];
  });
  return fields.length > 0 ? { code: 'fields-rejected', fields } : undefined;
};
