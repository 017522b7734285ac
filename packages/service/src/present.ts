import type { Problem, Reply, Step, StepKind } from '@latchkey/contract';
import type { Place } from './journey.ts';
import { maskIdentifier } from './masking.ts';
import { handlers } from './steps/index.ts';
import type { StepHandler } from './steps/handler.ts';
import type { Visit } from './visit.ts';

/** The handler of the step at which a journey stands. */
export const handlerOf = (place: Place): StepHandler<StepKind> => handlers[place.kind];

/** The step as the person is to see it now, with whose account and whose page it is. */
export const stepOf = (visit: Visit): Step => {
  const { core, journey } = visit;
  const account = core.store.accounts.get(journey.account);
  const organization = core.policy.organization ?? account?.organization;
  return {
    ...(account && { account: maskIdentifier(account.identifier) }),
    ...(organization && {
      organization: {
        name: organization.name,
        ...(organization.logo !== undefined && { logo: organization.logo }),
      },
    }),
    ...handlerOf(journey.place).show(visit, journey.place),
  };
};

/** The reply that asks for the current step, or tells the outcome of a journey that is over. */
export const replyOf = (visit: Visit, problem?: Problem): Reply => {
  const { outcome, ticket, turn } = visit.journey;
  if (outcome) return { outcome };
  return { ticket, turn, step: stepOf(visit), ...(problem && { problem }) };
};
