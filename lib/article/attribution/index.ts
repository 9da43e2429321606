import FIRST_NAMES from '../../../assets/sources/first-names.json';
import type { Source } from '../../types';
import { grammarReader } from './grammar';
import { languageOf } from './language';
import { learnedReader } from './learned';
import { modelOf } from './learned/model';
import { type Reader, readSources } from './read';
import { wordsOf } from './words';

const readers = new Map<string, Reader>();

function readerOf(code: string): Reader | undefined {
  const known = readers.get(code);
  const found = known ? undefined : wordsOf(code);
  if (!found) return known;
  const language = languageOf(found.words, FIRST_NAMES);
  const reader = found.model ? learnedReader(language, modelOf(found.model)) : grammarReader(language);
  readers.set(code, reader);
  return reader;
}

function readAttributions(text: string, lang: string): Source[] | null {
  const [code = ''] = lang.toLowerCase().split(/[-_]/);
  const reader = readerOf(code);
  return reader ? readSources(text, reader) : null;
}

/**
 * Who a story cites.
 *
 * @param text the story's text, its paragraphs parted by line breaks
 * @param options `lang`: the language of the text, a BCP 47 tag
 * @returns the sources, those with most statements first; offsets are those of the text. null: the language is not read; one
 *   without its own lexicon is never answered with a guess
 */
export function citedSources(text: string, { lang }: { lang: string }): Source[] | null {
  return readAttributions(text, lang);
}

/**
 * The same for the paragraphs of a page.
 *
 * @param paragraphs each with the number of its block; offsets are those within it
 */
export function sourcesOf(paragraphs: readonly { block: number; text: string }[], lang: string): Source[] | null {
  const starts: number[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    starts.push(text.length);
    text += `${paragraph.text.replace(/\n/g, ' ')}\n`;
  }
  const sources = readAttributions(text, lang);
  return (
    sources?.map((source) => ({
      ...source,
      attributions: source.attributions.map(({ start, end, ...others }) => {
        const at = paragraphAt(start);
        const last = paragraphAt(end - 1);
        const rest = last > at && { rest: within(last, starts[last] ?? 0, end) };
        return { ...others, ...within(at, start, end), ...rest };
      }),
    })) ?? null
  );

  function paragraphAt(offset: number): number {
    let at = starts.length - 1;
    while (at > 0 && (starts[at] ?? 0) > offset) at--;
    return at;
  }

  function within(at: number, start: number, end: number): { block: number; start: number; end: number } {
    const from = starts[at] ?? 0;
    const { block = 0, text: { length } = '' } = paragraphs[at] ?? {};
    return { block, start: start - from, end: Math.min(end - from, length) };
  }
}
