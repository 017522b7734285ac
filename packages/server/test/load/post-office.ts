// Where everything arrives that is sent to people.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { Letter } from '@latchkey/better-auth';
import { pause } from './pause.ts';

/** Messages of one kind to one person. */
export type Pigeonhole = Pick<Letter, 'to' | 'topic'>;

const nameOf = ({ to, topic }: Pigeonhole) => `${topic} ${to}`;

/** Takes messages by HTTP, and keeps them for whom they are for. Carriers may bring one twice. */
export class PostOffice {
  /** Messages that came again. */
  repeated = 0;
  readonly #arrived = new Map<string, Letter[]>();
  readonly #ids = new Set<string>();
  readonly #hurries: ((milliseconds: number) => void)[] = [];
  readonly #hurried = new Promise<number>((resolve) => this.#hurries.push(resolve));
  readonly #waiting = new Map<string, (() => void)[]>();
  readonly #server = createServer((incoming, outgoing) => {
    void json(incoming).then(
      (letter) => {
        this.take(letter as Letter);
        outgoing.writeHead(204).end();
      },
      // The process that was sending it is gone.
      () => outgoing.destroy(),
    );
  });

  /** Begins to take messages, at this address. */
  async open(): Promise<string> {
    await once(this.#server.listen(0, '127.0.0.1'), 'listening');
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** Takes a message. */
  take(letter: Letter): void {
    if (this.#ids.has(letter.id)) {
      this.repeated += 1;
      return;
    }
    this.#ids.add(letter.id);
    const name = nameOf(letter);
    this.#arrived.set(name, [...(this.#arrived.get(name) ?? []), letter]);
    for (const tell of this.#waiting.get(name) ?? []) tell();
    this.#waiting.delete(name);
  }

  /** Whether the message of this id is here. */
  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** What has arrived, oldest first, without what came again. */
  in(hole: Pigeonhole): readonly Letter[] {
    return this.#arrived.get(nameOf(hole)) ?? [];
  }

  /** From now on nobody waits longer than so many milliseconds. */
  hurry(milliseconds: number): void {
    for (const hurry of this.#hurries) hurry(milliseconds);
  }

  /** The message of this number, counted from 0, as soon as it is here; undefined where it is not here in time. */
  async message(hole: Pigeonhole, number: number): Promise<Letter | undefined> {
    const name = nameOf(hole);
    const tooLate = this.#hurried.then((milliseconds) => pause(milliseconds, 'too late'));
    for (;;) {
      const letter = this.in(hole)[number];
      if (letter) return letter;
      const told = new Promise<void>((tell) => {
        this.#waiting.set(name, [...(this.#waiting.get(name) ?? []), tell]);
      });
      if ((await Promise.race([told, tooLate])) === 'too late') return undefined;
    }
  }
}
