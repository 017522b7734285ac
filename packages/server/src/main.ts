// `npm run server`.
import { readConfig } from './config.ts';
import { logError } from './log.ts';

const reading = readConfig(process.env);
if ('problem' in reading) {
  console.error(reading.problem);
  process.exit(2);
}

// Only now, so that who has set something wrong is told at once.
const serving = import('./serve.ts').then(({ serve }) => serve(reading.config));

const fail = (error: unknown) => {
  logError('failed', error);
  process.exit(1);
};

let stops = false;
const stop = async () => {
  if (stops) process.exit(1);
  stops = true;
  await (await serving).stop();
  process.exit(0);
};

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.on(signal, () => void stop().catch(fail));
serving.catch(fail);
