import type { Page } from '@playwright/test';

/**
 * Records the frames that Chromium draws while `work` runs.
 *
 * @param work gets a function that returns the number of frames recorded so far
 * @returns the frames as PNG in base64
 */
export async function recordFrames(page: Page, work: (framesDrawn: () => number) => Promise<void>): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const frames: string[] = [];
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push(data);
    void session.send('Page.screencastFrameAck', { sessionId });
  });
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  await work(() => frames.length);
  await session.send('Page.stopScreencast');
  await session.detach();
  return frames;
}

type Rgb = [least: number, most: number][];
/** The colour of the clutter, magenta, which nothing else has. */
const MAGENTA: Rgb = [
  [240, 255],
  [0, 15],
  [240, 255],
];
/** The colour of a highlight on a light background. */
const STROKE: Rgb = [
  [240, 255],
  [180, 245],
  [90, 212],
];

/** Counts the pixels in each picture that have the colour of the clutter. */
export const magentaIn = (page: Page, pictures: readonly string[]) => pixelsIn(page, pictures, MAGENTA);

/** Counts the pixels in the window that have the colour of a highlight. */
export async function strokesIn(page: Page): Promise<number> {
  const picture = await page.screenshot({ caret: 'initial' });
  return (await pixelsIn(page, [picture.toString('base64')], STROKE))[0] ?? 0;
}

function pixelsIn(page: Page, pictures: readonly string[], colour: Rgb): Promise<number[]> {
  return page.evaluate(
    async ([all, colour]) => {
      const count = async (data: string) => {
        const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext('2d');
        if (!context) throw new Error('no canvas');
        context.drawImage(bitmap, 0, 0);
        const { data: pixels } = context.getImageData(0, 0, bitmap.width, bitmap.height);
        let found = 0;
        for (let at = 0; at < pixels.length; at += 4)
          if (
            colour.every(([least, most], part) => (pixels[at + part] ?? 0) >= least && (pixels[at + part] ?? 0) <= most)
          )
            found++;
        return found;
      };
      const counts: number[] = [];
      for (const data of all) counts.push(await count(data));
      return counts;
    },
    [pictures, colour] as const,
  );
}
