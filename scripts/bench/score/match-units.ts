import type { Truth } from '../../train/corpus.ts';
import type { TokenAlignment } from '../../train/token-alignment.ts';
import { tokenizeForScoring } from '../../train/tokens.ts';

/** Share (0–1) of a unit's tokens that must be found, in order, for the unit to count as kept. */
export const MATCH_SHARE = 0.9;
/**
 * Share (0–1) of the tokens of a caption or label that must be found for the found ones not to count as clutter. It is
 * lower because these texts vary.
 */
export const PARTIAL_MATCH_SHARE = 0.5;
/** Paragraphs with fewer characters are not counted. */
const MIN_PARAGRAPH_CHARS = 20;

/**
 * Claims all lines that equal a unit of the truth, so that no other unit can claim parts of them.
 *
 * @returns how many lines were claimed for each unit
 */
export function claimExactLines(kept: TokenAlignment, lists: string[][]): Map<string, number> {
  const whole = new Map<string, number>();
  for (const unit of lists.flat()) if (kept.claimLine(unit, 'story')) whole.set(unit, (whole.get(unit) ?? 0) + 1);
  return whole;
}

/**
 * Claims the tokens of a unit for `owner`. If `claimExactLines` has claimed a line for the unit, that line is used
 * instead.
 *
 * @param whole result of `claimExactLines`; an entry is used up by this call
 * @param least smallest share (0–1) of the unit's tokens to claim; with fewer, nothing is claimed
 * @returns the share (0–1) of the unit's tokens that was found
 */
export function claimUnit(
  kept: TokenAlignment,
  whole: Map<string, number>,
  unit: string,
  owner: string,
  least = PARTIAL_MATCH_SHARE,
): number {
  const left = whole.get(unit) ?? 0;
  if (!left) return kept.claim(unit, owner, least);
  whole.set(unit, left - 1);
  return 1;
}

/**
 * Claims the paragraphs of the story.
 *
 * @param whole result of `claimExactLines`
 * @returns the share (0–1) of paragraphs that are kept, and the texts of those that are lost
 */
export function claimStory(
  kept: TokenAlignment,
  units: string[],
  whole: Map<string, number>,
): { recall: number; lost: string[] } {
  const lost: string[] = [];
  let counted = 0;
  for (const unit of units) {
    const found = claimUnit(kept, whole, unit, 'paragraph');
    if (unit.length < MIN_PARAGRAPH_CHARS) continue;
    counted++;
    if (found < MATCH_SHARE) lost.push(unit);
  }
  return { recall: counted ? 1 - lost.length / counted : 1, lost };
}

/** Claims texts that count neither as story nor as clutter, each once: title, captions, one byline and one date. */
export function claimNeutral(kept: TokenAlignment, truth: Truth, figcaptions: string[]): void {
  kept.claim(truth.title, 'title', PARTIAL_MATCH_SHARE);
  const captions = new Set<string>();
  for (const { caption, alt, credit } of truth.captions)
    for (const text of [caption, alt, credit]) if (text) captions.add(text.trim());
  for (const text of captions) kept.claim(text, 'caption', PARTIAL_MATCH_SHARE);
  for (const text of new Set(figcaptions)) if (!captions.has(text)) kept.claim(text, 'caption', PARTIAL_MATCH_SHARE);
  claimShortLine(kept, 'byline', 25, (line) => truth.authors.some((name) => mentions(line, name)));
  claimShortLine(
    kept,
    'date',
    20,
    (line) => /\d/.test(line) && /\b20\d\d\b|\d{1,2}[:.]\d{2}|\d{1,2}[./年-]\d{1,2}/.test(line),
  );
}

function mentions(line: string, name: string): boolean {
  const inLine = new Set(tokenizeForScoring(line));
  const wanted = tokenizeForScoring(name);
  return wanted.length > 0 && wanted.filter((token) => inLine.has(token)).length / wanted.length >= 0.6;
}

/** Claims the unclaimed tokens of the first line that has at most `longest` of them and passes the test. */
function claimShortLine(kept: TokenAlignment, owner: string, longest: number, test: (line: string) => boolean): void {
  for (const [at, text] of kept.lines.entries()) {
    const places = kept.lineOfToken.flatMap((line, place) =>
      line === at && kept.owners[place] === null ? [place] : [],
    );
    if (!places.length || places.length > longest || !test(text)) continue;
    for (const place of places) kept.owners[place] = owner;
    return;
  }
}
