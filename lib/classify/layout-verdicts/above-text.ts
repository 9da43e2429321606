import type { PageContext } from '../../layout';
import type { Block } from '../../types';
import { keptKindOf } from '../kept-kind';
import { hide, keep, type LayoutVerdict, LINE_TAG } from './layout-verdict';

/**
 * Decides on a block between headline and body text. It is hidden unless it is recognized as part of the story: key
 * points, prose, or text that Readability keeps.
 */
export function decideAboveText(block: Block, context: PageContext): LayoutVerdict {
  const { boxes, measures, readabilityBlocks } = context;
  const measured = measures[block.id];
  const box = boxes[block.id];
  if (!measured || block.id < context.header.headline) return hide('furniture', 'above-headline', 0.8);
  const { tagsAndRoles, linkShare, tokens } = measured;
  const isReadable = readabilityBlocks.has(block.id);
  if (box && box.linkShare < 0.3 && box.proseWeight > 0 && linkShare < 0.6 && isReadable)
    return keep(keptKindOf(block, context), 'box-above-text', 0.5);
  if (!box && isReadable && linkShare < 0.5 && LINE_TAG.test(block.tag))
    return keep(keptKindOf(block, context), 'readable-above-text', 0.5);
  if (/^h[2-6]$/.test(block.tag)) return keep('subheading', 'heading-above-text', 0.4);
  const isBoxLabel = box && block.id === box.first && tokens.length <= 6 && box.linkShare < 0.2;
  if (isBoxLabel && measures[block.id + 1]?.tagsAndRoles.has('li'))
    return keep('subheading', 'label-of-key-points', 0.4);
  if (tagsAndRoles.has('li') && linkShare < 0.2 && tokens.length >= 5) return keep('list', 'key-point', 0.55);
  if (measured.proseWeight > 0 && linkShare < 0.4 && measured.isSentence && !tagsAndRoles.has('aside'))
    return keep(keptKindOf(block, context), 'prose-above-text', 0.55);
  return hide('furniture', 'above-text', 0.6);
}
