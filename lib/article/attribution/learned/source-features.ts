import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { SourceCandidate } from '../types.ts';
import { isMonthAsSurname } from './english-phrases.ts';

/** Number of hash buckets: a power of two. */
export const FEATURE_COUNT = 1 << 13;

/** A quotation counts as near its cue if at most this many tokens are between them. */
const NEAR_QUOTATION_TOKENS = 8;
const MAX_TOKENS_TO_QUOTATION_BEFORE = 40;
const MAX_TOKENS_TO_QUOTATION_AFTER = 30;
/** Maximum value of distances and phrase lengths; larger ones count as this. */
const MAX_DISTANCE = 9;
const MAX_LENGTH = 6;

/** Hashes a feature to a bucket: 32-bit FNV-1a, folded (Fowler, Noll and Vo 1991). */
function hashFeature(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return ((hash >>> 16) ^ hash) & (FEATURE_COUNT - 1);
}

/**
 * Computes the active features of a phrase as the source of a cue. The learned weights depend on the strings hashed here.
 *
 * @param ofCue features of the cue, computed once for all of its candidates
 * @returns bucket numbers below `FEATURE_COUNT`
 */
export function computeSourceFeatures(
  tokens: readonly Token[],
  cue: number,
  candidate: SourceCandidate,
  language: Language,
  ofCue: readonly number[] = computeCueFeatures(tokens, cue, language),
): number[] {
  return [...ofCue, ...candidateFeatures(tokens, cue, candidate, language).map(hashFeature)];
}

/** Computes the active features of a cue, which are the same for all of its candidates. */
export const computeCueFeatures = (tokens: readonly Token[], cue: number, language: Language): number[] =>
  cueFeatures(tokens, cue, language).map(hashFeature);

/** Returns the word class of a token in the sentence of the cue; "edge" before its start and after its end. */
function neighbourClass(tokens: readonly Token[], at: number, sentence: number, language: Language): string {
  const token = tokens[at];
  return token && token.sentence === sentence ? classifyToken(token, language) : 'edge';
}

function cueFeatures(tokens: readonly Token[], cue: number, language: Language): string[] {
  const { lower: word, isQuoted, sentence } = tokens[cue] as Token;
  const neighbour = (offset: number) => neighbourClass(tokens, cue + offset, sentence, language);
  const wordAt = (at: number) => (tokens[at]?.sentence === sentence ? tokens[at]?.lower : '');
  const [next, previous] = [neighbour(1), neighbour(-1)];
  const form = verbForm(word);
  const quotes = nearbyQuotations(tokens, cue);
  return [
    'bias',
    `w:${word}`,
    `q:${isQuoted}`,
    `n1:${next}`,
    `n2:${neighbour(2)}`,
    `p1:${previous}`,
    `p2:${neighbour(-2)}`,
    `w:${word}|n1:${next}`,
    `w:${word}|p1:${previous}`,
    `form:${form}`,
    `form:${form}|p1:${previous}|n1:${next}`,
    `quotes:${quotes}`,
    `w:${word}|quotes:${quotes}`,
    `open:${tokens[cue - 1]?.sentence !== sentence}`,
    `n1w:${wordAt(cue + 1)}`,
    `p1w:${wordAt(cue - 1)}`,
  ];
}

function candidateFeatures(
  tokens: readonly Token[],
  cue: number,
  candidate: SourceCandidate,
  language: Language,
): string[] {
  const { lower: word, isQuoted, sentence } = tokens[cue] as Token;
  const { first, last, head, relation } = candidate;
  const [opening, headToken] = [tokens[first] as Token, tokens[head] as Token];
  const neighbour = (at: number) => neighbourClass(tokens, at, sentence, language);
  const type = classifyHead(tokens, candidate, language);
  const followsCue = relation === 'after' || relation === 'according';
  const distance = followsCue ? 0 : Math.min(MAX_DISTANCE, Math.max(0, cue - last - 1));
  return [
    `r:${relation}`,
    `r:${relation}|form:${verbForm(word)}`,
    `r:${relation}|w:${word}`,
    `t:${type}`,
    `t:${type}|r:${relation}`,
    `t:${type}|w:${word}`,
    `h:${headToken.lower}`,
    `d:${relation}:${distance}`,
    `l:${Math.min(MAX_LENGTH, last - first)}`,
    `f:${classifyToken(opening, language)}|r:${relation}`,
    `sq:${opening.isQuoted}|${isQuoted}`,
    `b:${neighbour(last + 1)}|r:${relation}`,
    `a:${neighbour(first - 1)}|r:${relation}`,
    `r:${relation}|quotes:${nearbyQuotations(tokens, cue)}|t:${type}`,
    `r:${relation}|n1:${neighbour(cue + 1)}`,
  ];
}

const verbForm = (word: string) =>
  /ing$/.test(word) ? 'ing' : /ed$/.test(word) ? 'ed' : /[^s]s$/.test(word) ? 's' : 'other';

/**
 * Returns a feature that says whether quoted text is near or far before the cue (in its paragraph) and after it (in its
 * sentence).
 */
function nearbyQuotations(tokens: readonly Token[], cue: number): string {
  const { paragraph, sentence } = tokens[cue] as Token;
  const rate = (distance: number) => (distance < NEAR_QUOTATION_TOKENS ? 'near' : 'far');
  let [before, after] = ['', ''];
  for (let at = cue - 1; at >= 0 && cue - at < MAX_TOKENS_TO_QUOTATION_BEFORE; at--) {
    if (tokens[at]?.paragraph !== paragraph) break;
    if (tokens[at]?.isQuoted) {
      before = rate(cue - at);
      break;
    }
  }
  for (let at = cue + 1; at < tokens.length && at - cue < MAX_TOKENS_TO_QUOTATION_AFTER; at++) {
    if (tokens[at]?.sentence !== sentence) break;
    if (tokens[at]?.isQuoted) {
      after = rate(at - cue);
      break;
    }
  }
  return `${before}-${after}`;
}

const FUNCTION_WORD = /^(?:that|to|by|of|in|about)$/;

function classifyToken({ lower, kind, text, isCapitalized }: Token, language: Language): string {
  if (kind === 'punctuation') return /["“”„«»]|''|``/.test(text) ? 'mark' : text;
  if (kind === 'number') return 'number';
  if (FUNCTION_WORD.test(lower)) return lower;
  const pronoun = language.pronouns.get(lower);
  if (pronoun) return `pro-${pronoun}`;
  if (language.determiners.has(lower)) return 'det';
  if (language.subordinators.has(lower)) return 'sub';
  if (language.prepositions.has(lower)) return 'prep';
  if (language.auxiliaries.has(lower)) return 'aux';
  if (isCapitalized) return 'name';
  if (language.people.has(lower)) return 'people';
  if (language.organisations.has(lower)) return 'org';
  if (language.documents.has(lower)) return 'doc';
  if (/ly$/.test(lower)) return 'ly';
  if (/ing$/.test(lower)) return 'ing';
  if (/ed$/.test(lower)) return 'ed';
  return 'word';
}

function classifyHead(tokens: readonly Token[], { first, head }: SourceCandidate, language: Language): string {
  const { lower, kind, isCapitalized } = tokens[head] as Token;
  const pronoun = language.pronouns.get(lower);
  if (pronoun) return `pro-${pronoun}`;
  if (language.months.has(lower) && !isMonthAsSurname(tokens, head, language)) return 'time';
  if (isCapitalized) {
    if (language.organisations.has(lower)) return 'org-name';
    if (language.news.has(lower)) return 'news-name';
    if (language.documents.has(lower)) return 'doc';
    return head > first && tokens[head - 1]?.isCapitalized ? 'full-name' : 'name';
  }
  if (language.people.has(lower)) return 'people';
  if (language.documents.has(lower)) return 'doc';
  if (language.organisations.has(lower)) return 'org';
  return kind === 'number' ? 'number' : 'thing';
}
