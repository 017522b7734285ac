// What a file is and what is wrong with it, byte by byte: lengths in front are big-endian, but those of RIFF.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { faultOf, typeOf } from './file-types.ts';

const big = (value: number, bytes = 4) =>
  Array.from({ length: bytes }, (_, at) => (value >>> (8 * (bytes - 1 - at))) & 0xff);

const little = (value: number) => big(value).reverse();

const file = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)),
  );

const segment = (marker: number, ...content: readonly number[]) => [
  0xff,
  marker,
  ...big(content.length + 2, 2),
  ...content,
];

const start = [0xff, 0xd8];
const frame = segment(0xc0, 8, ...big(600, 2), ...big(800, 2), 0, 0);
const scan = [...segment(0xda, 0, 0, 0, 0, 0, 0), 1, 2, 3];
const end = [0xff, 0xd9];
// Where a frame has its size, this has four pixels by four.
const tables = (marker: number) => segment(marker, 8, 0, 4, 0, 4, 0, 0);

const chunk = (type: string, content: readonly number[] = []) => [
  ...big(content.length),
  ...file(type),
  ...content,
  ...big(0),
];

const magic = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const size = [...big(800), ...big(600), 8, 2, 0, 0, 0];
const png = (header: string) => file(magic, chunk(header, size), chunk('IDAT', [1]), chunk('IEND'));

const heic = (brand: string) =>
  file(big(16), 'ftyp', brand, big(0), big(0), 'meta', big(0), big(0));

const page = '<!doctype html><script>alert(1)</script>';

const least = 480;

const documents: Record<string, readonly [Uint8Array, string, string?]> = {
  'a photo': [file(start, frame, scan, end), 'image/jpeg'],
  'a photo with what follows its end': [file(start, frame, scan, end, page), 'image/jpeg'],
  'a photo with tables that could be taken for its size': [
    file(start, frame, tables(0xc4), tables(0xc8), tables(0xcc), scan, end),
    'image/jpeg',
  ],
  'a photo without a frame': [
    file(start, tables(0xe0), scan, end),
    'image/jpeg',
    'file-unreadable',
  ],
  'a photo without a scan': [file(start, frame, end), 'image/jpeg', 'file-unreadable'],
  'a photo whose scan does not end': [file(start, frame, scan), 'image/jpeg', 'file-unreadable'],
  'a picture': [png('IHDR'), 'image/png'],
  'a picture that begins with something else': [png('tEXt'), 'image/png', 'file-unreadable'],
  'a page after the beginning of a picture': [file(magic, page), 'image/png', 'file-unreadable'],
  'a picture as browsers make them': [
    file('RIFF', little(14), 'WEBP', 'VP8 ', little(2), [1, 2]),
    'image/webp',
  ],
  '… with nothing in it': [file('RIFF', little(4), 'WEBP'), 'image/webp', 'file-unreadable'],
  'a phone’s photo': [heic('heic'), 'image/heic'],
  'a document': [file('%PDF-1.7\n%%EOF\n'), 'application/pdf'],
};

const others: Record<string, Uint8Array> = {
  'two bytes of a photo': file(start, [0x00, 0x10], page),
  'four bytes of a picture': file(magic.slice(0, 4), page),
  'a sound': file('RIFF', little(14), 'WAVE', 'fmt ', little(2), [1, 2]),
  'a film': heic('isom'),
  'another kind of picture in the same boxes': heic('avif'),
  'a page with a document in it': file(page, '%PDF-1.7\n%%EOF\n'),
  'a script that is a picture': file('GIF89a/*', ' '.repeat(40), '*/=1;alert(1)'),
  'a text': file('hello'),
  nothing: file(),
};

/** Beginnings of every type, and then what may be lengths, markers and boxes: mostly nonsense. */
const nonsense = fc
  .tuple(
    fc.constantFrom<readonly (string | readonly number[])[]>(
      [start],
      [start, frame],
      [magic],
      [magic, chunk('IHDR', size)],
      ['RIFF', little(14), 'WEBP'],
      [big(16), 'ftypheic', big(0)],
      [big(1), 'ftypheic', big(0)],
      ['%PDF-'],
      [],
    ),
    fc.array(
      fc.oneof(
        fc.constantFrom(big(0), big(1), big(0xffffffff), [0xff], [0xda], frame, [0x7f]),
        fc.uint8Array({ maxLength: 12 }).map((bytes) => [...bytes]),
      ),
      { maxLength: 12 },
    ),
  )
  .map(([begin, rest]) => file(...begin, ...rest));

describe('a file', () => {
  for (const [what, [bytes, type, fault]] of Object.entries(documents)) {
    it(`is known by its bytes, and is ${fault ?? 'whole'}: ${what}`, () => {
      assert.equal(typeOf(bytes), type);
      assert.equal(faultOf(bytes, least), fault);
    });
  }

  for (const [what, bytes] of Object.entries(others)) {
    it(`is no document: ${what}`, () => {
      assert.equal(typeOf(bytes), undefined);
      assert.equal(faultOf(bytes, least), 'file-unreadable');
    });
  }

  it('is read to its end, and no further, whatever lengths it names', () => {
    const endless = file(big(16), 'ftypheic', big(0), big(1), 'free', big(0), big(0));
    assert.equal(faultOf(endless, least), 'file-unreadable');
    fc.assert(
      fc.property(nonsense, (bytes) => {
        assert.ok([undefined, 'file-unreadable', 'file-too-small'].includes(faultOf(bytes, least)));
      }),
      { numRuns: 5000 },
    );
  });
});
