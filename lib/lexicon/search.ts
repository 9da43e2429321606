/** What the lexicons say of a folded text: of all of them at once, in the order of `LEXICONS`. */
import { boundary, firstRun, insideRun, lastRun } from './edges';
import { entries } from './entries';
import { LEXICONS } from './names';

/** Numbers by lexicon. */
export type ByLexicon = readonly number[];

const nothing = (): number[] => new Array(LEXICONS.length).fill(0);

/** @returns how much of a bare text is a label, 0..1: 1 where it is nothing else */
export function labelsIn(plain: string): ByLexicon {
  const shares = nothing();
  if (!plain) return shares;
  const table = entries();
  for (const { text, lexicon } of table.starting(firstRun(plain, 0)))
    if (!shares[lexicon] && plain.startsWith(text) && boundary(plain, text.length))
      shares[lexicon] = text.length / plain.length;
  for (const { text, lexicon } of table.ending(lastRun(plain)))
    if (!shares[lexicon] && plain.endsWith(text) && boundary(plain, plain.length - text.length))
      shares[lexicon] = (text.length / plain.length) * 0.9;
  return shares;
}

const SET_OFF = /^[:：|>»›→•-]/;

/** @returns 1 where a text opens with a label set off by a colon, an arrow or a dash; 0.5 where it runs on; else 0 */
export function openingsIn(plain: string): ByLexicon {
  const found = nothing();
  for (const { text, lexicon } of entries().starting(firstRun(plain, 0))) {
    if (found[lexicon] === 1 || !plain.startsWith(text) || !boundary(plain, text.length)) continue;
    const rest = plain.slice(text.length).trimStart();
    found[lexicon] = rest === '' || SET_OFF.test(rest) ? 1 : 0.5;
  }
  return found;
}

/** @returns how many different phrases stand in a text; one inside a longer one does not count */
export function phrasesIn(plain: string): ByLexicon {
  const table = entries();
  const counts = nothing();
  /** For each lexicon where its last phrase ends. */
  const ends = nothing();
  const found = new Set<unknown>();
  for (let at = 0; at < plain.length; at++) {
    if (insideRun(plain, at)) continue;
    const run = firstRun(plain, at);
    const list = table.starting(run);
    if (list.length && boundary(plain, at)) {
      for (const entry of list) {
        const { text, lexicon } = entry;
        if (at < (ends[lexicon] ?? 0) || !plain.startsWith(text, at) || !boundary(plain, at + text.length)) continue;
        ends[lexicon] = at + text.length;
        if (found.has(entry)) continue;
        found.add(entry);
        counts[lexicon] = (counts[lexicon] ?? 0) + 1;
      }
    }
    at += run.length - 1;
  }
  return counts;
}
