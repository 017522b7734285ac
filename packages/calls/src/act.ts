// What the acts at several steps have in common.
import { ask } from './ask.ts';
import type { Move, Place } from './journey.ts';
import { secondsLeft, stay, type Visit } from './visit.ts';

/** The values of an answer; which of them there are, its action says. */
export interface Values {
  readonly identifier: string;
  readonly password: string;
  readonly signOutOthers?: boolean;
  readonly code: string;
  readonly trust?: boolean;
  readonly credential: object;
  readonly factor: string;
  readonly fields: Readonly<Record<string, string | boolean>>;
  readonly option: string;
  readonly phone: string;
  readonly email: string;
  readonly account: string;
}

/** What an answer does. */
export type Act = (values: Values) => Move | Promise<Move>;

/** Action → what it does; `false` where it is not offered. */
export type Acts = Readonly<Record<string, Act | false>>;

/** What can be done at a kind of step. */
export type ActsAt = (visit: Visit, place: Place) => Acts;

/** What goes with every call of a conversation that has begun. */
export const known = ({ journey }: Visit) => ({ identifier: journey.memory.identifier });

/** The list of this name that the step shows. */
export const listAt = ({ wanted }: Place, name: string) =>
  (wanted[name] ?? []) as readonly { readonly id: string }[];

/** Takes what was chosen from the list that the step shows, and nothing else. */
export const chosen = (
  visit: Visit,
  place: Place,
  name: string,
  choice: string,
  take: (item: { readonly id: string }) => Move | Promise<Move>,
): Move | Promise<Move> => {
  const item = listAt(place, name).find(({ id }) => id === choice);
  return item ? take(item) : stay(visit, { code: 'not-offered' });
};

/** Sends something once more; before the cool-down has passed, what was sent is still on its way. */
export const again =
  (visit: Visit, place: Place, send: () => Move | Promise<Move>): Act =>
  () => {
    const retryIn = secondsLeft(visit, place, 'resendIn');
    return retryIn > 0 ? stay(visit, { code: 'resend-too-soon', retryIn }) : send();
  };

/** Sends something to whom or what it was not just sent to: coming back to that sends nothing. */
export const unlessSent = (
  visit: Visit,
  id: string,
  send: () => Move | Promise<Move>,
): Move | Promise<Move> => {
  const { memory } = visit.journey;
  const sent = memory.sent.get(id);
  if (!sent || secondsLeft(visit, sent, 'resendIn') === 0) return send();
  memory.keep = sent.keep;
  return { to: sent };
};

/** Hands over what a passkey has signed. */
export const passkey =
  (visit: Visit): Act =>
  ({ credential, trust }) =>
    ask(visit, 'verifyPasskey', { ...known(visit), credential, trust: trust === true });
