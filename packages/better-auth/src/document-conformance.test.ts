// What the contract asks of identity checks holds with documents in a storage of the host's too.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { describeAdapter } from '@latchkey/contract/testing';
import { backends } from './backend.harness.ts';
import { MemoryStorage } from './memory-storage.harness.ts';

const chapter = 'identity check';
const storage = new MemoryStorage();
let puts = 0;
storage.fault = (deed) => (puts += Number(deed === 'put'));

describe('with documents elsewhere', async () => {
  const make = await backends({ documents: storage });
  // As in every other place, a rule that is skipped was not tried.
  const failing = { skip: (reason: string) => assert.fail(reason) };
  describeAdapter('the plugin', make, {
    describe: (name, body) => {
      if (name === chapter || name.endsWith('honors the contract')) return describe(name, body);
      return undefined;
    },
    it: (name, test) => it(name, () => test.call(undefined, failing)),
  });
  after(() => assert.ok(puts > 0));
});
