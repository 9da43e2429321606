import { browser } from 'wxt/browser';

/** The files of the chunks that a page loads on demand. */
const CHUNK_FILES = {
  details: '/content-scripts/details.js',
  'words-ar': '/content-scripts/words-ar.js',
  'words-de': '/content-scripts/words-de.js',
  'words-en': '/content-scripts/words-en.js',
  'words-es': '/content-scripts/words-es.js',
  'words-fr': '/content-scripts/words-fr.js',
  'words-pt': '/content-scripts/words-pt.js',
  history: '/content-scripts/history.js',
  'export-story': '/content-scripts/export-story.js',
  speech: '/content-scripts/speech.js',
  picker: '/content-scripts/picker.js',
  'reading-strip': '/content-scripts/reading-strip.js',
} as const;

export type ChunkName = keyof typeof CHUNK_FILES;
export const CHUNK_NAMES = Object.keys(CHUNK_FILES) as ChunkName[];

/**
 * Runs the file of a chunk in exactly the document that requests it. If the frame has navigated, the new document lacks
 * what the chunk depends on.
 *
 * @throws Error if the browser refuses
 */
export async function runChunk(
  name: ChunkName,
  { tabId, frameId, documentId }: { tabId: number; frameId: number; documentId?: string },
): Promise<void> {
  await browser.scripting.executeScript({
    target: documentId ? { tabId, documentIds: [documentId] } : { tabId, frameIds: [frameId] },
    files: [CHUNK_FILES[name]],
    injectImmediately: true,
  });
}
