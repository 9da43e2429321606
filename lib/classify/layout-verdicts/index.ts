import type { PageContext } from '../../layout';
import { isInContainer } from '../../layout/container-tree';
import { type LexiconName, labelShare } from '../../lexicon';
import type { Block, Kind } from '../../types';
import { decideAboveText } from './above-text';
import { isAdvertFrame } from './advert-frame';
import { decideBelowText } from './below-text';
import { decideInsideStory } from './inside-story';
import { hide, keep, type LayoutVerdict } from './layout-verdict';

/**
 * Confidence (0–1) in a confirmed lead picture and its caption. It is higher than that of rules which judge a caption
 * by its box or a picture by its alternative text.
 */
const CONFIRMED_CONFIDENCE = { caption: 0.89, picture: 0.93 };
/**
 * Confidence (0–1) in a byline or date in a button, footer or menu of the header. It is higher than that of the rule which
 * hides what is in these.
 */
const IN_NAVIGATION_CONFIDENCE = 0.98;
/** Maximum number of characters of a text outside the story in which a label is searched for. */
const MAX_LABEL_CHARS = 40;
const MIN_LABEL_SHARE = 0.8;

const KINDS_OUTSIDE_STORY: [LexiconName, Kind][] = [
  ['tools', 'tools'],
  ['advert', 'advert'],
  ['recirculation', 'recirculation'],
  ['related-links', 'related-links'],
  ['comments', 'comments'],
];

/**
 * Decides on a block by its position relative to the story's header and body text, and by its box. When in doubt, keeps
 * the block.
 */
export function decideByLayout(block: Block, context: PageContext): LayoutVerdict {
  const { header, mainContent, page } = context;
  if (context.secondaryArticleBlocks.has(block.id)) return hide('tacked-on-story', 'other-story', 0.98);
  if (header.headline === block.id) return keep('headline', 'headline', 0.95);
  if (isAdvertFrame(block)) return hide('advert', 'advert-frame', 0.97);
  if (block.unseen === 'screen-reader-only') return hide('furniture', 'screen-reader-only', 0.97);
  const inHeader = decideInHeader(block, context);
  if (inHeader) return inHeader;
  if (!isInContainer(page.containers, block.container, header.articleRoot))
    return hide(kindOutsideStory(block), 'outside-story', 0.9);
  if (block.id < mainContent.firstProse) return decideAboveText(block, context);
  if (block.id > mainContent.lastProse) return decideBelowText(block, context);
  return decideInsideStory(block, context);
}

/** Returns the kind of a block outside the story, judging by its label; such a block is hidden in any case. */
function kindOutsideStory({ text }: Block): Kind {
  if (text.length > MAX_LABEL_CHARS) return 'furniture';
  for (const [lexicon, kind] of KINDS_OUTSIDE_STORY) if (labelShare(text, lexicon) >= MIN_LABEL_SHARE) return kind;
  return 'furniture';
}

function decideInHeader({ id, media }: Block, { header, measures }: PageContext): LayoutVerdict | null {
  if (header.standfirst.includes(id)) return keep('standfirst', 'standfirst', 0.7);
  const isInNavigation = measures[id]?.inNavigation === true;
  const isByline = (line: number) => header.byline.includes(line);
  if (isByline(id)) return keep('byline', 'byline', isInNavigation ? IN_NAVIGATION_CONFIDENCE : 0.9);
  if (header.date.includes(id)) {
    // A time or price there is seldom the story's date.
    const isBesideByline = isByline(id - 1) || isByline(id + 1);
    return keep('dateline', 'date', isInNavigation && isBesideByline ? IN_NAVIGATION_CONFIDENCE : 0.7);
  }
  const isConfirmed = header.confirmedLead.includes(id);
  if (header.leadMedia.includes(id))
    return keep(
      media === 'image' ? 'image' : 'embed',
      'lead-picture',
      isConfirmed ? CONFIRMED_CONFIDENCE.picture : 0.7,
    );
  if (header.leadCaptions.includes(id))
    return keep('caption', 'caption', isConfirmed ? CONFIRMED_CONFIDENCE.caption : 0.7);
  return null;
}
