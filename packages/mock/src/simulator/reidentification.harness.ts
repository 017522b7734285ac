// Elif, whose address is in use no more, on her way to a new one.
import { makeStage, newestCode, type Person, type Stage } from '../person.harness.ts';

/** Elif's address, and what she signs in with instead. */
export const elif = { old: 'elif@lost-mail.example', username: 'EL482913' } as const;

/** Farid's: with an authenticator app, in an organization. */
export const farid = { old: 'farid@closed-org.example', username: 'FA730155' } as const;

/** A new address that nobody has. */
export const fresh = 'elif.new@example.net';

type Place = Parameters<typeof makeStage>[0];

/** Somebody who has given identifier and the right password in this world. */
export const signedInBy = async (
  identifier: string,
  world: Place = 'default',
  returnTo?: string,
) => {
  const stage = makeStage(world);
  await stage.person.open({
    ...(returnTo !== undefined && { returnTo }),
    answer: {
      step: 'credentials',
      action: 'sign-in',
      values: { identifier, password: 'Correct-horse-9' },
    },
  });
  return stage;
};

/** Elif before the form, by her temporary username. */
export const atNewDetails = async (world: Place = 'default', returnTo?: string): Promise<Stage> => {
  const stage = await signedInBy(elif.username, world, returnTo);
  stage.person.at('new-details');
  return stage;
};

/** Gives a new address. */
export const giveAddress = (person: Person, identifier: string = fresh, fields: object = {}) =>
  person.act('submit', { identifier, fields });

/** Gives a new address, and the code that was sent there. */
export const moveTo = async (
  { person, service }: Pick<Stage, 'person' | 'service'>,
  identifier: string = fresh,
) => {
  await giveAddress(person, identifier);
  person.at('code');
  return person.act('verify', { code: newestCode(service) });
};
