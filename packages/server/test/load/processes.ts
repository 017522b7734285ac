// The processes under load: begun, killed and begun again, at the same port.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ofThisMachine } from '../../src/process.harness.ts';
import { pause } from './pause.ts';

const main = join(import.meta.dirname, 'process.ts');

/** A process at a port of its own. */
export class Process {
  /** How often it has ended without having been asked to. */
  crashes = 0;
  /** Errors that it has logged, by their kind. */
  readonly logged = new Map<string, number>();
  readonly #environment: Readonly<Record<string, string>>;
  #child: ChildProcess | undefined;
  #port = 0;
  #asked = false;

  /** @param environment Without `PORT`: it is any that is free at first, and that one ever after. */
  constructor(environment: Readonly<Record<string, string>>) {
    this.#environment = environment;
    process.on('exit', () => this.#child?.kill('SIGKILL'));
  }

  get port(): number {
    return this.#port;
  }

  /** Begins, as often as it takes: without database it ends by itself. Resolves when it answers. */
  async begin(): Promise<void> {
    this.#asked = false;
    while (!(await this.#try())) await pause(500);
  }

  async #try(): Promise<boolean> {
    const env = { ...ofThisMachine(), ...this.#environment, PORT: String(this.#port) };
    const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child = child;
    let isReady = false;
    child.once('exit', () => {
      if (isReady && !this.#asked) this.crashes += 1;
    });
    child.stderr.on('data', (part: Buffer) => process.stderr.write(part));
    const lines = createInterface(child.stdout);
    const ready = new Promise<void>((resolve) => {
      lines.on('line', (line) => {
        const { event, url, level, error } = JSON.parse(line) as Readonly<Record<string, string>>;
        if (event === 'listening') {
          this.#port = Number(new URL(url ?? '').port);
          isReady = true;
          resolve();
        } else if (error !== undefined || level === 'error') this.#note(`${event} ${error ?? ''}`);
      });
    });
    await Promise.race([ready, once(child, 'exit')]);
    return isReady || this.#asked;
  }

  /** Ends it by this signal; resolves when it has ended. */
  async end(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    this.#asked = true;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }

  #note(what: string) {
    this.logged.set(what, (this.logged.get(what) ?? 0) + 1);
  }
}
