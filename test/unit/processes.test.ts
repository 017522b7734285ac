// The service over a database that two processes share is held to the contract as the simulated one is.
import { describe, it } from 'node:test';
import { describeAdapter } from '@latchkey/contract/testing';
import { processesOf } from '../../packages/mock/src/processes.harness.ts';
import { mockBackend } from '../support/mock-backend.ts';

describeAdapter(
  'the service by two processes on one database',
  () => mockBackend({}, (service) => processesOf(service)),
  { describe, it },
);
