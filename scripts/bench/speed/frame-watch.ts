import type { Page } from 'playwright';

/** Name of the mark that the page sets when the awaited frame has been drawn. */
export const FRAME_MARK = 'clean-copy-frame';

/**
 * Stores a promise in the global `frameTime`: the time (epoch milliseconds) of the first frame with the clean view on
 * or off. Sets a mark at the same time. Runs inside the page.
 */
export function watchFrames({ on, timeoutMs, mark }: { on: boolean; timeoutMs: number; mark: string }): void {
  const until = performance.now() + timeoutMs;
  const frameTime = new Promise<number>((done, fail) => {
    const look = () => {
      if ((document.querySelector('[data-clean-copy]') !== null) === on) {
        // A message is handled in a task after the frame, when it has been drawn.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          performance.mark(mark);
          done(performance.timeOrigin + performance.now());
        };
        port2.postMessage(null);
      } else if (performance.now() > until) fail(new Error(`The clean view did not go ${on ? 'on' : 'off'}.`));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  frameTime.catch(() => {});
  Object.assign(globalThis, { frameTime });
}

/** Brings a page to the front and waits until it is drawn, so that its own first layout is not measured. */
export async function waitUntilRendered(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}
