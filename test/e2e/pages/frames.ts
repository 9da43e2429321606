import type { Page } from '@playwright/test';

/**
 * @param work what is done while the page is filmed
 * @returns the frames that were drawn meanwhile, as PNG in base64
 */
export async function recordFrames(page: Page, work: () => Promise<void>): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const frames: string[] = [];
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push(data);
    void session.send('Page.screencastFrameAck', { sessionId });
  });
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  await work();
  await session.send('Page.stopScreencast');
  await session.detach();
  return frames;
}

/** How many pixels of each picture have the colour of the clutter: magenta, which nothing else has. */
export function magentaIn(page: Page, pictures: readonly string[]): Promise<number[]> {
  return page.evaluate(async (all) => {
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
        if ((pixels[at] ?? 0) > 240 && (pixels[at + 1] ?? 255) < 15 && (pixels[at + 2] ?? 0) > 240) found++;
      return found;
    };
    const counts: number[] = [];
    for (const data of all) counts.push(await count(data));
    return counts;
  }, pictures);
}
