import type { CDPSession, Page, Worker } from 'playwright';
import type { Popup } from '../../driver/popup.ts';

/** Matches URLs of the extension's own code. */
const EXTENSION_URL = /^chrome-extension:/;
const CONTENT_WORLD = 'Clean Copy';

interface LogOrigin {
  url?: string;
  stackTrace?: { callFrames: { url: string }[] };
}
const isOurs = ({ url = '', stackTrace }: LogOrigin) =>
  EXTENSION_URL.test(url) || (stackTrace?.callFrames.some((frame) => EXTENSION_URL.test(frame.url)) ?? false);

/**
 * Records errors of the extension's code in a page, including those of its content scripts.
 *
 * @param onFault called with each error
 * @returns the DevTools session with the page
 */
export async function recordPageFaults(page: Page, onFault: (fault: string) => void): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  const worlds = new Set<number>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === CONTENT_WORLD) worlds.add(context.id);
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: fault }) => {
    const { executionContextId: world = -1, exception, text } = fault;
    if (worlds.has(world) || isOurs(fault)) onFault(`page: ${exception?.description ?? text}`);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args, executionContextId, stackTrace }) => {
    const loud = type === 'error' || type === 'warning' || type === 'assert';
    if (loud && (worlds.has(executionContextId) || isOurs({ stackTrace })))
      onFault(`page: ${args.map(({ value, description }) => value ?? description).join(' ')}`);
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error' && isOurs(entry)) onFault(`page: ${entry.text}`);
  });
  await session.send('Runtime.enable');
  await session.send('Log.enable');
  await session.send('Performance.enable');
  return session;
}

/** Script that records errors in `globalThis.faults`, for extension pages and the service worker. */
const INSTALL_RECORDER = `(() => {
  if (globalThis.faults) return true;
  globalThis.faults = [];
  addEventListener('error', ({ message }) => faults.push(message));
  addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
  for (const name of ['error', 'warn']) console[name] = (...values) => void faults.push(values.map(String).join(' '));
  return true;
})()`;
const TAKE_FAULTS = 'globalThis.faults?.splice(0) ?? []';

/** Returns the errors of the service worker since the last call. */
export async function takeWorkerFaults(worker: Worker): Promise<string[]> {
  await worker.evaluate(INSTALL_RECORDER);
  return (await worker.evaluate<string[]>(TAKE_FAULTS)).map((fault) => `background: ${fault}`);
}

/**
 * Records errors of the popup. Call it as soon as the popup opens.
 *
 * @returns `takeFaults`: returns the errors since its last call; call it before the popup closes
 */
export async function recordPopupFaults(popup: Popup): Promise<{ takeFaults(): Promise<string[]> }> {
  await popup.evaluate(INSTALL_RECORDER);
  return { takeFaults: async () => (await popup.evaluate<string[]>(TAKE_FAULTS)).map((fault) => `popup: ${fault}`) };
}
