import { splitSentences } from '../../text/sentences';
import type { StoryFigure } from '../../types';
import { truncateSentence } from './truncate-sentence';

const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]+(?:\s\p{Lu}[\p{L}\p{M}'’.-]+){1,3}`;
/** Words after an age, in several languages. */
const YEARS = String.raw` (?:years old|Jahre alt|ans|años|anos)\b`;
/** Matches "Ida Holm, 34," and "Ida Holm (34)". */
const AGE_AFTER_NAME = new RegExp(
  String.raw`(${NAME})(?:, (?:aged |de |âgée? de )?|\s\()(\d{1,3})(?:\)|(?=[,.;]|$|${YEARS}))`,
  'gu',
);
/** Matches "34-year-old Ida Holm", "34-jährige Ida Holm", and "At 34, Ida Holm". */
const AGE_BEFORE_NAME = new RegExp(
  String.raw`(?<![\d.,])(\d{1,3})(?:-(?:year-old|jährigen?r?|Jährigen?r?)\s|(?<=(?:At|À|Aos|A los) \d+)(?:${YEARS})?, )(${NAME})`,
  'gu',
);
const MIN_AGE = 1;
const MAX_AGE = 112;
/** Matches the magnitude of an earthquake: "magnitude of the tremor at 6.1", "6.1-magnitude", "Stärke von 6,1", "بقوة 6.1". */
const MAGNITUDE =
  /(?:magnitude?|st[äa]rke|قوته|قوتها|بقوة)[\s-](?:[^\d.,;:]{0,24}\s)?(\d[.,]\d)(?!\d)|(?<![\d.,])(\d[.,]\d)(?=[- ]magnitude)/giu;

/**
 * Extracts the ages of named persons and the magnitudes of earthquakes that a story states.
 *
 * @param texts headline and paragraphs
 * @param lang BCP 47 tag
 */
export function extractStatedValues(texts: readonly string[], lang: string): StoryFigure[] {
  return texts.flatMap((text) =>
    splitSentences(text, lang).flatMap(({ start, end }): StoryFigure[] => {
      const sentence = text.slice(start, end);
      const evidence = { sentence: truncateSentence(sentence) };
      const ages = [
        ...[...sentence.matchAll(AGE_AFTER_NAME)].map(([, name = '', age]) => [name, Number(age)] as const),
        ...[...sentence.matchAll(AGE_BEFORE_NAME)].map(([, age, name = '']) => [name, Number(age)] as const),
      ].filter(([, age]) => age >= MIN_AGE && age <= MAX_AGE);
      const magnitudes = [...sentence.matchAll(MAGNITUDE)].map(([, after, before]) =>
        Number((after ?? before)?.replace(',', '.')),
      );
      return [
        ...ages.map(([name, value]) => ({ kind: 'age' as const, of: name, value, ...evidence })),
        ...magnitudes.map((value) => ({ kind: 'magnitude' as const, value, ...evidence })),
      ];
    }),
  );
}
