import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { entrySteps, identifierFirst } from './entry-steps.ts';
import { fetchShapes, readReply } from './read.ts';

describe('entry steps', () => {
  for (const [name, step] of Object.entries({ ...entrySteps, identifierFirst })) {
    it(`shows ${name} as a service could have sent it`, async () => {
      const asking = { ticket: 'ticket-0001', turn: 1, step };
      await fetchShapes(asking);
      assert.deepEqual(readReply(asking), asking);
    });
  }
});
