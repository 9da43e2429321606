import type { PageContext } from '../../layout';
import type { Block } from '../../types';
import { keptKindOf } from '../kept-kind';
import { hide, keep, type LayoutVerdict } from './layout-verdict';

/** Matches file names of images that only reserve space. */
const PLACEHOLDER_IMAGE =
  /(?:^|[/_-])(?:leer|blank|spacer|pixel|transparent|1x1|(?:grey-|gray-)?placeholder)\.(?:gif|png|svg)$/i;
/** Minimum share (0–1) of links for a box to count as a list of links. */
const MIN_LINK_BOX_SHARE = 0.5;

/** Decides on a block between the first and the last paragraph of the story. */
export function decideInsideStory(block: Block, context: PageContext): LayoutVerdict {
  const { boxes, measures, readabilityBlocks, mainContent } = context;
  const measured = measures[block.id];
  const box = boxes[block.id];
  if (!measured) return hide('furniture', 'unmeasured', 0.5);
  const { linkShare, proseWeight, isSentence } = measured;
  const kind = keptKindOf(block, context);
  const isInLinkBox = box !== undefined && box.linkShare >= MIN_LINK_BOX_SHARE;
  if (isInLinkBox && box.linkCount > 1 && box.weight > 20) return hide('related-links', 'link-box', 0.8);
  if (block.media && PLACEHOLDER_IMAGE.test(block.src ?? '')) return hide('furniture', 'placeholder', 0.8);
  if (block.media)
    return isInLinkBox ? hide('related-links', 'link-box-picture', 0.7) : keep(kind, 'media-in-story', 0.6);
  if (mainContent.bodyBlocks.has(block.id)) return keep(kind, 'story-paragraph', proseWeight > 0 ? 0.85 : 0.7);
  if (proseWeight > 0) return keep(kind, box ? 'prose-in-box' : 'prose-in-story', 0.65);
  if (kind === 'caption')
    return linkShare < 0.6 ? keep(kind, 'caption', 0.6) : hide('furniture', 'linked-caption', 0.6);
  if (kind === 'subheading') return keep(kind, 'heading-in-story', 0.5);
  if (kind === 'table' || kind === 'list' || kind === 'quote')
    return linkShare < 0.6 ? keep(kind, `${kind}-in-story`, 0.6) : hide('related-links', 'linked-list', 0.6);
  if (box && box.proseWeight > 0 && box.linkShare < 0.3) return keep(kind, 'box-in-story', 0.5);
  if (!box && isSentence && linkShare < 0.5) return keep(kind, 'sentence-in-story', 0.5);
  if (readabilityBlocks.has(block.id) && (block.tag === 'p' || isSentence || block.run))
    return keep(kind, 'readable-line', 0.5);
  if (!box && linkShare < 0.5 && measured.tokens.length > 1 && isBold(block))
    return keep('subheading', 'bold-line', 0.45);
  return hide('furniture', 'stray-line', 0.55);
}

const isBold = ({ whole }: Block) => whole?.some((tag) => /^(?:b|strong|u|font)$/.test(tag)) ?? false;
