import { beforeMeans, chooseMeans, otherMeans } from '../choose-means.ts';
import { declaredFields, enterFields } from '../identity-fields.ts';
import { identityOf } from '../identity-state.ts';
import { stay } from '../visit.ts';
import type { StepHandler } from './handler.ts';

/** Asks who the person is and where they can be reached. Problem: `fields-rejected`. */
export const identityDetails: StepHandler<'identity-details'> = {
  show: (visit) => ({
    kind: 'identity-details',
    actions: ['submit', ...otherMeans(visit), 'back'],
    reason: identityOf(visit).reason,
    fields: declaredFields(visit),
  }),
  on: {
    submit: (visit, { fields }) => {
      const problem = enterFields(visit, fields);
      return problem ? stay(visit, problem) : { to: { kind: 'identity-documents' } };
    },
    other: (visit) => chooseMeans(visit, 'companion'),
    back: (visit) => ({ to: beforeMeans(visit) }),
  },
};
