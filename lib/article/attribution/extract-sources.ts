import type { Asked, Source } from '../../types';
import type { LanguageAnalyzer } from './analyzer.ts';
import { CoreferenceResolver } from './entities/coreference.ts';
import type { Entity } from './entities/entity.ts';
import { addGrounds } from './grounds/index.ts';
import { locatePassages } from './passages.ts';
import { type CertaintyThresholds, DEFAULT_THRESHOLDS, rateCertainty } from './plausibility/certainty.ts';
import { rateGrammarCertainty } from './plausibility/grammar-certainty.ts';
import { countCapitals } from './plausibility/name-evidence.ts';
import { isReportedAsNoSource } from './plausibility/reported-names.ts';
import { markQuotations } from './quotations.ts';
import { type Token, tokenizeWithOffsets } from './tokenizer.ts';
import { findUnansweredRequests, isInRequest, type UnansweredRequest } from './unanswered-requests.ts';

/** By source type: probability that at least one attribution of a source must exceed. */
const MIN_PROBABILITY: Record<Source['type'], number> = {
  person: 0.3,
  institution: 0.3,
  news: 0.3,
  document: 0.5,
  unnamed: 0.15,
};
/** The same limit for sources whose noun is in no word list. */
const MIN_VAGUE_PROBABILITY = 0.45;

/** Returns a sort key: less certain sources come after the others. */
const rank = ({ lessCertain }: Source) => (lessCertain ? 1 : 0);

const isCertain = ({ attributions, type, isVague }: Entity) =>
  attributions.some(({ probability }) => probability > (isVague ? MIN_VAGUE_PROBABILITY : MIN_PROBABILITY[type]));

/** The cited sources of a story, and those who were asked but did not answer. */
export interface StorySources {
  sources: Source[];
  asked: Asked[];
}

/**
 * Extracts the cited sources of a text.
 *
 * @param text paragraphs separated by line breaks
 * @returns sources with offsets in the text, most cited first, less certain ones last
 */
export const extractSources = (text: string, analyzer: LanguageAnalyzer): Source[] =>
  extractStory(text, analyzer).sources;

/**
 * Extracts the cited sources of a text, and those who were asked but did not answer.
 *
 * @param thresholds limits between certain and less certain sources
 */
export function extractStory(
  text: string,
  analyzer: LanguageAnalyzer,
  thresholds: CertaintyThresholds = DEFAULT_THRESHOLDS,
): StorySources {
  const { language } = analyzer;
  const tokens = tokenizeWithOffsets(text, language);
  const quotations = markQuotations(tokens);
  const coreference = new CoreferenceResolver(tokens, text, language, analyzer.createMentionParser(tokens, text));
  const requests = findUnansweredRequests(tokens, text, language, analyzer.findAddressee);
  const statements = analyzer
    .detectAttributions(tokens)
    .filter(({ cue }) => !isInRequest(requests, tokens[cue] as Token));
  const addressees: { entity: Entity; request: UnansweredRequest }[] = [];
  for (const one of [...statements, ...requests].sort((a, b) => a.cue - b.cue)) {
    if (!('verbatim' in one)) coreference.add(one);
    else {
      const request = one as UnansweredRequest;
      const entity = coreference.resolve(request);
      if (entity) addressees.push({ entity, request });
    }
  }
  const counts = countCapitals(tokens);
  const entities = coreference.entities.filter(isCertain);
  const story = { hasPersons: entities.some(({ type }) => type === 'person') };
  const sources = entities
    .flatMap((entity): Source[] => {
      const certainty = rate(entity);
      if (certainty === 'none') return [];
      return [{ ...toSource(entity), ...(certainty === 'low' && { lessCertain: true as const }) }];
    })
    .sort((one, other) => rank(one) - rank(other) || other.count - one.count);
  return { sources: addGrounds(sources, text, language), asked: listAsked(addressees, text) };

  function rate(entity: Entity) {
    if (isReportedAsNoSource(entity.name, language)) return 'low';
    if (analyzer.rateCertainty) return analyzer.rateCertainty(entity, tokens);
    return language.grammar
      ? rateGrammarCertainty(entity, counts, language, story)
      : rateCertainty(entity, counts, language, story, thresholds);
  }

  function toSource({ name, type, role, aliases, attributions: detected }: Entity): Source {
    const attributions = locatePassages(detected, tokens, quotations, text);
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

/** Lists who was asked and did not answer, each once. */
function listAsked(addressees: readonly { entity: Entity; request: UnansweredRequest }[], text: string): Asked[] {
  const asked = new Map<Entity, Asked>();
  for (const { entity, request } of addressees) {
    if (asked.has(entity)) continue;
    const verbatim = text.slice(request.verbatim.start, request.verbatim.end).replace(/\s+/g, ' ');
    asked.set(entity, { name: entity.name, verbatim });
  }
  return [...asked.values()];
}
