import type { CDPSession, Page, Worker } from 'playwright';
import type { Popup } from '../../driver/popup.ts';

/** Origin of console messages from the extension's code. */
const EXTENSION_URL = /^chrome-extension:/;
const CONTENT_WORLD = 'Clean Copy';

interface LogOrigin {
  url?: string;
  stackTrace?: { callFrames: { url: string }[] };
}
const isOurs = ({ url = '', stackTrace }: LogOrigin) =>
  EXTENSION_URL.test(url) || (stackTrace?.callFrames.some((frame) => EXTENSION_URL.test(frame.url)) ?? false);

/** Records faults of the extension's code in the page and in the content script's world. */
export async function recordPageFaults(page: Page, told: (fault: string) => void): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  const worlds = new Set<number>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === CONTENT_WORLD) worlds.add(context.id);
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: fault }) => {
    const { executionContextId: world = -1, exception, text } = fault;
    if (worlds.has(world) || isOurs(fault)) told(`page: ${exception?.description ?? text}`);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args, executionContextId, stackTrace }) => {
    const loud = type === 'error' || type === 'warning' || type === 'assert';
    if (loud && (worlds.has(executionContextId) || isOurs({ stackTrace })))
      told(`page: ${args.map(({ value, description }) => value ?? description).join(' ')}`);
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error' && isOurs(entry)) told(`page: ${entry.text}`);
  });
  await session.send('Runtime.enable');
  await session.send('Log.enable');
  await session.send('Performance.enable');
  return session;
}

/** Script that records faults in `globalThis.faults`, for extension pages and the background. */
const INSTALL_RECORDER = `(() => {
  if (globalThis.faults) return true;
  globalThis.faults = [];
  addEventListener('error', ({ message }) => faults.push(message));
  addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
  for (const name of ['error', 'warn']) console[name] = (...said) => void faults.push(said.map(String).join(' '));
  return true;
})()`;
const TAKE_FAULTS = 'globalThis.faults?.splice(0) ?? []';

/** Returns the background's faults since the last call. */
export async function takeWorkerFaults(worker: Worker): Promise<string[]> {
  await worker.evaluate(INSTALL_RECORDER);
  return (await worker.evaluate<string[]>(TAKE_FAULTS)).map((fault) => `background: ${fault}`);
}

/** Records the popup's faults; call it when the popup opens, and `heard` before it closes. */
export async function recordPopupFaults(popup: Popup): Promise<{ heard(): Promise<string[]> }> {
  await popup.evaluate(INSTALL_RECORDER);
  return { heard: async () => (await popup.evaluate<string[]>(TAKE_FAULTS)).map((fault) => `popup: ${fault}`) };
}
