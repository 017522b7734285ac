// Evaluated before the tags, and without them: should they fail, the page around them is there.
import { prepare } from './prepare.ts';
import { openGate } from './gate.ts';

prepare();
import('./bench.ts').then(
  ({ openBench }) => openBench(),
  (reason: unknown) => {
    // The form then says that the service cannot be reached, instead of waiting for it.
    openGate();
    reportError(reason);
  },
);
