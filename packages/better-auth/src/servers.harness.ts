// Servers that tests start, where the machine has them.
import assert from 'node:assert/strict';
import { it } from 'node:test';

/** Stands for tests that need what is not installed: skipped, but in CI, where nothing is left out unnoticed. */
export const untried = (title: string, reason: string): void => {
  void it(title, { skip: process.env['CI'] ? false : reason }, () => assert.fail(reason));
};
