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
/** The names of all parts. */
export const PARTS = Object.keys(FILES) as PartName[];

/**
 * Runs the file of a part in the page that asks for it, and in no other: one that comes after it in the frame has not what
 * the part builds on.
 *
 * @throws Error of the browser where it refuses
 */
export async function runPart(
  name: PartName,
  { tabId, frameId, documentId }: { tabId: number; frameId: number; documentId?: string },
): Promise<void> {
  await browser.scripting.executeScript({
    target: documentId ? { tabId, documentIds: [documentId] } : { tabId, frameIds: [frameId] },
    files: [FILES[name]],
    injectImmediately: true,
  });
}
