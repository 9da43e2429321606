import type { Context } from '../layout';
import { within } from '../layout/tree';
import { type Lexicon, labelShare } from '../lexicon';
import { plainAddress } from '../text/url';
import type { Block, Kind, Verdict } from '../types';
import type { PlaceRule } from './built-in';
import { keptKind } from './kinds';

type Base = Pick<Verdict, 'decide' | 'kind' | 'confidence'> & { rule: PlaceRule };

const keep = (kind: Kind, rule: PlaceRule, confidence: number): Base => ({ decide: 'keep', kind, rule, confidence });
const hide = (kind: Kind, rule: PlaceRule, confidence: number): Base => ({ decide: 'hide', kind, rule, confidence });

/** Tags that hold a line of text rather than a part of the page. */
const LINE = /^(?:p|li|dd|dt|pre|table|blockquote|h[2-6])$/;
/** Pictures that only keep a place. */
const NO_PICTURE =
  /(?:^|[/_-])(?:leer|blank|spacer|pixel|transparent|1x1|(?:grey-|gray-)?placeholder)\.(?:gif|png|svg)$/i;
/**
 * Surer than every rule that judges by a block's box: a caption of the lead picture may stand beside a teaser. The
 * picture itself is surer than a rule that reads its alternative text.
 */
const SURE = { caption: 0.89, picture: 0.93 };
/** A box with this share of links leads elsewhere. */
const LINK_BOX = 0.5;

/**
 * What a block is before any rule has spoken: from where it stands in the story's run of prose, and what the part of
 * the page around it looks like. When in doubt, keep.
 */
export function baseVerdict(block: Block, context: Context): Base {
  const { header, story, page } = context;
  if (context.foreign.has(block.id)) return hide('tacked-on-story', 'other-story', 0.98);
  const named = header.headline === block.id ? keep('headline', 'headline', 0.95) : headerVerdict(block, context);
  if (named) return named;
  if (!within(page.containers, block.container, header.root)) return hide(outsideKind(block), 'outside-story', 0.9);
  if (block.id < story.start) return aboveStory(block, context);
  if (block.id > story.end) return belowStory(block, context);
  return insideStory(block, context);
}

/** What stands outside the story is hidden in any case; its label says what to call it. */
function outsideKind(block: Block): Kind {
  if (block.text.length > 40) return 'furniture';
  for (const [lexicon, kind] of OUTSIDE) if (labelShare(block.text, lexicon) >= 0.8) return kind;
  return 'furniture';
}

const OUTSIDE: [Lexicon, Kind][] = [
  ['tools', 'tools'],
  ['advert', 'advert'],
  ['recirculation', 'recirculation'],
  ['related-links', 'related-links'],
  ['comments', 'comments'],
];

function headerVerdict(block: Block, { header }: Context): Base | null {
  if (header.standfirst.includes(block.id)) return keep('standfirst', 'standfirst', 0.7);
  if (header.byline.includes(block.id)) return keep('byline', 'byline', 0.9);
  if (header.date.includes(block.id)) return keep('dateline', 'date', 0.7);
  const sure = header.sure.includes(block.id);
  if (header.media.includes(block.id))
    return keep(block.media === 'image' ? 'image' : 'embed', 'lead-picture', sure ? SURE.picture : 0.7);
  if (header.caption.includes(block.id)) return keep('caption', 'caption', sure ? SURE.caption : 0.7);
  return null;
}

/** Between headline and text only what is known to belong there stays: key points, and text that Readability keeps. */
function aboveStory(block: Block, context: Context): Base {
  const { boxes, measured, readable } = context;
  const its = measured[block.id];
  const box = boxes[block.id];
  if (!its || block.id < context.header.headline) return hide('furniture', 'above-headline', 0.8);
  if (box && box.linkShare < 0.3 && box.prose > 0 && its.linkShare < 0.6 && readable.has(block.id))
    return keep(keptKind(block, context), 'box-above-text', 0.5);
  if (!box && readable.has(block.id) && its.linkShare < 0.5 && LINE.test(block.tag))
    return keep(keptKind(block, context), 'readable-above-text', 0.5);
  if (/^h[2-6]$/.test(block.tag)) return keep('subheading', 'heading-above-text', 0.4);
  if (
    box &&
    block.id === box.first &&
    its.tokens.length <= 6 &&
    box.linkShare < 0.2 &&
    measured[block.id + 1]?.tags.has('li')
  )
    return keep('subheading', 'label-of-key-points', 0.4);
  if (its.tags.has('li') && its.linkShare < 0.2 && its.tokens.length >= 5) return keep('list', 'key-point', 0.55);
  if (its.prose > 0 && its.linkShare < 0.4 && its.sentence && !its.tags.has('aside'))
    return keep(keptKind(block, context), 'prose-above-text', 0.55);
  return hide('furniture', 'above-text', 0.6);
}

function insideStory(block: Block, context: Context): Base {
  const { boxes, measured, readable, story } = context;
  const its = measured[block.id];
  const box = boxes[block.id];
  if (!its) return hide('furniture', 'unmeasured', 0.5);
  const kind = keptKind(block, context);
  if (box && box.linkShare >= LINK_BOX && box.links > 1 && box.weight > 20)
    return hide('related-links', 'link-box', 0.8);
  if (block.media && NO_PICTURE.test(block.src ?? '')) return hide('furniture', 'placeholder', 0.8);
  if (block.media)
    return box && box.linkShare >= LINK_BOX
      ? hide('related-links', 'link-box-picture', 0.7)
      : keep(kind, 'media-in-story', 0.6);
  if (story.main.has(block.id)) return keep(kind, 'story-paragraph', its.prose > 0 ? 0.85 : 0.7);
  if (its.prose > 0) return keep(kind, box ? 'prose-in-box' : 'prose-in-story', 0.65);
  if (kind === 'caption')
    return its.linkShare < 0.6 ? keep(kind, 'caption', 0.6) : hide('furniture', 'linked-caption', 0.6);
  if (kind === 'subheading') return keep(kind, 'heading-in-story', 0.5);
  if (kind === 'table' || kind === 'list' || kind === 'quote')
    return its.linkShare < 0.6 ? keep(kind, `${kind}-in-story`, 0.6) : hide('related-links', 'linked-list', 0.6);
  if (box && box.prose > 0 && box.linkShare < 0.3) return keep(kind, 'box-in-story', 0.5);
  if (!box && its.sentence && its.linkShare < 0.5) return keep(kind, 'sentence-in-story', 0.5);
  if (readable.has(block.id) && (block.tag === 'p' || its.sentence || block.run))
    return keep(kind, 'readable-line', 0.5);
  if (
    !box &&
    its.linkShare < 0.5 &&
    its.tokens.length > 1 &&
    block.whole?.some((tag) => /^(?:b|strong|u|font)$/.test(tag))
  )
    return keep('subheading', 'bold-line', 0.45);
  return hide('furniture', 'stray-line', 0.55);
}

/** After the last paragraph only what goes on in the story's own container, in the story's own way, stays. */
function belowStory(block: Block, context: Context): Base {
  const { boxes, measured, readable, story } = context;
  const its = measured[block.id];
  const box = boxes[block.id];
  if (!its) return hide('furniture', 'unmeasured', 0.5);
  const kind = keptKind(block, context);
  if (story.main.has(block.id) && goesOn(block, context)) return keep(kind, 'last-lines', 0.6);
  const plain = its.linkShare < 0.4 && !its.tags.has('aside') && readable.has(block.id);
  if (!box && plain && (its.prose > 0 || LINE.test(block.tag))) return keep(kind, 'readable-tail', 0.5);
  if (box && plain && box.blocks > 2 && box.linkShare < 0.15 && its.linkShare < 0.15 && its.tokens.length >= 4)
    return keep(kind, 'readable-tail-box', 0.45);
  if (kind === 'subheading' && !box) return keep(kind, 'heading-in-tail', 0.4);
  return hide('furniture', 'after-story', 0.7);
}

/** Short lines in the story's own form go on right after its last paragraph, as long as nothing else comes between. */
function goesOn(block: Block, { measured, story }: Context): boolean {
  const its = measured[block.id];
  if (!its) return false;
  if (its.linkShare > 0.95 && block.links.length === 1) return namesItsSite(block);
  if (its.linkShare < 0.3 && (its.sentence || its.tokens.length >= 8)) return true;
  return block.id <= story.broken && its.linkShare < 0.9;
}

/** A link that says no more than the name of the site it leads to: that is how sources are listed, not other stories. */
function namesItsSite({ text, links }: Block): boolean {
  const name = text
    .trim()
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\/$/, '');
  return /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u.test(name) && plainAddress(links[0]?.href ?? '').split('/')[0] === name;
}
