// Looks at a file before anything of it is sent: what it is, how large, and whether it can be seen.
import type { ProblemCode, StepOf } from '@latchkey/contract';
import { headLength, kindOf } from './kind-of.ts';

/** What the service takes. */
export type Limits = Pick<StepOf<'identity-documents'>, 'accept' | 'maxBytes' | 'minPixels'>;

/** What can be wrong with a file. */
export type FileProblem = Extract<ProblemCode, `file-${string}`>;

/** A file that can be sent: its bytes without its name, which is nobody's business, and a small picture where there can be one. */
export interface Sound {
  readonly file: Blob;
  readonly preview?: HTMLCanvasElement | undefined;
}

/** Pixels of a preview's longer side: sharp at twice the width of a card. */
const previewSide = 640;

// What some browsers cannot show: taken unseen, if the service takes it.
const unseen = ['image/heic', 'image/avif', 'application/pdf'];

/** Checks a file and draws its preview. Reads no more than its first bytes before its size and its kind are right. */
export const examine = async (
  chosen: Blob,
  { accept, maxBytes, minPixels = 0 }: Limits,
): Promise<Sound | { readonly problem: FileProblem }> => {
  if (chosen.size > maxBytes) return { problem: 'file-too-large' };
  const head = await headOf(chosen);
  if (!head?.length) return { problem: 'file-unreadable' };
  const type = kindOf(head);
  if (!type || !takes(accept, type)) return { problem: 'file-type' };
  const file = chosen.slice(0, chosen.size, type);
  const bitmap = type.startsWith('image/') ? await decoded(file) : undefined;
  if (!bitmap) return unseen.includes(type) ? { file } : { problem: 'file-unreadable' };
  const small = Math.min(bitmap.width, bitmap.height) < minPixels;
  const preview = small ? undefined : drawn(bitmap);
  bitmap.close();
  return small ? { problem: 'file-too-small' } : { file, preview };
};

// HEIF and HEIC are two names for what an iPhone makes.
const takes = (accept: readonly string[], type: string) =>
  accept.includes(type) || (type === 'image/heic' && accept.includes('image/heif'));

// A file may be gone by now, or in a place that cannot be read.
const headOf = async (file: Blob): Promise<Uint8Array | undefined> =>
  file
    .slice(0, headLength)
    .arrayBuffer()
    .then(
      (bytes) => new Uint8Array(bytes),
      () => undefined,
    );

// Turned as the camera says (EXIF): by `from-image`, the default of the HTML standard, which not every engine has.
const decoded = async (file: Blob): Promise<ImageBitmap | undefined> =>
  createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined);

// A canvas, since a host's policy may forbid pictures from a `blob:`, and nothing has to be given back.
const drawn = (bitmap: ImageBitmap): HTMLCanvasElement => {
  const scale = Math.min(1, previewSide / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas;
};
