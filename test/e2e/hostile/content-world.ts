import type { CDPSession, Page } from '@playwright/test';

interface World {
  id: number;
  origin: string;
  auxData?: { type?: string; isDefault?: boolean };
}

/** A page whose process is somebody else's: what runs in our content script's own world there. */
export interface ContentWorld {
  /** Runs an expression in that world; a promise is waited for. */
  run<T>(expression: string): Promise<T>;
  /** Runs an expression in the page's own world, with nothing of Playwright's around it; it gives a number or a text. */
  inPage<T>(expression: string): Promise<T>;
  /** Sends a message to the extension's other parts; gives its answer, or the words of the refusal. */
  send(type: string, data?: unknown): Promise<{ res?: unknown; refused?: string; silence?: true }>;
  close(): Promise<void>;
}

/** @returns the world of our content script in a page where it runs already */
export async function openContentWorld(page: Page, extension: string): Promise<ContentWorld> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const worlds: World[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => void worlds.push(context as World));
  await session.send('Runtime.enable');
  const world = worlds.find(({ origin }) => origin === `chrome-extension://${extension}`);
  if (!world) throw new Error('Our content script is not in this page.');
  const evaluate = async <T>(expression: string, where: { contextId?: number }): Promise<T> => {
    const how = { awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, ...how, ...where });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  const run = <T>(expression: string) => evaluate<T>(expression, { contextId: world.id });
  return {
    run,
    inPage: (expression) => evaluate(expression, {}),
    send: (type, data) =>
      run(`chrome.runtime.sendMessage(${JSON.stringify({ id: 1, type, data, timestamp: 1 })}).then(
        (answer) => answer == null ? { silence: true } : answer.err ? { refused: answer.err.message } : { res: answer.res },
        (error) => ({ silence: true }))`),
    close: () => session.detach(),
  };
}
