/**
 * Decks: short lines directly below the headline that summarize the story, in headings or in elements with the class
 * name of a deck.
 */
import { countPhrases, LEXICON_NAMES, type LexiconName, labelShare } from '../lexicon';
import { startsWithDenseScript } from '../text/script-density';
import { containment } from '../text/similarity';
import { tokenize } from '../text/tokens';
import type { Block } from '../types';
import { hasPhotoCredit } from './photo-credit';
import type { ArticleHeader, BlockMeasures, HeaderInput } from './types';

/** Matches class names of decks. */
const DECK_CLASS =
  /sub-?(?:title|headline|head|heading)|\bdec?k\b|standfirst|stand-first|chapo|bajada|subt[íi]tulo|entradilla|ingress|vorspann|unterzeile|untertitel|catenaccio|occhiello|sommario|\blead(?:-text)?$/i;
const MIN_TOKENS = 4;
/** Minimum number of words, and of characters in a dense script, of a deck that neither tag nor class name mark. */
const MIN_PLAIN_TOKENS = 5;
const MIN_DENSE_TOKENS = 10;
/** Word lists of what else may stand below a headline. */
const TOOL_LEXICONS: readonly LexiconName[] = [
  'tools',
  'newsletter',
  'paywall',
  'advert',
  'affiliate',
  'player',
  'consent',
  'comments',
  'machine',
  'call-to-action',
];
const MAX_WEIGHT = 300;
const MAX_LINK_SHARE = 0.4;
const MIN_LABEL_SHARE = 0.7;

/**
 * Finds the decks: lines that follow the headline or another deck directly. Another part of the header must come after
 * them, because a heading of the body text would look the same.
 *
 * @returns block ids
 */
export function findDecks(header: ArticleHeader, input: HeaderInput): number[] {
  const { headline, standfirst } = header;
  const { mainContent, page, measures } = input;
  if (headline < 0) return [];
  const decks: number[] = [];
  let id = headline + 1;
  for (; id < mainContent.firstProse; id++) {
    // Lines that the page does not render may come between them.
    if (page.blocks[id]?.rendered === false) continue;
    if (isDeck(id, !decks.length, input)) decks.push(id);
    else if (!standfirst.includes(id)) break;
  }
  const below = [...header.byline, ...header.date, ...header.leadMedia, ...standfirst];
  const lastLine = Math.max(headline, ...below.filter((line) => line < mainContent.firstProse));
  // The label of a list is no deck, but byline and date may be a list.
  const isLabel = (deck: number) => !below.includes(deck + 1) && measures[deck + 1]?.tagsAndRoles.has('li');
  return decks.filter((deck) => deck < lastLine && !isLabel(deck));
}

/** Returns whether a line whose tag and class say nothing contains no words of tools or appeals. */
function isPlainLine({ text, tag, links }: Block, { tokens }: BlockMeasures): boolean {
  const minTokens = startsWithDenseScript(tokens[0] ?? '') ? MIN_DENSE_TOKENS : MIN_PLAIN_TOKENS;
  if (tokens.length < minTokens || links.length || /^(?:li|button|figcaption|time)$/.test(tag)) return false;
  return !hasPhotoCredit(text) && TOOL_LEXICONS.every((lexicon) => countPhrases(text, lexicon) === 0);
}

/** @param isFirst whether it directly follows the headline */
function isDeck(id: number, isFirst: boolean, { page, measures, secondaryArticleBlocks }: HeaderInput): boolean {
  const [block, measured] = [page.blocks[id], measures[id]];
  if (!block?.text || !measured || measured.inNavigation || secondaryArticleBlocks.has(id)) return false;
  if (measured.tagsAndRoles.has('aside') || measured.linkShare > MAX_LINK_SHARE) return false;
  if (measured.tokens.length < MIN_TOKENS || measured.weight > MAX_WEIGHT) return false;
  if (LEXICON_NAMES.some((lexicon) => labelShare(block.text, lexicon) >= MIN_LABEL_SHARE)) return false;
  const isTagged = /^h[2-4]$/.test(block.tag) || DECK_CLASS.test(block.path.at(-1) ?? '');
  return isTagged || (isFirst && isPlainLine(block, measured));
}

/** Maximum number of blocks between the headline and another part of it. */
const MAX_PART_DISTANCE = 2;

/**
 * Finds headings next to the headline that contain the rest of the page's title: a headline in two elements, or a
 * kicker.
 *
 * @returns block ids
 */
export function findHeadlineParts(
  { headline }: ArticleHeader,
  { page, facts, measures, secondaryArticleBlocks }: HeaderInput,
): number[] {
  const own = measures[headline]?.tokens;
  if (!own) return [];
  const titles = facts.titles
    .map(tokenize)
    .filter((title) => title.length > own.length && containment(own, title) === 1);
  if (!titles.length) return [];
  const parts: number[] = [];
  for (let id = headline - MAX_PART_DISTANCE; id <= headline + MAX_PART_DISTANCE; id++) {
    const [block, measured] = [page.blocks[id], measures[id]];
    if (id === headline || !block?.rendered || !measured?.tokens.length || measured.inNavigation) continue;
    if (!/^h[1-4]$/.test(block.tag) || measured.linkShare > 0 || secondaryArticleBlocks.has(id)) continue;
    const both = [...own, ...measured.tokens];
    if (titles.some((title) => both.length <= title.length && containment(both, title) === 1)) parts.push(id);
  }
  return parts;
}
