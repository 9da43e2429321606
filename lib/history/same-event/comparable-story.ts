import type { Article, ComparableStory, StoryFigure } from '../../types';
import { namedSources } from '../named-sources';
import { extractCasualtyFigures } from './casualty-figures';
import { MAX_FIGURES, MAX_NAME_CHARS, MAX_SOURCES } from './comparable-story-limits';
import { hashNameWords } from './source-names';
import { extractStatedValues } from './stated-values';
import { sketchText } from './text-sketch';

/** Number of texts at the start of a story, headline included, of which figures are shown: later ones may count a part. */
const LEAD_TEXTS = 4;

/** Matches a name, as opposed to "police", which may be another force in another story. */
const NAME = /[\p{Lu}\p{Lo}]/u;

/**
 * Describes a story for the comparison with other stories.
 *
 * @param paragraphs the paragraphs of the text
 * @param lang language of the text, a BCP 47 tag
 */
export function buildComparableStory(article: Article, paragraphs: readonly string[], lang: string): ComparableStory {
  const texts = [article.headline, ...paragraphs];
  const year = Number(article.published?.slice(0, 4)) || undefined;
  const figures = [
    ...extractCasualtyFigures(texts.slice(0, LEAD_TEXTS), lang, year),
    ...extractCasualtyFigures(texts.slice(LEAD_TEXTS), lang, year).map((figure) => ({ ...figure, sentence: '' })),
    ...extractStatedValues(texts, lang),
  ];
  const sources = (namedSources(article) ?? [])
    .filter(({ name }) => NAME.test(name) && name.length <= MAX_NAME_CHARS)
    .map(({ name, type }) => ({ name, isPerson: type === 'person' }));
  return {
    lang,
    sketch: sketchText(paragraphs),
    sources: sources.slice(0, MAX_SOURCES),
    nameWords: hashNameWords(texts.join('\n')),
    figures: removeRepeated(figures).slice(0, MAX_FIGURES),
  };
}

/** Removes figures that repeat an earlier one, and the sentences of all but the first of a kind, which are never shown. */
function removeRepeated(figures: readonly StoryFigure[]): StoryFigure[] {
  const keys = new Set<string>();
  const kinds = new Set<string>();
  return figures.flatMap((figure) => {
    const { kind, of = '', value, bound = '' } = figure;
    const key = [kind, of, value, bound].join('|');
    if (keys.has(key) || of.length > MAX_NAME_CHARS) return [];
    keys.add(key);
    const isFirst = !kinds.has(`${kind}|${of}`);
    kinds.add(`${kind}|${of}`);
    return [isFirst ? figure : { ...figure, sentence: '' }];
  });
}
