import type { CDPSession, Page, Worker } from 'playwright';
import type { Popup } from '../../driver/popup.ts';

/** What our own code has to say in consoles; what a page says of itself is the page's. */
const OURS = /^chrome-extension:/;
const NAME = 'Clean Copy';

interface Place {
  url?: string;
  stackTrace?: { callFrames: { url: string }[] };
}
const isOurs = ({ url = '', stackTrace }: Place) =>
  OURS.test(url) || (stackTrace?.callFrames.some((frame) => OURS.test(frame.url)) ?? false);

/** Listens to the page's own world and to that of our content script. */
export async function hearPage(page: Page, told: (fault: string) => void): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  const worlds = new Set<number>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === NAME) worlds.add(context.id);
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

/** Gathers faults in `globalThis.faults`, where our own pages and the background run. */
const GATHER = `(() => {
  if (globalThis.faults) return true;
  globalThis.faults = [];
  addEventListener('error', ({ message }) => faults.push(message));
  addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
  for (const name of ['error', 'warn']) console[name] = (...said) => void faults.push(said.map(String).join(' '));
  return true;
})()`;
const GIVE = 'globalThis.faults?.splice(0) ?? []';

/** @returns what the background has said since it was asked last */
export async function hearWorker(worker: Worker): Promise<string[]> {
  await worker.evaluate(GATHER);
  return (await worker.evaluate<string[]>(GIVE)).map((fault) => `background: ${fault}`);
}

/** Call it as soon as the popup stands, and `heard` before it closes. */
export async function hearPopup(popup: Popup): Promise<{ heard(): Promise<string[]> }> {
  await popup.evaluate(GATHER);
  return { heard: async () => (await popup.evaluate<string[]>(GIVE)).map((fault) => `popup: ${fault}`) };
}
