import { foldText } from '../text/fold.ts';
import { LEXICON_NAMES, type LexiconName } from './lexicon-names.ts';
import type { PackedLexicons } from './lexicon-table.ts';
import { leadingRun, trailingRun, trimPunctuation } from './word-boundaries.ts';

/**
 * The entries of one lexicon by language. All languages are matched together, because pages may have labels in other
 * languages than their own.
 */
export type WordsByLanguage = Record<string, readonly string[]>;

/** Lexicons whose entries are never looked for at the end of a text. */
const WITHOUT_ENDINGS: ReadonlySet<LexiconName> = new Set([
  'appeal',
  'first-person',
  'imperative',
  'machine',
  'machine-note',
  'outlet-product',
  'own-offer',
  'rights',
  'second-person',
  'subscribers-only',
]);

/**
 * Packs all lexicons into the table that is shipped. Entries are folded, trimmed and indexed by the runs of letters at
 * their start and end at build time, which saves this work on every page.
 *
 * @param lists the entries of every file in `assets/lexicons/`, by name of the lexicon
 */
export function packLexicons(lists: Record<LexiconName, WordsByLanguage>): PackedLexicons {
  const all = LEXICON_NAMES.flatMap((name, lexicon) => {
    const texts = new Set(
      Object.values(lists[name]).flatMap((words) => words.map((word) => trimPunctuation(foldText(word)))),
    );
    texts.delete('');
    return [...texts].map((text) => ({ text, lexicon }));
  });
  const starting = groupBy(all, ({ text }) => leadingRun(text, 0));
  const sorted = [...starting.values()].flatMap(longestFirst);
  const indices = new Map(sorted.map((entry, index) => [entry, index]));
  const labels = all.filter(({ lexicon }) => !WITHOUT_ENDINGS.has(LEXICON_NAMES[lexicon] as LexiconName));
  const ending = groupBy(labels, ({ text }) => trailingRun(text));
  return {
    entries: sorted.map(({ text, lexicon }) => lexicon.toString(36) + text).join('\n'),
    starting: [...starting].map(([run, list]) => `${run.length.toString(RADIX)}${list.length}`).join('\n'),
    ending: [...ending]
      .map(
        ([run, list]) =>
          `${run.length.toString(RADIX)}${longestFirst(list).map((entry) => indices.get(entry)?.toString(RADIX))}`,
      )
      .join('\n'),
  };
}

/** Radix of the numbers in the table, except for counts. No run of letters is as long. */
const RADIX = 36;

/** Sorts entries by length, longest first, because of two matching entries the longer one counts. */
const longestFirst = <E extends { text: string }>(list: readonly E[]): E[] =>
  [...list].sort((a, b) => b.text.length - a.text.length);

/** `Map.groupBy`, which Node 20 lacks. */
function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
