import { registrableDomain } from '../../text/url';
import type { Block } from '../../types';
import { hasClutterWords } from '../clutter-words';
import type { PartInput } from './types';

/** Matches class names of cards that show a post of a social network. */
const POST_CLASS =
  /(?:mastodon|bsky|bluesky|twitter|tweet|toot|threads|instagram|facebook|telegram|tiktok|weibo|vk)[-_]*(?:card|post|embed|tweet|status|quote|block)|(?:social|quoted|embedded)[-_]*(?:post|media|embed)|\btweet\b/i;
const ENDS_IN_COLON = /[:：]\s*$/;
/** Maximum weight (in Latin letters) of a card's text; the number of its blocks is limited as well. */
const MAX_WEIGHT = 1500;
const MAX_BLOCKS = 8;
/** Maximum number of levels between a card and the element with its class name. */
const MAX_LEVELS = 4;

/**
 * Returns whether a block is in the card of a quoted post: all links of the card lead to another site, and either the
 * line above it ends in a colon or its class names say that it is a post.
 */
export function isQuotedPost(block: Block, { context, verdicts }: PartInput): boolean {
  const { page, boxes, mainContent, measures } = context;
  const { first, last } = boxes[block.id] ?? { first: block.id, last: block.id };
  if (last - first >= MAX_BLOCKS || first <= mainContent.firstProse) return false;
  const blocks = page.blocks.slice(first, last + 1);
  const links = blocks.flatMap((one) => one.links);
  const site = registrableDomain(page.url);
  if (!links.length || links.some(({ href }) => registrableDomain(href) === site)) return false;
  const weight = blocks.reduce((sum, { id }) => sum + (measures[id]?.weight ?? 0), 0);
  if (weight > MAX_WEIGHT) return false;
  if (blocks.some(({ text, tag }) => hasClutterWords(text) || /^h[1-6]$/.test(tag))) return false;
  const depth = page.containers[mainContent.root]?.depth ?? 0;
  if (POST_CLASS.test(block.path.slice(depth).slice(-MAX_LEVELS).join(' '))) return true;
  const above = page.blocks[first - 1];
  return above !== undefined && verdicts[above.id]?.decide === 'keep' && ENDS_IN_COLON.test(above.text);
}
