import type { CDPSession, Page } from '@playwright/test';

interface World {
  id: number;
  origin: string;
  auxData?: { type?: string; isDefault?: boolean };
}

/** Gives access to the isolated world of our content script in a page, as if the page's process were compromised. */
export interface ContentWorld {
  /** Evaluates an expression in that world, and awaits a promise. */
  run<T>(expression: string): Promise<T>;
  /**
   * Evaluates an expression in the page's own world, without Playwright's wrapper; the result must be a number or a
   * string.
   */
  inPage<T>(expression: string): Promise<T>;
  /** Sends a message to the rest of the extension; returns the response, or the error message. */
  send(type: string, data?: unknown): Promise<{ res?: unknown; refused?: string; silence?: true }>;
  close(): Promise<void>;
}

/** Returns the isolated world of our content script in a page in which it is running already. */
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
