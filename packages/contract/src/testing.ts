// For the tests of whoever builds on the contract.
export { fakeClock, type FakeClock } from './testing/fake-clock.ts';
export type {
  Backend,
  MakeBackend,
  TestAccount,
  TestAccountWithCode,
  TestPhone,
  TestRevokedAccount,
  Trace,
} from './testing/backend.ts';
export { describeAdapter } from './testing/describe-adapter.ts';
export type { Runner, Test } from './testing/runner.ts';
