// Somebody who uses an adapter as a page does: through checked(), naming the turn of the last reply.
import assert from 'node:assert/strict';
import type {
  AccountAdapter,
  Answer,
  Asking,
  Opening,
  Reply,
  StepKind,
  StepOf,
} from '@latchkey/contract';
import { checked } from '@latchkey/contract/checked';

interface Manner {
  readonly key?: string;
  readonly turn?: number;
  readonly step?: StepKind;
}

/** What is asked for now, if it is a step of this kind. */
export const stepIn = <K extends StepKind>(reply: Reply, kind: K): StepOf<K> => {
  assert.ok('step' in reply && reply.step.kind === kind, JSON.stringify(reply));
  return reply.step as StepOf<K>;
};

export const problemIn = (reply: Reply) => ('problem' in reply ? reply.problem : undefined);

export const outcomeIn = (reply: Reply) => ('outcome' in reply ? reply.outcome : undefined);

/** Every fault that `checked()` finds fails the test. */
export const somebodyAt = (adapter: AccountAdapter) => {
  const safe = checked(adapter, {
    report: (fault) => {
      throw new Error(fault);
    },
  });
  let asked: Asking | undefined;
  const call = (key: string = crypto.randomUUID()) => ({
    signal: new AbortController().signal,
    locale: 'en',
    key,
  });
  const said = async (reply: Promise<Reply>) => {
    const last = await reply;
    if ('step' in last) asked = last;
    return last;
  };
  const current = () => {
    assert.ok(asked, 'nothing is asked');
    return asked;
  };
  return {
    open: (opening: Opening, { key }: Manner = {}) => said(safe.open(opening, call(key))),
    /** Does this at the step that was shown last. */
    act: (action: string, values: object = {}, { key, turn, step }: Manner = {}) => {
      const { ticket, turn: now, step: shown } = current();
      const answer = { step: step ?? shown.kind, action, values } as unknown as Answer;
      return said(safe.answer(ticket, { ...answer, turn: turn ?? now }, call(key)));
    },
    signIn: (identifier = 'anna@example.org', password = 'Correct-horse-9') => {
      const values = { identifier, password };
      const answer = { step: 'credentials', action: 'sign-in', values } as const;
      return said(safe.open({ journey: 'login', answer }, call()));
    },
    look: () => said(safe.look(current().ticket, call())),
    close: () => safe.close(current().ticket, call()),
  };
};
