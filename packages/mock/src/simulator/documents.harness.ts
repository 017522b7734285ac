// Files as people upload them, as small as they can be.

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? Array.from(part, (one) => one.charCodeAt(0)) : [...part],
    ),
  );

const two = (value: number) => [value >>> 8, value & 0xff];
const four = (value: number) => [...two(value >>> 16), ...two(value & 0xffff)];

/** Stands for what is written on a document: no reply, snapshot or event may have it. */
export const secretInk = 'INK-OF-A-DOCUMENT';

/** A photo of this many pixels. */
export const jpeg = (width = 1200, height = 800): Uint8Array<ArrayBuffer> =>
  bytes(
    [0xff, 0xd8, 0xff, 0xe0, ...two(6), 1, 2, 3, 4],
    // Fill bytes may stand before any marker.
    [0xff, 0xff, 0xc0, ...two(11), 8, ...two(height), ...two(width), 1, 1, 0x11, 0],
    [0xff, 0xda, ...two(8), 1, 1, 0, 0, 63, 0],
    secretInk,
    [0xff, 0xd9],
  );

/** A picture of this many pixels. */
export const png = (width = 1200, height = 800): Uint8Array<ArrayBuffer> =>
  bytes(
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    [...four(13)],
    'IHDR',
    [...four(width), ...four(height), 8, 2, 0, 0, 0, ...four(0)],
    four(secretInk.length),
    'IDAT',
    secretInk,
    four(0),
    four(0),
    'IEND',
    four(0),
  );

/** A picture as browsers make them. */
export const webp = (): Uint8Array<ArrayBuffer> =>
  bytes('RIFF', [24, 0, 0, 0], 'WEBPVP8 ', [12, 0, 0, 0], '............');

/** A photo as some phones make them. */
export const heic = (): Uint8Array<ArrayBuffer> =>
  bytes(four(20), 'ftypheic', four(0), 'mif1', four(24), 'mdat', secretInk.slice(0, 16));

/** A scanned document. */
export const pdf = (): Uint8Array<ArrayBuffer> => bytes('%PDF-1.7\n', secretInk, '\n%%EOF\n');

/** A program, whatever its name says. */
export const program = (): Uint8Array<ArrayBuffer> => bytes('MZ', four(0), 'This program');

/** The file without its end. */
export const cutOff = (file: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> =>
  file.slice(0, file.length - 8);
