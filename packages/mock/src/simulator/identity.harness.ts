// The ways of a person through an identity check, and of the one who decides.
import assert from 'node:assert/strict';
import type { IdentityReason } from '@latchkey/contract';
import { worldOf, type AccountService, type IdentityRules, type World } from '../index.ts';
import {
  makeStage,
  problemOf,
  type Manner,
  type Person,
  type Received,
  type Stage,
} from '../person.harness.ts';
import { jpeg } from './documents.harness.ts';

/** What a person says of themselves. */
export const details = { name: 'Ines Costa', contact: 'ines.new@example.net' } as const;

/** The default world with other rules for its identity checks. */
export const worldWith = (rules: Partial<IdentityRules>, change: Partial<World> = {}): World => {
  const world = worldOf('default');
  assert.ok(world.identity);
  return { ...world, identity: { ...world.identity, ...rules }, ...change };
};

/** Opens an identity check for whoever has this identifier, or none. */
export const begin = (
  person: Person,
  identifier: string | undefined,
  reason: IdentityReason = 'password',
  manner: Manner = {},
): Promise<Received> =>
  person.open(
    {
      journey: 'identity-check',
      reason,
      ...(identifier !== undefined && {
        answer: { step: 'identifier', action: 'continue', values: { identifier } },
      }),
    },
    manner,
  );

/** From the intro, past the means where there are two, to the form. */
export const toDetails = async (person: Person, manner: Manner = {}): Promise<void> => {
  await person.act('start', {}, manner);
  if (person.step().kind === 'identity-means')
    await person.act('choose', { means: 'manual' }, manner);
  person.at('identity-details');
};

/** From the intro to the documents. */
export const toDocuments = async (
  person: Person,
  fields: object = {},
  manner: Manner = {},
): Promise<void> => {
  await toDetails(person, manner);
  await person.act('submit', { fields: { ...details, ...fields } }, manner);
  person.at('identity-documents');
};

/** Uploads every piece that is needed. */
export const uploadAll = async (person: Person): Promise<void> => {
  for (const { id, stored } of person.at('identity-documents').pieces) {
    if (!stored) assert.equal(problemOf(await person.upload(id, jpeg())), undefined);
  }
};

/** From the intro to the case; its number. */
export const submitAll = async (
  person: Person,
  fields: object = {},
  manner: Manner = {},
): Promise<string> => {
  await toDocuments(person, fields, manner);
  await person.act('choose-type', { type: 'identity-card' }, manner);
  await uploadAll(person);
  await person.act('submit', {}, manner);
  return person.at('case-status').number;
};

/** The token of the newest link that went to this address or number. */
export const linkTo = (service: AccountService, to: string): string => {
  const message = service.outbox.findLast((each) => each.to === to && each.link !== undefined);
  assert.ok(message?.link, `no link to ${to}`);
  return new URL(message.link).searchParams.get('link') ?? '';
};

/** Opens a mailed link to a case. */
export const openCase = (person: Person, link: string): Promise<Received> =>
  person.open({ journey: 'identity-check', link });

/** The case of this number as an administrator sees it. */
export const caseOf = (service: AccountService, number: string) => {
  const found = service.cases.find((each) => each.number === number);
  assert.ok(found, `no case ${number}`);
  return found;
};

type Place = Parameters<typeof makeStage>[0];

/** A stage with a case on it. */
export interface Submitted extends Stage {
  readonly number: string;
}

/** Somebody with a case for this reason. */
export const submitted = async (
  identifier: string | undefined,
  reason: Parameters<typeof begin>[2] = 'password',
  { world = 'default', fields = {} }: { world?: Place; fields?: object } = {},
): Promise<Submitted> => {
  const stage = makeStage(world);
  await begin(stage.person, identifier, reason);
  return { ...stage, number: await submitAll(stage.person, fields) };
};

/** The same, accepted. */
export const accepted = async (...given: Parameters<typeof submitted>): Promise<Submitted> => {
  const stage = await submitted(...given);
  stage.service.decideCase(stage.number, { accept: true });
  await stage.person.look();
  assert.deepEqual(stage.person.at('case-status').actions, ['continue', 'cancel']);
  return stage;
};
