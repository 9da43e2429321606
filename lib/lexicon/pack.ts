import { fold } from '../text/tokens.ts';
import { bare, firstRun, lastRun } from './edges.ts';
import type { Packed } from './entries.ts';
import { LEXICONS, type Lexicon } from './names.ts';

/** The words of one list, by language. A page may label in a language other than its own, so all are looked at together. */
export type Words = Record<string, readonly string[]>;

/**
 * Writes all word lists as the one table that ships: folded, bare, and told by the runs of letters that they begin and
 * end with, so that no page has to do that again.
 *
 * @param lists the entries of every file in `assets/lexicons/`
 */
export function packed(lists: Record<Lexicon, Words>): Packed {
  const all = LEXICONS.flatMap((name, lexicon) => {
    const texts = new Set(Object.values(lists[name]).flatMap((words) => words.map((word) => bare(fold(word)))));
    texts.delete('');
    return [...texts].map((text) => ({ text, lexicon }));
  });
  const starting = Map.groupBy(all, ({ text }) => firstRun(text, 0));
  const sorted = [...starting.values()].flatMap(longestFirst);
  const places = new Map(sorted.map((entry, at) => [entry, at]));
  const ending = Map.groupBy(all, ({ text }) => lastRun(text));
  return {
    entries: sorted.map(({ text, lexicon }) => lexicon.toString(36) + text).join('\n'),
    starting: [...starting].map(([run, list]) => `${run}\t${list.length}`).join('\n'),
    ending: [...ending]
      .map(([run, list]) => `${run}\t${longestFirst(list).map((entry) => places.get(entry))}`)
      .join('\n'),
  };
}

/** Of two that fit, the one that says more is meant. */
const longestFirst = <E extends { text: string }>(list: readonly E[]): E[] =>
  [...list].sort((a, b) => b.text.length - a.text.length);
