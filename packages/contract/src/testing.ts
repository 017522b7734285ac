// For the tests of whoever builds on the contract.
export { fakeClock, type FakeClock } from './testing/fake-clock.ts';
