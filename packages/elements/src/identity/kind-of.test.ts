import { expect } from '@open-wc/testing';
import { kindOf } from './kind-of.ts';

const bytes = (...parts: (string | number)[]) =>
  new Uint8Array(
    parts.flatMap((part) =>
      typeof part === 'string' ? Array.from(part, (letter) => letter.charCodeAt(0)) : [part],
    ),
  );

describe('kindOf()', () => {
  const table: [what: string, head: Uint8Array, kind: string | undefined][] = [
    ['a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16, 'JFIF'), 'image/jpeg'],
    ['a PNG', bytes(0x89, 'PNG\r\n\x1a\n', 0, 0), 'image/png'],
    ['a WebP', bytes('RIFF', 1, 2, 3, 4, 'WEBPVP8 '), 'image/webp'],
    ['a HEIC of an iPhone', bytes(0, 0, 0, 0x18, 'ftypheic'), 'image/heic'],
    ['a HEIC of another brand', bytes(0, 0, 0, 0x18, 'ftypmif1'), 'image/heic'],
    ['an AVIF', bytes(0, 0, 0, 0x20, 'ftypavif'), 'image/avif'],
    ['a PDF', bytes('%PDF-1.7'), 'application/pdf'],
    ['a program of Windows', bytes('MZ', 0x90, 0, 3), undefined],
    ['a program of Linux', bytes(0x7f, 'ELF', 2, 1), undefined],
    ['an SVG', bytes('<svg xmlns="'), undefined],
    ['a page', bytes('<!doctype html>'), undefined],
    ['a film', bytes(0, 0, 0, 0x18, 'ftypisom'), undefined],
    ['a sound in the same box as a WebP', bytes('RIFF', 1, 2, 3, 4, 'WAVEfmt '), undefined],
    ['a file that breaks off', bytes(0xff, 0xd8), undefined],
    ['nothing', bytes(), undefined],
  ];
  for (const [what, head, kind] of table) {
    it(`knows ${what} as ${kind ?? 'none of them'} [S47 SEC-19]`, () => {
      expect(kindOf(head)).to.equal(kind);
    });
  }
});
