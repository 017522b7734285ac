// Pictures of a page, and how far two of them differ.
import type { BrowserContext } from '@playwright/test';

/**
 * The share of pixels that differ, 0 to 1; 1 where the sizes do. A pixel differs where one of its colors does by more than
 * `least` of 255: less is how the same curve falls on the grid.
 */
export const differing = async (
  context: BrowserContext,
  pictures: readonly [Buffer, Buffer],
  least = 12,
): Promise<number> => {
  if (pictures[0].equals(pictures[1])) return 0;
  const page = await context.newPage();
  try {
    return await page.evaluate(
      async ({ urls, least }) => {
        const pixels = async (url: string) => {
          const image = new Image();
          image.src = url;
          await image.decode();
          const { width, height } = image;
          const canvas = new OffscreenCanvas(width, height).getContext('2d')!;
          canvas.drawImage(image, 0, 0);
          return canvas.getImageData(0, 0, width, height);
        };
        const [one, other] = [await pixels(urls[0]!), await pixels(urls[1]!)];
        if (one.width !== other.width || one.height !== other.height) return 1;
        let count = 0;
        for (let at = 0; at < one.data.length; at += 4)
          if ([0, 1, 2].some((c) => Math.abs(one.data[at + c]! - other.data[at + c]!) > least))
            count += 1;
        return count / (one.width * one.height);
      },
      { urls: pictures.map((png) => `data:image/png;base64,${png.toString('base64')}`), least },
    );
  } finally {
    await page.close();
  }
};
