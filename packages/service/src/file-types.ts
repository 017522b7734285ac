// What a file is, by its own bytes: neither its name nor what the page says of it counts.

/** What is wrong with a file of a type that is taken. */
export type FileFault = 'file-unreadable' | 'file-too-small';

interface FileType {
  readonly mime: string;
  readonly is: (file: Uint8Array) => boolean;
  /** Width and height in pixels where they can be told; undefined when the file is cut off or broken. */
  readonly measure: (file: Uint8Array) => readonly number[] | undefined;
}

const ascii = (file: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...file.subarray(from, to));

const begins = (file: Uint8Array, ...bytes: readonly number[]) =>
  bytes.every((byte, at) => file[at] === byte);

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new DataView(buffer, byteOffset, byteLength);

// Nothing is told of the size of the picture.
const unmeasured: readonly number[] = [];

// ISO/IEC 10918-1 B.1.1.3: start of frame, but not DHT, JPG and DAC, which lie between.
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

// In the scan, FF is followed by 0 or a restart: the end of the image can be nothing else.
const endsAfter = (file: Uint8Array, from: number) => {
  for (let at = file.length - 2; at > from; at -= 1) {
    if (file[at] === 0xff && file[at + 1] === 0xd9) return true;
  }
  return false;
};

const measureJpeg = (file: Uint8Array): readonly number[] | undefined => {
  const view = viewOf(file);
  let size: readonly number[] | undefined;
  for (let at = 2; at + 9 < file.length && file[at] === 0xff;) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isFrame(marker)) size = [view.getUint16(at + 7), view.getUint16(at + 5)];
    if (marker === 0xda) return endsAfter(file, at) ? size : undefined;
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
};

// PNG, 5.3: length, type, data and checksum, from the header to the end of the image.
const measurePng = (file: Uint8Array): readonly number[] | undefined => {
  const view = viewOf(file);
  if (ascii(file, 12, 16) !== 'IHDR') return undefined;
  for (let at = 8; at + 12 <= file.length; at += 12 + view.getUint32(at)) {
    if (ascii(file, at + 4, at + 8) === 'IEND') return [view.getUint32(16), view.getUint32(20)];
  }
  return undefined;
};

// ISO/IEC 14496-12 4.2: boxes, one after the other, each with its length; 0 is the rest, 1 a length of 64 bits.
const isWholeBoxes = (file: Uint8Array): boolean => {
  const view = viewOf(file);
  let at = 0;
  while (at + 16 <= file.length) {
    const length = view.getUint32(at);
    if (length === 0) return true;
    const [whole, header] = length === 1 ? [Number(view.getBigUint64(at + 8)), 16] : [length, 8];
    // One that does not even have its own length would be read for ever.
    if (whole < header) return false;
    at += whole;
  }
  return at === file.length;
};

const types: readonly FileType[] = [
  {
    mime: 'image/jpeg',
    is: (file) => begins(file, 0xff, 0xd8, 0xff),
    measure: measureJpeg,
  },
  {
    mime: 'image/png',
    is: (file) => begins(file, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    measure: measurePng,
  },
  {
    mime: 'image/webp',
    is: (file) => ascii(file, 0, 4) === 'RIFF' && ascii(file, 8, 12) === 'WEBP',
    measure: (file) =>
      viewOf(file).getUint32(4, true) + 8 <= file.length && file.length > 20
        ? unmeasured
        : undefined,
  },
  {
    mime: 'image/heic',
    is: (file) =>
      ascii(file, 4, 8) === 'ftyp' && /^(hei[cxms]|hev[cxms]|mif1|msf1)$/u.test(ascii(file, 8, 12)),
    measure: (file) => (isWholeBoxes(file) ? unmeasured : undefined),
  },
  {
    mime: 'application/pdf',
    is: (file) => ascii(file, 0, 5) === '%PDF-',
    measure: (file) =>
      ascii(file, Math.max(0, file.length - 2048), file.length).includes('%%EOF')
        ? unmeasured
        : undefined,
  },
];

/** The MIME type of a file; undefined for one that is no document. */
export const typeOf = (file: Uint8Array): string | undefined =>
  types.find(({ is }) => is(file))?.mime;

/** What is wrong with a file of a known type: cut off, broken, or a picture whose shorter side is too short. */
export const faultOf = (file: Uint8Array, minPixels: number): FileFault | undefined => {
  const size = types.find(({ is }) => is(file))?.measure(file);
  if (!size || size.includes(0)) return 'file-unreadable';
  return Math.min(...size) < minPixels ? 'file-too-small' : undefined;
};
