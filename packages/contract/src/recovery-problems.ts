// The expected refusals that only a recovery can meet. A page learns them with its first step.

/** Problem codes of a recovery: all of them are refusals. */
export const recoveryProblems = [
  'link-used',
  'link-expired',
  'link-superseded',
  'link-broken',
  'target-rejected',
  // Of an upload.
  'file-too-large',
  'file-type',
  'file-unreadable',
  'file-too-small',
  // Of the app on another device.
  'companion-refused',
  'companion-expired',
  'companion-location',
] as const;

/** A problem code that only a recovery can meet. */
export type RecoveryProblem = (typeof recoveryProblems)[number];
