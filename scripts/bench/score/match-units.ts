import type { TokenAlignment } from '../../train/token-alignment.ts';
import type { Truth } from '../../train/corpus.ts';
import { tokenize } from '../../train/tokens.ts';

/** From this share of its tokens on, found in order, a unit is kept. */
export const FOUND = 0.9;
/** Captions and labels are printed in variants; half of one is enough to know its tokens are not clutter. */
export const PARTLY = 0.5;
/** Paragraphs shorter than this, in characters, are not counted. */
const COUNTED = 20;

/** Lines that are a unit of the truth word for word, so that no other unit takes a word of theirs. */
export function takeWhole(kept: TokenAlignment, lists: string[][]): Map<string, number> {
  const whole = new Map<string, number>();
  for (const unit of lists.flat()) if (kept.claimLine(unit, 'story')) whole.set(unit, (whole.get(unit) ?? 0) + 1);
  return whole;
}

/**
 * How much of a unit is kept, 0..1; a line that is the unit word for word serves once.
 *
 * @param least share of the unit that must be found, else nothing is taken
 */
export function takeUnit(kept: TokenAlignment, whole: Map<string, number>, unit: string, owner: string, least = PARTLY): number {
  const left = whole.get(unit) ?? 0;
  if (!left) return kept.claim(unit, owner, least);
  whole.set(unit, left - 1);
  return 1;
}

/** @returns the share of the paragraphs kept, and those that were lost */
export function takeStory(kept: TokenAlignment, units: string[], whole: Map<string, number>): { recall: number; lost: string[] } {
  const lost: string[] = [];
  let counted = 0;
  for (const unit of units) {
    const found = takeUnit(kept, whole, unit, 'paragraph');
    if (unit.length < COUNTED) continue;
    counted++;
    if (found < FOUND) lost.push(unit);
  }
  return { recall: counted ? 1 - lost.length / counted : 1, lost };
}

/** Takes what is neither story nor clutter: title, captions, one byline and one date, each once. */
export function takeNeutral(kept: TokenAlignment, truth: Truth, figcaptions: string[]): void {
  kept.claim(truth.title, 'title', PARTLY);
  const captions = new Set<string>();
  for (const { caption, alt, credit } of truth.captions)
    for (const text of [caption, alt, credit]) if (text) captions.add(text.trim());
  for (const text of captions) kept.claim(text, 'caption', PARTLY);
  for (const text of new Set(figcaptions)) if (!captions.has(text)) kept.claim(text, 'caption', PARTLY);
  takeLine(kept, 'byline', 25, (line) => truth.authors.some((name) => holds(line, name)));
  takeLine(
    kept,
    'date',
    20,
    (line) => /\d/.test(line) && /\b20\d\d\b|\d{1,2}[:.]\d{2}|\d{1,2}[./年-]\d{1,2}/.test(line),
  );
}

function holds(line: string, name: string): boolean {
  const inLine = new Set(tokenize(line));
  const wanted = tokenize(name);
  return wanted.length > 0 && wanted.filter((token) => inLine.has(token)).length / wanted.length >= 0.6;
}

/** Takes the free tokens of the first short line that the test accepts. */
function takeLine(kept: TokenAlignment, owner: string, longest: number, test: (line: string) => boolean): void {
  for (const [at, text] of kept.lines.entries()) {
    const places = kept.lineOfToken.flatMap((line, place) => (line === at && kept.owners[place] === null ? [place] : []));
    if (!places.length || places.length > longest || !test(text)) continue;
    for (const place of places) kept.owners[place] = owner;
    return;
  }
}
