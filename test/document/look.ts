import { segment } from '../../lib/document/segment';
import type { Block } from '../../lib/types';
import { openFrame } from '../pages/frame';

/** Opens markup as a page, lets a test look at it, and closes it. */
export async function look<T>(html: string, at: (document: Document) => T | Promise<T>): Promise<T> {
  const { document, close } = await openFrame(html);
  try {
    return await at(document);
  } finally {
    close();
  }
}

/** A page with this body and nothing else. */
export const bodyOf = (body: string) => `<!doctype html><html lang="en"><head><title>T</title></head><body>${body}`;

/** A block in one line: `p: text`, `div*: text` for a run of bare text, `image: alternative text`. */
export const lineOf = (block: Block) =>
  block.media ? `${block.media}: ${block.alt ?? ''}` : `${block.tag}${block.run ? '*' : ''}: ${block.text}`;

/** The blocks of a page with this body. */
export const blocksOf = (body: string) => look(bodyOf(body), (document) => segment(document).page.blocks);
