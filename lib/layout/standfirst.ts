import { analyzeText } from '../lexicon/analyzed-text';
import { countSharedTokens } from '../text/similarity';
import type { Block, Facts } from '../types';
import type { ArticleHeader, HeaderInput } from './types';

/** Matches class names of standfirsts. */
const STANDFIRST_CLASS =
  /standfirst|stand-first|\blead\b|__lead|-lead|intro|\bdek\b|deck|subtitle|subheadline|sub-head|subhead|teaser|excerpt|chapo|\bspot\b|sapo|summary|description|abstract|kicker-text|vorspann|perex|ingress|synopsis/i;
const EMPHASIS_TAG = /^(?:strong|b|em|i)$/;

/** Maximum share (0–1) of links in a standfirst. */
const MAX_LINK_SHARE = 0.4;
/** Minimum weight (in Latin letters) of a standfirst. */
const MIN_WEIGHT = 60;
/** Minimum weight of a standfirst that is no sentence, and whose tags and class names say nothing. */
const MIN_PLAIN_WEIGHT = 90;
/** Minimum share (0–1) of common tokens for a text to count as a repetition of the page's description. */
const MIN_DESCRIPTION_OVERLAP = 0.8;

/** Tells whether a block has the form of a standfirst. */
export function isStandfirst(block: Block, { facts, measures }: HeaderInput): boolean {
  const measured = measures[block.id];
  if (!measured || measured.linkShare > MAX_LINK_SHARE || measured.tagsAndRoles.has('aside')) return false;
  if (repeatsDescription(measured.tokens, facts)) return true;
  if (measured.weight < MIN_WEIGHT) return false;
  // Many a standfirst does not end in a full stop.
  return measured.isSentence || measured.weight >= MIN_PLAIN_WEIGHT || block.tag === 'li' || hasStandfirstForm(block);
}

/** Tells whether a text and the page's description are nearly the same, or one is part of the other. */
function repeatsDescription(tokens: string[], facts: Facts): boolean {
  const description = analyzeText(facts.description ?? '').tokens;
  if (description.length <= 4 || tokens.length <= 3) return false;
  const overlap = countSharedTokens(tokens, description) / Math.min(tokens.length, description.length);
  return overlap > MIN_DESCRIPTION_OVERLAP;
}

/**
 * Selects the standfirst from the candidates above the text: the one that repeats the page's description; if there is
 * none, the first one, provided that its form or its position above byline, date or picture shows that it is a
 * standfirst. All others are paragraphs.
 *
 * @param start id of the first block of the header
 * @returns block ids; more than one for a bulleted standfirst or one of two lines
 */
export function selectStandfirst(header: ArticleHeader, start: number, input: HeaderInput): number[] {
  const { facts, measures, page, mainContent } = input;
  const candidates = header.standfirst;
  const otherLines = [...header.byline, ...header.date, ...header.leadMedia];
  const isAboveOtherLines = (id: number) => otherLines.some((other) => other > id);
  const isListItem = (id: number) => measures[id]?.tagsAndRoles.has('li') === true;
  const isFirstParagraph = (id: number) => id === mainContent.firstProse && !isAboveOtherLines(id);
  const described = candidates.filter(
    (id) => !isFirstParagraph(id) && repeatsDescription(measures[id]?.tokens ?? [], facts),
  );
  if (described.some(isListItem)) return candidates.filter(isListItem);
  if (described.length) return withSecondLine(described.slice(0, 1), candidates, input);
  const [first] = candidates;
  const block = page.blocks[first ?? -1];
  if (first === undefined || !block || first < start || isFirstParagraph(first)) return [];
  if (!hasStandfirstForm(block) && !isAboveOtherLines(first)) return [];
  return isListItem(first) ? candidates.filter(isListItem) : [first];
}

function hasStandfirstForm({ tag, path, whole }: Block): boolean {
  return (
    /^h[2-4]$/.test(tag) ||
    STANDFIRST_CLASS.test(path.slice(-2).join(' ')) ||
    whole?.some((inline) => EMPHASIS_TAG.test(inline)) === true
  );
}

/** Adds the second line of a standfirst: an unlinked heading next to it in the same container. */
function withSecondLine(standfirst: number[], candidates: number[], { page, measures }: HeaderInput): number[] {
  const container = page.blocks[standfirst[0] ?? -1]?.container;
  return candidates.filter((id) => {
    if (standfirst.includes(id)) return true;
    const block = page.blocks[id];
    const isNext = block?.container === container && standfirst.some((line) => Math.abs(line - id) === 1);
    return isNext && /^h[2-4]$/.test(block?.tag ?? '') && measures[id]?.linkShare === 0;
  });
}
