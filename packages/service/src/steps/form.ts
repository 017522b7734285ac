import { proceed } from '../gates.ts';
import { texts } from '../messages.ts';
import { accountOf, stay } from '../visit.ts';
import type { StepHandler } from './handler.ts';

/** Asks that new terms be accepted, and for the name that others see. Problem: `fields-rejected`. */
export const form: StepHandler<'form'> = {
  show: (visit) => {
    const words = texts(visit.locale);
    return {
      kind: 'form',
      actions: ['submit'],
      heading: words.termsHeading,
      lead: words.termsLead,
      fields: [
        { name: 'accept-terms', type: 'checkbox', label: words.acceptTerms, required: true },
        {
          name: 'display-name',
          type: 'text',
          label: words.displayName,
          required: true,
          autocomplete: 'nickname',
          value: accountOf(visit).name,
        },
      ],
    };
  },
  on: {
    submit: (visit, { fields }) => {
      const account = accountOf(visit);
      const given = fields['display-name'];
      const name = typeof given === 'string' ? given.trim() : '';
      const problems = [
        ...(fields['accept-terms'] === true
          ? []
          : [{ field: 'accept-terms', reason: 'required' } as const]),
        ...(name === '' ? [{ field: 'display-name', reason: 'required' } as const] : []),
        ...(name.length > 80 ? [{ field: 'display-name', reason: 'too-long' } as const] : []),
      ];
      if (problems.length > 0) return stay(visit, { code: 'fields-rejected', fields: problems });
      account.termsAccepted = true;
      account.name = name;
      visit.core.changed();
      return proceed(visit);
    },
  },
};
