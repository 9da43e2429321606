import type { PageContext } from '../../layout';
import { isInContainer } from '../../layout/container-tree';
import { hostAndPath } from '../../text/url';
import type { Block } from '../../types';
import { keptKindOf } from '../kept-kind';
import { hide, keep, type LayoutVerdict, LINE_TAG } from './layout-verdict';

/** Decides on a block below the last paragraph. It is hidden unless it continues the story in the same markup. */
export function decideBelowText(block: Block, context: PageContext): LayoutVerdict {
  const { boxes, measures, readabilityBlocks, mainContent } = context;
  const measured = measures[block.id];
  const box = boxes[block.id];
  if (!measured) return hide('furniture', 'unmeasured', 0.5);
  const { linkShare, tokens } = measured;
  const kind = keptKindOf(block, context);
  if (mainContent.bodyBlocks.has(block.id) && continuesStory(block, context)) return keep(kind, 'last-lines', 0.6);
  const isReadable = linkShare < 0.4 && !measured.tagsAndRoles.has('aside') && readabilityBlocks.has(block.id);
  if (!box && isReadable && (measured.proseWeight > 0 || LINE_TAG.test(block.tag)))
    return keep(kind, 'readable-tail', 0.5);
  if (box && isReadable && box.blockCount > 2 && box.linkShare < 0.15 && linkShare < 0.15 && tokens.length >= 4)
    return keep(kind, 'readable-tail-box', 0.45);
  if (isFigureOfStory(block, context)) return keep(kind, 'figure-in-tail', 0.5);
  if (kind === 'subheading' && !box) return keep(kind, 'heading-in-tail', 0.4);
  return hide('furniture', 'after-story', 0.7);
}

/** Minimum number of words of a caption that tells something; in dense scripts, of characters. */
const MIN_CAPTION_TOKENS = 4;

/**
 * Returns whether a block is a picture or caption of a figure in the container of the text, as in a photo essay. The
 * figures of teasers are links.
 */
function isFigureOfStory(block: Block, { page, measures, mainContent }: PageContext): boolean {
  const isCaption = ({ id, links }: Block) => {
    const { tagsAndRoles, tokens = [] } = measures[id] ?? {};
    const isTagged = tagsAndRoles?.has('figcaption') && !tagsAndRoles.has('aside');
    return isTagged === true && links.length === 0 && tokens.length >= MIN_CAPTION_TOKENS;
  };
  const caption = block.media === 'image' ? page.blocks[block.id + 1] : block;
  const picture = block.media === 'image' ? block : page.blocks[block.id - 1];
  if (!caption || picture?.media !== 'image' || !isCaption(caption) || isInLink(picture)) return false;
  return isInContainer(page.containers, caption.container, mainContent.root);
}

const isInLink = ({ path }: Block): boolean => path.some((step) => /^a(?:[.#]|$)/.test(step));

/** Returns whether a short line directly after the last paragraph belongs to the story, judging by its markup. */
function continuesStory(block: Block, { measures, mainContent }: PageContext): boolean {
  const measured = measures[block.id];
  if (!measured) return false;
  if (measured.linkShare > 0.95 && block.links.length === 1) return isSourceLink(block);
  if (measured.linkShare < 0.3 && (measured.isSentence || measured.tokens.length >= 8)) return true;
  return block.id <= mainContent.formatBreak && measured.linkShare < 0.9;
}

/**
 * Returns whether a link's text is the host that it leads to, as in a list of sources; links to other stories have a
 * title.
 */
function isSourceLink({ text, links }: Block): boolean {
  const name = text
    .trim()
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\/$/, '');
  return /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u.test(name) && hostAndPath(links[0]?.href ?? '').split('/')[0] === name;
}
