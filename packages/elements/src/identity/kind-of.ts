// What a file is by its first bytes: its name and its declared type are what somebody wrote on it.

/** Bytes that are enough to know a file by. */
export const headLength = 16;

const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));

interface Signature {
  readonly type: string;
  readonly at: number;
  readonly bytes: readonly number[];
}

const of = (type: string, at: number, bytes: readonly number[]): Signature => ({ type, at, bytes });

// ISO/IEC 14496-12 §4.3: the box `ftyp` names the brand; those of ISO/IEC 23008-12 are pictures of an iPhone.
const heic = ['heic', 'heix', 'heim', 'heis', 'hevc', 'mif1', 'msf1'];

const signatures: readonly Signature[] = [
  of('image/jpeg', 0, [0xff, 0xd8, 0xff]),
  of('image/png', 0, [0x89, ...ascii('PNG\r\n\x1a\n')]),
  of('image/webp', 8, ascii('WEBP')),
  of('image/avif', 4, ascii('ftypavif')),
  ...heic.map((brand) => of('image/heic', 4, ascii(`ftyp${brand}`))),
  of('application/pdf', 0, ascii('%PDF-')),
];

/** The MIME type of a file that begins with these bytes; undefined for all that no document is sent as. */
export const kindOf = (head: Uint8Array): string | undefined =>
  signatures.find(({ at, bytes }) => bytes.every((byte, index) => head[at + index] === byte))?.type;
