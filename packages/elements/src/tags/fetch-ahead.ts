import { loadViews } from '../steps/index.ts';
import type { Words } from '../text/words.ts';
import { setupFault } from './backend.ts';
import type { JourneyElement } from './journey-element.ts';
import type { LateJourney } from './late-journey.ts';

const whenIdle = (task: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: 3000 });
  else setTimeout(task, 500);
};

/** After the first paint, while nobody waits: what the first answer and the second step need, and a look at the setup. */
export const fetchAhead = (host: JourneyElement, words: Words, journey: LateJourney): void => {
  whenIdle(() => {
    if (!host.isConnected) return;
    const fetches = [journey.load(), loadViews(), words.complete(), warmUp(host), checkSetup(host)];
    // Whatever fails now is fetched again when it is needed.
    void Promise.allSettled(fetches);
  });
};

const checkSetup = async (host: JourneyElement): Promise<void> => {
  const { check } = await import('./setup-check.ts');
  check(host);
};

const warmUp = async (host: JourneyElement): Promise<void> => {
  const [code] = await Promise.all([import('@latchkey/contract/checked'), adapterCode(host)]);
  await code.warmUp();
};

const adapterCode = async (host: JourneyElement): Promise<void> => {
  if (!setupFault(host.localName, host.sources)) await host.findAdapter();
};
