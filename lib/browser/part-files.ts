import { browser } from 'wxt/browser';

/** The parts of what runs in a page that are loaded only when they are needed; each is a file of its own. */
const FILES = {
  details: '/content-scripts/details.js',
  'words-de': '/content-scripts/words-de.js',
  'words-en': '/content-scripts/words-en.js',
  'words-es': '/content-scripts/words-es.js',
  'words-fr': '/content-scripts/words-fr.js',
  take: '/content-scripts/take.js',
  aloud: '/content-scripts/aloud.js',
  pointing: '/content-scripts/pointing.js',
} as const;

export type PartName = keyof typeof FILES;

/** Who asks, as the browser tells it. */
interface Sender {
  tab?: { id?: number };
  frameId?: number;
}

/**
 * Runs the file of a part in the frame that asks for it, and in no other.
 *
 * @throws Error where no page asks, where there is no such part, and the browser's own where it refuses
 */
export async function runPart(name: PartName, { tab, frameId = 0 }: Sender): Promise<void> {
  if (tab?.id === undefined || !Object.hasOwn(FILES, name)) throw new Error('There is no such part.');
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: [FILES[name]],
    injectImmediately: true,
  });
}
