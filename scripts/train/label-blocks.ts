import type { CorpusPage } from './corpus.ts';
import { labelBySegments } from './label-by-segments.ts';
import { TokenAlignment } from './token-alignment.ts';

/** Training label of a block, with a confidence from 0 to 1. */
export interface Label {
  category: 'story' | 'neutral' | 'clutter';
  confidence: number;
}

export interface LabellableBlock {
  text: string;
  /**
   * Whether the block is in the main content. If a text occurs twice, the copy in the main content is labelled as
   * story.
   */
  inMainContent: boolean;
  kept: boolean;
}

const STORY_OWNERS = new Set(['paragraph', 'headline', 'summary', 'extra']);

/**
 * Labels the blocks of a page from its ground truth. A block is story if most of its text is in the truth. Captions,
 * metadata, author notes and duplicates are neutral, because other stages decide about them. Blocks that a person
 * labelled as clutter, and all other blocks, are clutter; the latter with less confidence where the ground truth may be
 * incomplete.
 */
export function labelBlocks(page: CorpusPage, blocks: readonly LabellableBlock[], figcaptions: string[]): Label[] {
  if (page.segments && !page.truth.paragraphs.length) return labelBySegments(page.segments, blocks);
  const order = blocks.map((_, id) => id).sort((a, b) => claimOrder(blocks[a]) - claimOrder(blocks[b]) || a - b);
  const kept = new TokenAlignment(order.map((id) => blocks[id]?.text ?? ''));
  const { truth, eye } = page;
  const take = (texts: string[], owner: string) => {
    for (const text of texts) if (text.trim()) kept.claim(text, owner, 0.6);
  };
  const of = (...classes: string[]) => eye.filter((label) => classes.includes(label.class)).map(({ text }) => text);
  take(of('T'), 'neutral');
  take(truth.paragraphs, 'paragraph');
  take(truth.headlines, 'headline');
  take(truth.summary, 'summary');
  take(of('S'), 'extra');
  take([truth.title], 'neutral');
  take(of('C', 'M', 'B', 'U', 'D'), 'neutral');
  take(of('X'), 'clutter');
  take(page.segments?.forbidden ?? [], 'clutter');
  take(
    truth.captions.flatMap(({ caption, alt, credit }) => [caption ?? '', alt ?? '', credit ?? '']),
    'neutral',
  );
  take([...new Set(figcaptions)], 'neutral');
  const owners = blocks.map(() => ({ story: 0, neutral: 0, clutter: 0, none: 0 }));
  for (const [place, owner] of kept.owners.entries()) {
    const counts = owners[order[kept.lineOfToken[place] as number] as number];
    if (counts)
      counts[
        owner === null ? 'none' : STORY_OWNERS.has(owner) ? 'story' : owner === 'clutter' ? 'clutter' : 'neutral'
      ]++;
  }
  const story = owners.map(
    ({ story, none, clutter, neutral }) => story > 0 && story >= (none + clutter + neutral) * 0.8,
  );
  const first = story.indexOf(true);
  const last = story.lastIndexOf(true);
  return owners.map((counts, id): Label => {
    const all = counts.story + counts.neutral + counts.clutter + counts.none;
    if (!all) return { category: 'neutral', confidence: 0 };
    if (story[id]) return { category: 'story', confidence: counts.story / all };
    if (counts.neutral >= all * 0.5 || counts.story >= all * 0.25) return { category: 'neutral', confidence: 1 };
    if (counts.clutter >= all * 0.5) return { category: 'clutter', confidence: 1 };
    // On a page that a person has read, an unlabelled block is clutter. On others, the ground truth may lack a
    // paragraph.
    const gap = !eye.length && id > first && id < last;
    return { category: 'clutter', confidence: gap ? 0.35 : eye.length ? 0.8 : 0.7 };
  });
}

function claimOrder(block: LabellableBlock | undefined): number {
  return block?.inMainContent ? 0 : block?.kept ? 1 : 2;
}
