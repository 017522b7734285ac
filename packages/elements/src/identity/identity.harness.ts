// An account service that says what a test tells it to, and files as people have them.
import type {
  AccountAdapter,
  Answer,
  Opening,
  Outcome,
  Piece,
  Problem,
  ProblemCode,
  Reply,
  Step,
  StepOf,
} from '@latchkey/contract';
import { LatchkeyStepEvent } from '../events.ts';
import { JourneyHarness, type Mounting } from '../tags/journey.harness.ts';

/** An upload that has reached the service. */
export interface Arriving {
  readonly piece: string;
  readonly file: Blob;
  readonly signal: AbortSignal;
  readonly progress: (part: number) => void;
  /** The service has it all. */
  readonly store: () => void;
  readonly refuse: (code: ProblemCode) => void;
}

type Said = { readonly step: Step; readonly problem?: Problem } | { readonly outcome: Outcome };

/** Says one step until it is told to say another. */
export class ToldService {
  readonly openings: Opening[] = [];
  readonly answers: Answer[] = [];
  readonly uploads: Arriving[] = [];
  readonly #awaited = new Set<string>();
  #said: Said;
  #turn = 1;

  constructor(step: Step, problem?: Problem) {
    this.#said = problem ? { step, problem } : { step };
  }

  /** What it says from now on. */
  says(said: Step | { outcome: Outcome }, problem?: Problem): void {
    this.#turn += 1;
    this.#said = 'outcome' in said ? said : { step: said, ...(problem && { problem }) };
  }

  /** Whether an upload of a piece has come that is not settled. */
  awaits(piece: string): boolean {
    return this.#awaited.has(piece);
  }

  get adapter(): AccountAdapter {
    return {
      open: async (opening) => {
        this.openings.push(opening);
        return this.#reply();
      },
      answer: async (_ticket, answer) => {
        this.answers.push(answer);
        return this.#reply();
      },
      look: async () => this.#reply(),
      upload: (_ticket, piece, file, { signal, onProgress }) =>
        new Promise((resolve) => {
          this.#awaited.add(piece);
          const settle = (reply: Reply) => {
            this.#awaited.delete(piece);
            resolve(reply);
          };
          const refuse = (code: ProblemCode) => {
            settle({ problem: { code } });
          };
          signal.addEventListener('abort', () => {
            refuse('aborted');
          });
          this.uploads.push({
            piece,
            file,
            signal,
            progress: (part) => onProgress?.(part),
            store: () => {
              this.#store(piece);
              settle(this.#reply());
            },
            refuse,
          });
        }),
      close: async () => {},
    };
  }

  #store(id: string): void {
    if ('outcome' in this.#said || this.#said.step.kind !== 'identity-documents') return;
    const { step } = this.#said;
    this.says({
      ...step,
      pieces: step.pieces.map((one): Piece =>
        one.id === id ? { id, kind: one.kind, stored: true } : one,
      ),
    });
  }

  #reply(): Reply {
    if ('outcome' in this.#said) return this.#said;
    return structuredClone({ ticket: 'a-told-ticket', turn: this.#turn, ...this.#said });
  }
}

/** Puts the tag into a page that has already come to this step. */
export const at = async (
  step: Step,
  { problem, tag = 'latchkey-identity-check', ...more }: Mounting & { problem?: Problem } = {},
): Promise<{ page: JourneyHarness; service: ToldService }> => {
  const service = new ToldService(step, problem);
  const shown = new Promise<void>((resolve) => {
    const hear = (event: Event) => {
      if (!(event instanceof LatchkeyStepEvent) || event.step !== step.kind) return;
      document.removeEventListener('latchkey-step', hear);
      resolve();
    };
    document.addEventListener('latchkey-step', hear);
  });
  const page = await JourneyHarness.mount({
    tag,
    ...more,
    attributes: { ticket: 'a-told-ticket', ...more.attributes },
    properties: { adapter: service.adapter, links: { support: '#help' }, ...more.properties },
  });
  await shown;
  return { page, service };
};

/** A step that asks for the pieces of an identity card. */
export const documents: StepOf<'identity-documents'> = {
  kind: 'identity-documents',
  actions: ['choose-type', 'submit', 'other', 'back'],
  reason: 'password',
  types: ['passport', 'identity-card'],
  type: 'identity-card',
  pieces: [
    { id: 'front', kind: 'front' },
    { id: 'back', kind: 'back' },
    { id: 'selfie', kind: 'selfie' },
  ],
  accept: ['image/jpeg', 'image/png', 'application/pdf'],
  maxBytes: 10_000_000,
  minPixels: 600,
};

/** A picture whose left half is red and whose right half is blue. */
export const picture = async (
  { width = 1200, height = 800, type = 'image/jpeg' } = {},
  name = 'Anna Muster passport.jpg',
): Promise<File> => {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d')!;
  for (const [index, color] of ['#f00', '#00f'].entries()) {
    context.fillStyle = color;
    context.fillRect((index * width) / 2, 0, width / 2, height);
  }
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, type);
  });
  return new File([blob!], name, { type });
};

/** A JPEG as a camera makes it that was held upright: to be turned clockwise by a quarter (EXIF 2.3, Orientation 6). */
export const turned = async (jpeg: File): Promise<File> => {
  const exif = [
    ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1],
    ...[1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0],
  ];
  // In one piece: Firefox knows a picture by the first part of a file, here of two bytes.
  const parts = [jpeg.slice(0, 2), new Uint8Array(exif), jpeg.slice(2)];
  const bytes = await new Blob(parts).arrayBuffer();
  return new File([bytes], jpeg.name, { type: jpeg.type });
};

/** A file that begins with these bytes. */
export const file = (name: string, type: string, ...bytes: number[]): File =>
  new File([new Uint8Array(bytes)], name, { type });

/** The cards of the pieces, as a person sees them. */
export class Pieces {
  readonly #page: JourneyHarness;
  readonly #service: ToldService | undefined;

  constructor(page: JourneyHarness, service?: ToldService) {
    this.#page = page;
    this.#service = service;
  }

  card(id: string): HTMLElement {
    const card = this.control(id).closest<HTMLElement>('[data-part="piece"]');
    if (!card) throw new Error(`no card “${id}”`);
    return card;
  }

  control(id: string, by: 'file' | 'camera' = 'file'): HTMLInputElement {
    const found = this.#page.form.querySelector<HTMLInputElement>(`[id$="-${id}-${by}"]`);
    if (!found) throw new Error(`no ${by} for “${id}”`);
    return found;
  }

  /** All that a card says. */
  text(id: string): string {
    return (this.card(id).textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
  }

  state(id: string): string | undefined {
    return this.card(id).dataset['state'];
  }

  preview(id: string): HTMLCanvasElement | null {
    return this.card(id).querySelector('canvas');
  }

  progress(id: string): HTMLProgressElement | null {
    return this.card(id).querySelector('progress');
  }

  /** What the browser does when a person has chosen a file. */
  choose(id: string, chosen: File, by: 'file' | 'camera' = 'file'): void {
    const input = this.control(id, by);
    const transfer = new DataTransfer();
    transfer.items.add(chosen);
    input.focus();
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Waits until a piece is on its way, and the service sees it come. */
  async sends(id: string): Promise<void> {
    await this.comes(id, 'sending');
    await this.#page.until(() => this.#service?.awaits(id) ?? true, `an upload of ${id}`);
  }

  async comes(id: string, state: string): Promise<void> {
    await this.#page.until(() => this.state(id) === state, `${id} ${state}, not ${this.text(id)}`);
  }
}
