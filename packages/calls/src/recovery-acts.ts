import { normalizeIdentifier } from '@latchkey/contract';
import { again, chosen, known, listAt, unlessSent, type ActsAt } from './act.ts';
import { ask, toNewPassword } from './ask.ts';
import type { Memory, Place, Search } from './journey.ts';
import { ending, has, placeAt, type Visit } from './visit.ts';

const requestReset = (visit: Visit, option = visit.journey.memory.option) => {
  visit.journey.memory.option = option;
  return ask(visit, 'requestReset', { ...known(visit), ...(option !== undefined && { option }) });
};

const prove = (visit: Visit, proof: Memory['proof'], before?: Place) => {
  const { memory } = visit.journey;
  Object.assign(memory, { proof, before });
  return has(visit, 'checkReset')
    ? ask(visit, 'checkReset', { ...known(visit), ...proof })
    : toNewPassword(visit);
};

// The backend is told all that has been said of the number so far.
const search = (visit: Visit, more: Partial<Search>) => {
  const { memory } = visit.journey;
  memory.search = { ...memory.search, ...more };
  return ask(visit, 'findIdentifier', memory.search);
};

const searchAnew = (visit: Visit, phone = visit.journey.memory.search.phone) => {
  visit.journey.memory.search = { phone };
  return search(visit, {});
};

const deliver = (visit: Visit, option: string) => {
  const { memory } = visit.journey;
  memory.option = option;
  return ask(visit, 'sendIdentifier', { phone: memory.search.phone, option });
};

/** A code that proves something else than a second factor, by the call that has asked for it. */
export const recoveryCodes: Readonly<Record<string, ActsAt>> = {
  requestReset: (visit, place) => ({
    verify: ({ code }) => prove(visit, { code }, place),
    resend: place.wanted['resend'] !== false && again(visit, place, () => requestReset(visit)),
  }),
  findIdentifier: (visit, place) => ({
    verify: ({ code }) => search(visit, { code }),
    resend: place.wanted['resend'] !== false && again(visit, place, () => searchAnew(visit)),
  }),
};

/** What can be done at each kind of step of a recovery. */
export const recoveryActs: Readonly<Record<string, ActsAt>> = {
  identifier: (visit) => ({
    continue: ({ identifier }) => {
      visit.journey.memory.identifier = normalizeIdentifier(identifier);
      return requestReset(visit);
    },
  }),
  'choose-recovery': (visit, place) => ({
    choose: ({ option }) =>
      chosen(visit, place, 'options', option, ({ id }) => requestReset(visit, id)),
  }),
  'link-sent': (visit, place) => ({ resend: again(visit, place, () => requestReset(visit)) }),
  'open-link': (visit, { wanted }) => ({
    open: () => prove(visit, { link: wanted['link'] as string }),
  }),

  phone: (visit) => ({ continue: ({ phone }) => searchAnew(visit, phone) }),
  'recovery-email': (visit) => ({
    continue: ({ email }) => search(visit, { email }),
    back: () => {
      const { phone } = visit.journey.memory.search;
      return { to: placeAt(visit, { step: 'phone', phone }) };
    },
  }),
  'choose-account': (visit, place) => ({
    choose: ({ account }) =>
      chosen(visit, place, 'accounts', account, ({ id }) => search(visit, { account: id })),
  }),
  'choose-delivery': (visit, place) => ({
    choose:
      has(visit, 'sendIdentifier') &&
      (({ option }) =>
        chosen(visit, place, 'options', option, ({ id }) =>
          unlessSent(visit, id, () => deliver(visit, id)),
        )),
  }),
  delivered: (visit, place) => {
    const { before, option } = visit.journey.memory;
    return {
      done: () => ending(visit),
      resend: option !== undefined && again(visit, place, () => deliver(visit, option)),
      other:
        before !== undefined && listAt(before, 'options').length > 1 && (() => ({ to: before })),
    };
  },
};
