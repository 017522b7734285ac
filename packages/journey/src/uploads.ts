// The uploads of one journey, beside its conversation. What makes them is loaded with the first: few journeys have any.
import type { Reply } from '@latchkey/contract';
import type { Calls } from './calls.ts';
import type { Environment } from './environment.ts';
import { interrupted, uploading, type Model } from './model.ts';
import type { JourneyOptions } from './options.ts';
import type { Polling } from './polling.ts';
import type { Upload } from './state.ts';
import type { Flights } from './upload-flights.ts';

/** What uploads need of their journey. */
export interface UploadHost {
  readonly options: JourneyOptions;
  readonly environment: Environment;
  readonly calls: Calls;
  readonly polling: Polling;
  readonly model: () => Model;
  readonly become: (next: Model) => void;
  /** Takes a reply as if it were to an answer. */
  readonly take: (reply: Reply) => void;
}

/**
 * Uploads pieces of documents. The model says which are under way; this sees to it. Nothing is sent again by itself, and
 * no file is kept once its upload has begun or was given up.
 */
export class Uploads {
  readonly #host: UploadHost;
  readonly #files = new WeakMap<Upload, Blob>();
  #flights: Flights | undefined;

  constructor(host: UploadHost) {
    this.#host = host;
  }

  /** Sends a piece, instead of what is under way for it. Ignored where there is no step that a service has sent. */
  send(piece: string, file: Blob): void {
    const { model, become } = this.#host;
    if (model().ticket === undefined) return;
    const begun: Upload = { progress: 0 };
    this.#files.set(begun, file);
    become(uploading(model(), piece, begun));
    if (!this.#flights) void this.#load();
  }

  /** The model has changed: sends what it says is to be sent, and gives up what is no longer under way. */
  follow(): void {
    this.#flights?.follow();
  }

  async #load(): Promise<void> {
    const { model, become } = this.#host;
    const loaded = await import('./upload-flights.ts').catch(() => undefined);
    if (loaded) this.#flights ??= new loaded.Flights(this.#host, this.#files);
    else become(interrupted(model(), 'network'));
    this.follow();
  }
}
