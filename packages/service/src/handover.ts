import type { Ticket } from '@latchkey/contract';
import type { Core } from './core.ts';

/** The other page of a `redirect` step has done its part. Without effect where the journey is not at such a step. */
export const finishHandover = ({ store }: Core, ticket: Ticket): void => {
  const journey = store.journeys.get(ticket);
  if (journey?.place.kind === 'redirect') journey.handedOver = true;
};
