// The conformance suite holds an adapter made of calls to the contract, over a backend that has all of them.
import { describe, it } from 'node:test';
import { describeAdapter } from '@latchkey/contract/testing';
import { suiteBackend } from './backend.harness.ts';

describeAdapter('an adapter made of calls', () => suiteBackend(), { describe, it });
