import type { Language } from '../../../lib/article/attribution/language.ts';
import type { AnnotatedText } from '../../train/sources/polnear.ts';
import type { SourceFinder } from './baseline.ts';
import { f1, nameWords, percent } from './names.ts';

/** Counts the annotated statements of each named source in a text. Keys are those of `surnameKey`. */
function countAnnotatedNames({ attributions }: AnnotatedText, language: Language): Map<string, number> {
  const names = new Map<string, number>();
  for (const { source } of attributions) {
    const key = surnameKey(source[2], language);
    if (key) names.set(key, (names.get(key) ?? 0) + 1);
  }
  return names;
}

/**
 * Returns the last word of a source's name, without what follows the name ("of the union", "who won"). Returns null if
 * the source has no name: the word is not capitalized, or is a pronoun, determiner or description.
 */
function surnameKey(source: string, language: Language): string | null {
  const [head = ''] = source.replace(/\s+/g, ' ').split(/,| who | which | of | from | for | at | in | on |\(/);
  const words = head
    .trim()
    .replace(/[’']s$/, '')
    .split(' ');
  const last = words.at(-1) ?? '';
  const lower = last.toLowerCase();
  if (!/^\p{Lu}/u.test(last)) return null;
  if (
    words.length === 1 &&
    [language.pronouns, language.determiners, language.people, language.documents].some((set) => set.has(lower))
  )
    return null;
  return nameWords(last).at(-1) ?? null;
}

/**
 * Compares sources with a text's annotations by people (PolNeAR).
 *
 * @param language language data of the texts, for recognizing words that are not names
 * @returns percentages, by the name of the measure
 */
export function scoreAnnotatedTexts(
  texts: readonly AnnotatedText[],
  find: SourceFinder,
  language: Language,
): Record<string, number> {
  let [found, ours, marked, named, oursNamed, markedNamed, top, tops] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const one of texts) {
    const sources = find(one.text);
    marked += one.attributions.length;
    const used = new Set<unknown>();
    for (const { start, end, cue, source } of sources.flatMap(({ attributions }) => attributions)) {
      ours++;
      const named = source ?? { start, end };
      const hit = one.attributions.find(
        (mark) =>
          !used.has(mark) &&
          start < mark.cue[1] &&
          end > mark.cue[0] &&
          named.start < mark.source[1] &&
          named.end > mark.source[0] &&
          mark.cue[2].toLowerCase().includes(cue.toLowerCase()),
      );
      if (hit) {
        used.add(hit);
        found++;
      }
    }
    const theirs = countAnnotatedNames(one, language);
    const mine = new Map<string, number>();
    for (const { name, type, count } of sources) {
      const key = surnameKey(name, language);
      if (key && type !== 'unnamed' && type !== 'document') mine.set(key, (mine.get(key) ?? 0) + count);
    }
    const three = (names: Map<string, number>) =>
      [...names]
        .sort((a, b) => b[1] - a[1])
        .slice(0, 3)
        .map(([name]) => name);
    const wanted = three(theirs);
    tops += wanted.length;
    top += wanted.filter((name) => three(mine).includes(name)).length;
    named += [...theirs.keys()].filter((name) => mine.has(name)).length;
    oursNamed += mine.size;
    markedNamed += theirs.size;
  }
  const [p, r] = [percent(named, oursNamed), percent(named, markedNamed)];
  return {
    'statements, recall': percent(found, marked),
    'statements, precision': percent(found, ours),
    'named sources, F1': f1(p, r),
    'named sources, precision': p,
    'named sources, recall': r,
    'top three': percent(top, tops),
  };
}
