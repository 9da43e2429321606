import type { Context } from '../layout';
import type { Block, KeptKind } from '../types';

/** @returns what a kept block is called, by its tags alone */
export function keptKind(block: Block, { measured }: Context): KeptKind {
  return kindByTags(block, measured[block.id]?.tags ?? new Set());
}

/** @returns the same where nothing was measured: by the tags on its path */
export function plainKind(block: Block): KeptKind {
  return kindByTags(block, new Set(block.path.map((step) => step.split(/[#.]/)[0] ?? '')));
}

function kindByTags({ media, tag }: Block, around: ReadonlySet<string>): KeptKind {
  if (media) return media === 'image' ? 'image' : 'embed';
  if (/^h[1-6]$/.test(tag)) return 'subheading';
  if (around.has('figcaption') || tag === 'figcaption') return 'caption';
  if (tag === 'table') return 'table';
  if (around.has('blockquote') || around.has('q')) return 'quote';
  if (around.has('figure')) return 'caption';
  if (around.has('li') || around.has('dl')) return 'list';
  return 'paragraph';
}
