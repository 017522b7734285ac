// One of the processes under load: the server as it is, but what it sends goes to the people of the load.
import { readConfig } from '../../src/config.ts';
import { logError } from '../../src/log.ts';
import { Outbox } from '../../src/outbox.ts';
import { serve } from '../../src/serve.ts';

/** Hands each message over by HTTP. It is only sent once the other end has it. */
class Courier extends Outbox {
  readonly #url: string;

  constructor(url: string) {
    super();
    this.#url = url;
  }

  override async keep(...[kind, letter]: Parameters<Outbox['keep']>): Promise<void> {
    const body = JSON.stringify({ ...letter, kind });
    const { ok } = await fetch(this.#url, { method: 'POST', body });
    if (!ok) throw new Error('The message was not taken.');
  }
}

const reading = readConfig(process.env);
if ('problem' in reading) throw new Error(reading.problem);
const newCourier = () => new Courier(process.env['COURIER'] ?? '');
// Without database it cannot begin: whoever has started it starts it again.
const { stop } = await serve(reading.config, newCourier).catch((error: unknown) => {
  logError('failed', error);
  process.exit(1);
});
process.once('SIGTERM', () => void stop().then(() => process.exit(0)));
