import { encode } from 'uqr';

/** A picture of squares: its side, and the dark ones as one SVG path. */
export interface QrPath {
  readonly side: number;
  readonly path: string;
}

/**
 * The QR code of a text (ISO/IEC 18004), with the quiet zone of four modules that readers need. A seventh of it may be
 * hidden (level M).
 */
export const qrPath = (text: string): QrPath => {
  const { data, size: side } = encode(text, { border: 4, ecc: 'M' });
  const dark = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])),
  );
  return { side, path: dark.join('') };
};
