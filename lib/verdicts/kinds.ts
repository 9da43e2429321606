import type { Context } from '../signals/context';
import type { Block, KeptKind } from '../types';

/** @returns what a kept block is called, by its tags alone */
export function keptKind(block: Block, { measured }: Context): KeptKind {
  const tags = measured[block.id]?.tags;
  if (block.media) return block.media === 'image' ? 'image' : 'embed';
  if (/^h[1-6]$/.test(block.tag)) return 'subheading';
  if (tags?.has('figcaption') || block.tag === 'figcaption') return 'caption';
  if (block.tag === 'table') return 'table';
  if (tags?.has('blockquote') || tags?.has('q')) return 'quote';
  if (tags?.has('figure')) return 'caption';
  if (tags?.has('li') || tags?.has('dl')) return 'list';
  return 'paragraph';
}
