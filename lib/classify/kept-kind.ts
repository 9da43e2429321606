import type { PageContext } from '../layout';
import type { Block, KeptKind } from '../types';

/** Returns the kind of a kept block, by its tags. */
export function keptKindOf(block: Block, { measures }: PageContext): KeptKind {
  return kindByTags(block, measures[block.id]?.tagsAndRoles ?? new Set());
}

/** Returns the kind of a kept block without layout context, by the tags on its path. */
export function keptKindByPath(block: Block): KeptKind {
  return kindByTags(block, new Set(block.path.map((step) => step.split(/[#.]/)[0] ?? '')));
}

function kindByTags({ media, tag }: Block, tags: ReadonlySet<string>): KeptKind {
  if (media) return media === 'image' ? 'image' : 'embed';
  if (/^h[1-6]$/.test(tag)) return 'subheading';
  if (tags.has('figcaption') || tag === 'figcaption') return 'caption';
  if (tag === 'table') return 'table';
  if (tags.has('blockquote') || tags.has('q')) return 'quote';
  if (tags.has('figure')) return 'caption';
  if (tags.has('li') || tags.has('dl')) return 'list';
  return 'paragraph';
}
