import type { Attribution, Source } from '../../types';
import type { LanguageAnalyzer } from './analyzer.ts';
import { locateAttribution } from './attribution-span.ts';
import { CoreferenceResolver } from './entities/coreference.ts';
import type { Entity } from './entities/entity.ts';
import { markQuotations } from './quotations.ts';
import { tokenizeWithOffsets } from './tokenizer.ts';

/** At least one attribution of a source must exceed this probability, by source type. */
const MIN_PROBABILITY: Record<Source['type'], number> = {
  person: 0.3,
  institution: 0.3,
  news: 0.3,
  document: 0.5,
  unnamed: 0.15,
};
/** The same for sources whose noun no word list knows. */
const MIN_VAGUE_PROBABILITY = 0.45;

const isCertain = ({ attributions, type, isVague }: Entity) =>
  attributions.some(({ probability }) => probability > (isVague ? MIN_VAGUE_PROBABILITY : MIN_PROBABILITY[type]));

/**
 * Extracts the cited sources of a text.
 *
 * @param text paragraphs separated by line breaks
 * @returns sources with offsets in the text, most cited first
 */
export function extractSources(text: string, analyzer: LanguageAnalyzer): Source[] {
  const { language } = analyzer;
  const tokens = tokenizeWithOffsets(text, language);
  const quotations = markQuotations(tokens);
  const coreference = new CoreferenceResolver(tokens, text, language, analyzer.createMentionParser(tokens, text));
  for (const attribution of analyzer.detectAttributions(tokens)) coreference.add(attribution);
  return coreference.entities
    .filter(isCertain)
    .map((entity) => toSource(entity))
    .sort((one, other) => other.count - one.count);

  function toSource({ name, type, role, aliases, attributions: detected }: Entity): Source {
    const attributions = detected.map((one): Attribution => {
      const { start, end, content } = locateAttribution(tokens, quotations, one);
      const quote = text.slice(content.start, content.end).trim();
      return { start, end, cue: tokens[one.cue]?.text ?? '', ...(quote && { quote }) };
    });
    const also = [...aliases].filter((alias) => alias !== name);
    return {
      name,
      type,
      ...(role && { role }),
      ...(also.length && { also }),
      count: attributions.length,
      attributions,
    };
  }
}
