import type { AccountAdapter, Reply } from '@latchkey/contract';
import type { Example } from '@latchkey/elements/examples';

/** An account service that has nothing but one thing to say. */
export const saying = ({ step, problem }: Example): AccountAdapter => {
  const reply = {
    ticket: 'ticket-of-an-example',
    turn: 1,
    step: sent(step),
    ...(problem && { problem }),
  };
  const answer = () => Promise.resolve(structuredClone(reply) as unknown as Reply);
  return { open: answer, answer, look: answer, upload: answer, close: () => Promise.resolve() };
};

// On the wire, an unknown step is whatever its service calls it.
const sent = (step: Example['step']): object =>
  step.kind === 'unknown' ? { ...step.fields, kind: step.name, actions: [] } : step;
