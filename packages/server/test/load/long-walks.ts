// The journeys of people whose address is gone, or who have nothing left to prove who they are.
import assert from 'node:assert/strict';
import { jpeg } from '../../../mock/src/simulator/documents.harness.ts';
import type { Walk } from './town.ts';
import { Visit } from './visit.ts';

/** The way back in by the temporary username: a new address, which a code confirms. */
export const moveIn = async ({ town, person }: Walk): Promise<void> => {
  const visit = new Visit(town, person);
  const { address, username: identifier, password, phone } = person;
  const values = { identifier, password };
  await visit.open({
    journey: 'reidentification',
    answer: { step: 'credentials', action: 'sign-in', values },
  });
  visit.at('new-details');
  await visit.act('submit', { identifier: address, fields: { phone } });
  visit.at('code');
  const code = await town.code(person, { to: address, topic: 'code' });
  await visit.act('verify', { code });
  await visit.isSignedIn();
  person.identifier = address;
  const late = new Visit(town, person);
  await late.open({
    journey: 'login',
    answer: { step: 'credentials', action: 'sign-in', values },
  });
  assert.equal(late.problem(), 'credentials-rejected', 'the temporary username');
};

/** An identity case, with three pictures of a document. */
export const identityWalk = async ({ town, person }: Walk): Promise<void> => {
  const visit = new Visit(town, person);
  const { identifier, number } = person;
  const answer = { step: 'identifier', action: 'continue', values: { identifier } } as const;
  await visit.open({ journey: 'identity-check', answer });
  visit.at('identity-intro');
  await visit.act('start');
  visit.at('identity-means');
  await visit.act('choose', { means: 'manual' });
  visit.at('identity-details');
  const fields = { name: `Resident ${number}`, contact: `elsewhere.${number}@example.net` };
  await visit.act('submit', { fields });
  visit.at('identity-documents');
  await visit.act('choose-type', { type: 'identity-card' });
  const file = new Blob([jpeg()], { type: 'image/jpeg' });
  for (const { id } of visit.at('identity-documents').pieces) await visit.upload(id, file);
  await visit.act('submit');
  const { number: found } = visit.at('case-status');
  person.cases += 1;
  assert.equal((await town.ledger.documentsOf(found)).length, 3, 'pieces of the document');
};
