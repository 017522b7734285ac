// Uploads on their way, some side by side, the others in line.
import type { Reply } from '@latchkey/contract';
import { bareProblem } from './calls.ts';
import { ahead, moved, stays, uploading, type Model } from './model.ts';
import type { Upload } from './state.ts';
import type { UploadHost } from './uploads.ts';

/** Uploads at a time. */
const most = 3;
/** Milliseconds from one word about their progress to the next. */
const pace = 100;

/** A key of which nobody knows what came, and the file that it went with, which this keeps nobody from letting go. */
interface Kept {
  readonly key: string;
  readonly file: WeakRef<Blob>;
}

/** Makes uploads. The reply to one that was given up is taken by nobody. */
export class Flights {
  readonly #host: UploadHost;
  readonly #files: WeakMap<Upload, Blob>;
  readonly #flights = new Map<string, AbortController>();
  readonly #kept = new Map<string, Kept>();
  /** What part of each has been sent. */
  readonly #parts = new Map<string, number>();
  #told = -Infinity;
  /** How many replies have brought a step. */
  #steps = 0;

  /** `files`: what to send for each upload that has not begun. Those that have are taken out of it. */
  constructor(host: UploadHost, files: WeakMap<Upload, Blob>) {
    this.#host = host;
    this.#files = files;
  }

  /** Does what the model says: sends as far as there is room, and gives up what it does not say is under way. */
  follow(): void {
    const uploads = this.#host.model().place?.uploads ?? {};
    for (const [piece, flight] of this.#flights) {
      const upload = uploads[piece];
      if (upload && 'progress' in upload && !this.#files.has(upload)) continue;
      this.#forget(piece);
      flight.abort();
    }
    for (const piece of this.#kept.keys()) if (!uploads[piece]) this.#kept.delete(piece);
    for (const [piece, upload] of Object.entries(uploads)) {
      const file = this.#files.get(upload);
      if (!file || this.#flights.size === most) continue;
      this.#files.delete(upload);
      void this.#fly(piece, file);
    }
  }

  async #fly(piece: string, file: Blob): Promise<void> {
    const { options, model } = this.#host;
    const { ticket = '' } = model();
    const flight = new AbortController();
    const earlier = this.#steps;
    let sent = 0;
    this.#flights.set(piece, flight);
    const reply = await options.adapter.upload(ticket, piece, file, {
      signal: flight.signal,
      locale: options.locale(),
      key: this.#keyOf(piece, file),
      onProgress: (part) => {
        if (this.#flights.get(piece) !== flight || !(part > sent && part <= 1)) return;
        sent = part;
        this.#progress(piece, part);
      },
    });
    if (this.#flights.get(piece) !== flight) return;
    this.#forget(piece);
    if (bareProblem(reply)?.nature !== 'transport') this.#kept.delete(piece);
    this.#take(piece, reply, earlier);
  }

  #forget(piece: string): void {
    this.#flights.delete(piece);
    this.#parts.delete(piece);
  }

  #keyOf(piece: string, file: Blob): string {
    const kept = this.#kept.get(piece);
    if (kept?.file.deref() === file) return kept.key;
    const key = this.#host.environment.random.key();
    this.#kept.set(piece, { key, file: new WeakRef(file) });
    return key;
  }

  #progress(piece: string, part: number): void {
    const { environment, model, become } = this.#host;
    const now = environment.clock.now();
    this.#parts.set(piece, part);
    if (part < 1 && now - this.#told < pace) return;
    this.#told = now;
    const parts = [...this.#parts];
    become(parts.reduce((next, [of, progress]) => uploading(next, of, { progress }), model()));
  }

  #take(piece: string, reply: Reply, earlier: number): void {
    const { environment, calls, polling, model, become, take } = this.#host;
    const bare = bareProblem(reply);
    if ('outcome' in reply || bare?.nature === 'end') {
      calls.abort();
      take(reply);
      return;
    }
    const { state } = model();
    // What was asked for side by side may have been answered in another order.
    const doubtful =
      'step' in reply
        ? calls.busy || this.#steps !== earlier || ahead(model(), reply) < 0
        : bare?.problem.code === 'stale';
    if (doubtful) polling.want();
    // A look on its way may see what was before.
    if (doubtful && state.kind === 'asking') calls.abort();
    if ('step' in reply) this.#steps += 1;
    become(uploaded(model(), piece, reply, environment.clock.now()));
  }
}

/** What the reply to an upload does: a problem stays with the piece, and a step that is not older takes its place. */
const uploaded = (
  model: Model,
  piece: string,
  reply: Exclude<Reply, { outcome: unknown }>,
  now: number,
): Model => {
  const { problem, ...asking } = reply;
  const told = uploading(model, piece, problem && { problem });
  const { place, state } = told;
  if (!('step' in reply) || !('step' in asking) || !place) return told;
  const turns = ahead(told, reply);
  const same = stays(told, reply);
  if (turns < 0) return told;
  if (state.kind !== 'waiting') {
    return moved(told, same ? asking : reply, now, turns === 0 ? place : undefined);
  }
  // Whatever leads on from here is for the reply to the answer to say.
  if (turns > 0 || !same) return told;
  const { step } = reply;
  return {
    ...told,
    place: { ...place, step, since: now },
    state: { ...state, step, stepSince: now },
  };
};
