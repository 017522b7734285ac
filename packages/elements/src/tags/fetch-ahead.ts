import { loadLater } from '../steps/index.ts';
import { setupFault } from './backend.ts';
import type { JourneyElement } from './journey-element.ts';
import type { Session } from './session.ts';
import type { Checked } from './setup-check.ts';

/** Runs a task while nobody waits, after the first paint. */
export const whenIdle = (task: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: 3000 });
  else setTimeout(task, 500);
};

/** After the first paint, while nobody waits: what the first answer and the second step need. */
export const fetchAhead = (session: Session): void => {
  const { host, words, journey } = session;
  whenIdle(() => {
    if (!host.isConnected) return;
    // Whatever fails now is fetched again when it is needed.
    void Promise.allSettled([
      journey.load(),
      import('./engine.ts').then(({ warmUp }) => warmUp(session)),
      setupFault(host.sources) ? undefined : host.findAdapter(),
      loadLater(),
      words.complete(),
    ]);
    if (looksWrong(host)) void checkSetup(host);
  });
};

/** Says in the console what is wrong with a tag's setup, if anything is. */
export const checkSetup = async (host: Checked): Promise<void> => {
  const code = await import('./setup-check.ts').catch(() => undefined);
  code?.check(host);
};

/** Whether a tag has unknown attributes, or no account service: worth a look, whose code is seldom needed. */
export const looksWrong = (host: Checked): boolean => {
  const { observedAttributes } = host.constructor as typeof JourneyElement;
  const usual = [...observedAttributes, 'id', 'class', 'slot', 'dir', 'part', 'autofocus'];
  return (
    Boolean(setupFault(host.sources)) ||
    host.getAttributeNames().some((name) => !usual.includes(name))
  );
};
