import { claim, type Chapter } from './rule.ts';
import { asks, ends, givePassword, refused, signIn, toPassword } from './talk.ts';

const neverWas = 'a-ticket-that-never-was';

/** Tickets live and die. */
export const tickets: Chapter = {
  about: 'tickets',
  rules: [
    {
      says: 'knows nothing of a ticket that never was',
      holds: async (stage) => {
        const asked = await toPassword(stage, stage.backend.accounts.plain.identifier);
        const stranger = { ...asked, ticket: neverWas };
        refused(await stage.look(neverWas), 'journey-expired');
        const reply = await stage.answer(stranger, signIn(asked, stage.backend.accounts.plain));
        refused(reply, 'journey-expired');
        claim(!('step' in reply), 'an unknown ticket gets a step');
      },
    },
    {
      says: 'closes a ticket that never was without a word',
      holds: async (stage) => {
        await stage.close(neverWas);
      },
    },
    {
      says: 'forgets a journey that was closed',
      holds: async (stage) => {
        const { plain } = stage.backend.accounts;
        const asked = await toPassword(stage, plain.identifier);
        await stage.close(asked.ticket);
        refused(await stage.look(asked.ticket), 'journey-expired');
        refused(await stage.answer(asked, signIn(asked, plain)), 'journey-expired');
        await stage.close(asked.ticket);
      },
    },
    {
      says: 'asks nothing more once a journey has ended',
      holds: async (stage) => {
        const { plain } = stage.backend.accounts;
        const asked = await toPassword(stage, plain.identifier);
        ends(await stage.answer(asked, signIn(asked, plain)), 'signed-in');
        for (const reply of [
          await stage.look(asked.ticket),
          await stage.answer(asked, signIn(asked, plain), { turn: asked.turn + 1 }),
        ]) {
          if ('outcome' in reply) ends(reply, 'signed-in');
          else refused(reply, 'journey-expired');
        }
      },
    },
    {
      says: 'binds a ticket to the browser that opened it',
      holds: async (stage) => {
        const { plain } = stage.backend.accounts;
        const thief = stage.elsewhere();
        const asked = await toPassword(stage, plain.identifier);
        refused(await thief.look(asked.ticket), 'journey-expired');
        refused(await thief.answer(asked, signIn(asked, plain)), 'journey-expired');
        await thief.close(asked.ticket);
        ends(await stage.answer(asked, signIn(asked, plain)), 'signed-in');
      },
    },
    {
      says: 'takes no file where none was asked for',
      holds: async (stage) => {
        const { ticket } = await toPassword(stage, stage.backend.accounts.plain.identifier);
        const reply = await stage.upload(ticket, 'front', new Blob(['x'], { type: 'image/png' }));
        refused(reply, 'not-offered', 'journey-expired');
      },
    },
    {
      says: 'starts anew after an end',
      holds: async (stage) => {
        ends(await givePassword(stage, stage.backend.accounts.plain), 'signed-in');
        asks(await stage.open({ journey: 'login' }));
      },
    },
  ],
};
