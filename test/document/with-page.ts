import { segment } from '../../lib/document/segment';
import type { Block } from '../../lib/types';
import { openFrame } from '../pages/open-frame';

/** Opens markup as a page, runs a callback on it and closes it. */
export async function withPage<T>(html: string, callback: (document: Document) => T | Promise<T>): Promise<T> {
  const { document, close } = await openFrame(html);
  try {
    return await callback(document);
  } finally {
    close();
  }
}

/** Returns the markup of a page with this body only. */
export const pageWithBody = (body: string) =>
  `<!doctype html><html lang="en"><head><title>T</title></head><body>${body}`;

/** Formats a block as a line: `p: text`, `div*: text` for a bare text run, `image: alternative text`. */
export const formatBlock = (block: Block) =>
  block.media ? `${block.media}: ${block.alt ?? ''}` : `${block.tag}${block.run ? '*' : ''}: ${block.text}`;

/** Returns the blocks of a page with this body. */
export const segmentBody = (body: string) => withPage(pageWithBody(body), (document) => segment(document).page.blocks);
