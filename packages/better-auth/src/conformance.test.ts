import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeAdapter } from '@latchkey/contract/testing';
import { backends } from './backend.harness.ts';

// The server gives all that a rule may ask for: one that is skipped was not tried.
const failing = { skip: (reason: string) => assert.fail(reason) };

describeAdapter('a better-auth server with the plugin', await backends(), {
  describe,
  it: (name, test) => it(name, () => test.call(undefined, failing)),
});
