/** Finds the words that a story puts beside a name: "Kesh mayor" before it, ", who was on the ferry," after it. */
import type { GroundWords } from './ground-words.ts';

/** Maximum number of mentions of a name whose surroundings are read. */
const MAX_MENTIONS = 16;
/** Maximum number of characters before and after a name. */
const MAX_CHARS_BEFORE = 90;
const MAX_CHARS_AFTER = 220;

/** Punctuation where words before a name stop describing it; not the full stop of a short title such as "Gov." */
const STOP_BEFORE = /(?<!\b\p{Lu}\p{L}{0,3})\.|[:;!?“”„"«»()]|\s[–—]\s/u;
/** Punctuation where words after a name stop describing it; not the full stop of "R.D." or "Dr." */
const STOP_AFTER = /[;:!?“”„"«»]|(?<!\b(?:\p{Lu}\.?){1,3}|\b[DSJ][rt])\.(?=\s|$)|\s[–—]\s/u;
/** A role without its body, as in "director, Kesh Securities". */
const BARE_ROLE = /^(?:\p{L}+\s){0,3}\p{L}+$/u;
/** Characters without width at the start of a phrase. */
const ZERO_WIDTH = /^[\u200b-\u200d\u2060\ufeff\s]+/;

const escapePattern = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** A mention of a source, as UTF-16 offsets in the text. */
export interface Mention {
  start: number;
  end: number;
}

/** Finds the mentions of a name by its last word, with the words of the name before it. */
export function findMentions(text: string, name: string): Mention[] {
  const words = name.split(/\s+/);
  const last = escapePattern(words.at(-1) ?? '');
  const others = words.slice(0, -1).map(escapePattern).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:${others || '(?!)'})\\s+)*${last}(?![\\p{L}\\p{N}])`, 'gu');
  const found = [...text.matchAll(pattern)].slice(0, MAX_MENTIONS);
  return found.map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
}

/** Words beside a name. */
export interface Description {
  words: string;
  /** Whether the name follows without a comma: only a role at the end describes it then. */
  isRightBefore?: true;
}

/** Returns the words that describe a name at one mention, each as the story has them. */
export function describeMention(text: string, { start, end }: Mention, lists: GroundWords): Description[] {
  const after = describeAfter(text, end, lists).map((words) => ({ words }));
  return [...describeBefore(text, start, lists), ...after].filter(({ words }) => words);
}

function describeBefore(text: string, start: number, lists: GroundWords): Description[] {
  const before = lastPart(text.slice(Math.max(0, start - MAX_CHARS_BEFORE), start), '\n');
  const reversed = /(?:^|[,.“”"]\s*)([^,.“”"]{6,}),\s$/u.exec(before)?.[1];
  if (reversed !== undefined) {
    const isDescription = [reversed, afterBreak(reversed, lists)].some((one) => lists.reversed.test(one.trim()));
    return isDescription ? [{ words: reversed.trim() }] : [];
  }
  const words = afterBreak(before, lists);
  return [{ words: words.slice(words.lastIndexOf(',') + 1).trim(), isRightBefore: true }];
}

const lastPart = (text: string, separator: string | RegExp): string => text.split(separator).at(-1) ?? '';
const firstPart = (text: string, separator: string | RegExp): string => text.split(separator, 1)[0] ?? '';

/** Returns what follows the last break. */
const afterBreak = (before: string, { breakBefore }: GroundWords): string =>
  lastPart(lastPart(before, STOP_BEFORE), breakBefore);

const untilBreak = (after: string, { breakAfter }: GroundWords): string =>
  firstPart(firstPart(after, STOP_AFTER), breakAfter);

function describeAfter(text: string, end: number, lists: GroundWords): string[] {
  let after = firstPart(text.slice(end, end + MAX_CHARS_AFTER), '\n');
  const found: string[] = [];
  if (lists.attached.test(after)) {
    const phrase = firstPart(after, /[,.;:“”"]/);
    found.push(untilBreak(phrase, lists).trim());
    after = after.slice(phrase.length);
  }
  after = after.replace(/^\s\([^)]{2,60}\)/u, '');
  if (/^,\s/.test(after)) found.push(apposition(after.slice(1).trimStart(), lists));
  else if (lists.copula.test(after)) found.push(untilBreak(after, lists).trim());
  else if (/^\s(?:who|whose)\s/u.test(after)) found.push(firstPart(untilBreak(after, lists), ',').trim());
  return found;
}

/** Returns the parts after a comma that describe the name before it, joined. */
function apposition(after: string, lists: GroundWords): string {
  const parts = untilBreak(after, lists).replace(ZERO_WIDTH, '').split(/,\s*/);
  if (!lists.apposition.test(parts[0] ?? '')) return '';
  const continues = (part: string, previous: string, at: number) =>
    lists.continuation.test(part) ||
    /^\d/.test(previous) ||
    (at === 1 && BARE_ROLE.test(previous) && /^\p{Lu}/u.test(part));
  let until = 1;
  while (until < parts.length && continues(parts[until] ?? '', parts[until - 1] ?? '', until)) until++;
  return parts.slice(0, until).join(', ').trim();
}
