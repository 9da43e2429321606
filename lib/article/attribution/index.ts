import FIRST_NAMES from '../../../assets/sources/first-names.json';
import NOT_SOURCES from '../../../assets/sources/not-sources.json';
import type { Asked, Source } from '../../types';
import type { LanguageAnalyzer } from './analyzer';
import { createArabicAnalyzer } from './arabic';
import { extractSources, extractStory } from './extract-sources';
import { createGrammarAnalyzer } from './grammar';
import { compileLanguage } from './language';
import { findLanguageWords } from './language-words';
import { createLearnedAnalyzer } from './learned';
import { decodeClassifier } from './learned/classifier';

const reportedNames: Readonly<Record<string, readonly string[]>> = NOT_SOURCES.names;
const analyzers = new Map<string, LanguageAnalyzer>();

/** Returns the cached analyzer of a two-letter language code; undefined if the language is not supported. */
function analyzerFor(code: string): LanguageAnalyzer | undefined {
  const cached = analyzers.get(code);
  const resources = cached ? undefined : findLanguageWords(code);
  if (!resources) return cached;
  const language = compileLanguage(resources.words, FIRST_NAMES, reportedNames[code]);
  const create = language.arabic ? createArabicAnalyzer : createGrammarAnalyzer;
  const analyzer = resources.model
    ? createLearnedAnalyzer(language, decodeClassifier(resources.model))
    : create(language);
  analyzers.set(code, analyzer);
  return analyzer;
}

/** Returns the analyzer for a BCP 47 tag; undefined if the language is not supported. */
function analyzerForTag(lang: string): LanguageAnalyzer | undefined {
  const [code = ''] = lang.toLowerCase().split(/[-_]/);
  return analyzerFor(code);
}

/**
 * Extracts the sources that a story cites.
 *
 * @param text the story's text, paragraphs separated by line breaks
 * @param options `lang`: language of the text, a BCP 47 tag
 * @returns sources with offsets in the text, most cited first; null if the language is not supported
 */
export function citedSources(text: string, { lang }: { lang: string }): Source[] | null {
  const analyzer = analyzerForTag(lang);
  return analyzer ? extractSources(text, analyzer) : null;
}

/**
 * Extracts the sources that paragraphs of a page cite, and those who were asked but did not answer.
 *
 * @param paragraphs texts with the ids of their blocks
 * @param lang language of the text, a BCP 47 tag
 * @returns sources with offsets in the text of each block; null if the language is not supported
 */
export function storySourcesInBlocks(
  paragraphs: readonly { block: number; text: string }[],
  lang: string,
): { sources: Source[]; asked: Asked[] } | null {
  const starts: number[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    starts.push(text.length);
    text += `${paragraph.text.replace(/\n/g, ' ')}\n`;
  }
  const analyzer = analyzerForTag(lang);
  if (!analyzer) return null;
  const { sources, asked } = extractStory(text, analyzer);
  const placed = sources.map((source) => ({
    ...source,
    attributions: source.attributions.map(({ start, end, source: named, ...others }) => {
      const first = paragraphAt(start);
      const last = paragraphAt(end - 1);
      return {
        ...others,
        ...rangeInParagraph(first, start, end),
        ...(last > first && { rest: rangeInParagraph(last, starts[last] ?? 0, end) }),
        ...(named && { source: rangeInParagraph(paragraphAt(named.start), named.start, named.end) }),
      };
    }),
  }));
  return { sources: placed, asked };

  /** Returns the index of the paragraph that contains an offset of the joined text. */
  function paragraphAt(offset: number): number {
    let index = starts.length - 1;
    while (index > 0 && (starts[index] ?? 0) > offset) index--;
    return index;
  }

  /** Converts a range of the joined text to a range in one paragraph; it is cut at the end of the paragraph. */
  function rangeInParagraph(index: number, start: number, end: number): { block: number; start: number; end: number } {
    const from = starts[index] ?? 0;
    const { block = 0, text: { length } = '' } = paragraphs[index] ?? {};
    return { block, start: start - from, end: Math.min(end - from, length) };
  }
}

/** Extracts the cited sources of the paragraphs of a page, without unanswered requests. */
export const citedSourcesInBlocks = (
  paragraphs: readonly { block: number; text: string }[],
  lang: string,
): Source[] | null => storySourcesInBlocks(paragraphs, lang)?.sources ?? null;
