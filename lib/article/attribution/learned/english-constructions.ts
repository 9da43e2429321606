/** Finds attributions in which no verb of speech is next to its subject: passives, nouns of speech, verbs of manner. */
import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { DetectedAttribution, NounPhrase, SourceRelation } from '../types.ts';
import { englishPhraseEndingAt, englishPhraseStartingAt } from './english-phrases.ts';
import {
  ADVERBS,
  BE_FORMS,
  denotesPeople,
  hasAdverbForm,
  MANNER_VERBS,
  PASSIVE_SPEECH,
  SPEECH_NOUNS,
  STATEMENT_NOUNS,
} from './english-word-classes.ts';

/** Confidence (0–1) of each construction, set by hand above the thresholds of certain sources. */
const CONFIDENCE = { passive: 0.7, nominal: 0.65, manner: 0.7 };
const CLOSING_QUOTATION = /^(?:["”]|'')$/;
/** Maximum number of tokens between a participle and "by": "announced on Friday by". */
const MAX_TOKENS_TO_AGENT = 3;

/** Finds the attributions; returns them in text order. */
export function detectConstructions(tokens: readonly Token[], language: Language): DetectedAttribution[] {
  const found: DetectedAttribution[] = [];
  const add = (cue: number, phrase: NounPhrase | null, relation: SourceRelation, probability: number) => {
    if (phrase && denotesSpeaker(tokens, phrase, language))
      found.push({ cue, source: { ...phrase, relation }, probability });
  };
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || token.isQuoted) continue;
    if (PASSIVE_SPEECH.has(token.lower)) add(at, findAgent(tokens, at, language), 'agent', CONFIDENCE.passive);
    if (SPEECH_NOUNS.test(token.lower)) add(at, findOwner(tokens, at, language), 'agent', CONFIDENCE.nominal);
    if (ISSUING_VERB.test(token.lower) && isSpeechAct(tokens, at))
      add(at, findSubject(tokens, at, language), 'before', CONFIDENCE.nominal);
    if (MANNER_VERBS.has(token.lower) || /[^e]ed$/.test(token.lower)) {
      const [phrase, relation] = findQuotedSpeaker(tokens, at, language) ?? [null, 'after' as const];
      add(at, phrase, relation, CONFIDENCE.manner);
    }
  }
  return found;
}

const ISSUING_VERB =
  /^(?:made|makes|gave|gives|issued|issues|voiced|expressed|raised|raises|repeated|repeats|sounded|delivered|reiterated|lodged)$/;
/** Nouns that are a statement together with such a verb, and those that need "that" after them. */
const SPOKEN_NOUN =
  /^(?:concerns?|fears?|doubts?|alarm|regret|outrage|objections?|worries|questions|criticism|hopes?|confidence|optimism)$/;
const ISSUED_NOUN =
  /^(?:announcement|statement|testimony|warning|denial|claim|allegation|argument|accusation|declaration|apology|prediction|assurance|evidence)s?$/;
const MAX_TOKENS_TO_NOUN = 4;

/** Tells whether a verb has a noun of speech as its object: "made the announcement that", "voiced concern about". */
function isSpeechAct(tokens: readonly Token[], verb: number): boolean {
  const { sentence } = tokens[verb] as Token;
  for (let at = verb + 1; at <= verb + MAX_TOKENS_TO_NOUN && tokens[at]?.sentence === sentence; at++) {
    const { lower, kind } = tokens[at] as Token;
    if (kind === 'punctuation') return false;
    const next = tokens[at + 1]?.lower ?? '';
    if (SPOKEN_NOUN.test(lower)) return /^(?:that|about|over|at|for|whether)$/.test(next);
    if (ISSUED_NOUN.test(lower)) return next === 'that';
  }
  return false;
}

/** Finds the subject right before a verb, skipping auxiliaries and adverbs. */
function findSubject(tokens: readonly Token[], verb: number, language: Language): NounPhrase | null {
  let at = verb - 1;
  const isSkipped = ({ lower }: Token) => language.auxiliaries.has(lower) || ADVERBS.has(lower) || hasAdverbForm(lower);
  while (tokens[at]?.sentence === tokens[verb]?.sentence && isSkipped(tokens[at] as Token)) at--;
  return tokens[at]?.sentence === tokens[verb]?.sentence ? englishPhraseEndingAt(tokens, at, language) : null;
}

/** Tells whether a phrase is a name, or a noun for people, organisations or documents. */
export function denotesSpeaker(
  tokens: readonly Token[],
  { head, first, last }: NounPhrase,
  language: Language,
): boolean {
  const { lower, isCapitalized } = tokens[head] as Token;
  if (language.months.has(lower) || (/ing$/.test(lower) && !(isCapitalized && first < head))) return false;
  if (language.pronouns.has(lower)) return /^(?:he|she|his|her)$/.test(lower) && first === last;
  return (
    isCapitalized ||
    denotesPeople(lower) ||
    language.people.has(lower) ||
    language.titles.has(lower) ||
    language.organisations.has(lower) ||
    language.news.has(lower)
  );
}

/** Finds the phrase after "by": "was announced by X", "as reported by X", "figures released by X". */
function findAgent(tokens: readonly Token[], participle: number, language: Language): NounPhrase | null {
  const { sentence } = tokens[participle] as Token;
  const previous = tokens[participle - 1];
  if (previous?.sentence !== sentence) return null;
  const start = skipJudgement(tokens, participle + 1);
  for (let at = start; at <= start + MAX_TOKENS_TO_AGENT; at++) {
    const token = tokens[at];
    if (token?.sentence !== sentence || token.kind === 'punctuation') return null;
    if (token.lower === 'by') {
      const isBackground = /^(?:told|called|said|dubbed|branded|blamed|accused|questioned|praised|hailed)$/.test(
        tokens[participle]?.lower ?? '',
      );
      if (isBackground && !hasBeForm(tokens, participle)) return null;
      return englishPhraseStartingAt(tokens, at + 1, language);
    }
    const isTime =
      language.months.has(token.lower) ||
      /^(?:on|last|this|week|month|year|late|early|today|yesterday|in)$/.test(token.lower);
    if (!isTime && token.kind !== 'number' && !/ly$/.test(token.lower)) return null;
  }
  return null;
}

const MAX_JUDGEMENT_TOKENS = 12;
/** Returns the token after what a participle calls its object: "dismissed as “theatre” by", "described as reckless by". */
function skipJudgement(tokens: readonly Token[], first: number): number {
  const { lower, sentence } = tokens[first] ?? {};
  if (lower !== 'as') return first;
  for (let at = first + 1; at - first <= MAX_JUDGEMENT_TOKENS && tokens[at]?.sentence === sentence; at++) {
    if (tokens[at]?.lower === 'by' && !tokens[at]?.isQuoted) return at;
    // "acknowledged as one of the best hotels was bought by": another verb.
    const { lower: word, text, isQuoted } = tokens[at] as Token;
    if (!isQuoted && (/^[,;:]$/.test(text) || BE_FORMS.has(word))) return first;
  }
  return first;
}

function hasBeForm(tokens: readonly Token[], participle: number): boolean {
  let at = participle - 1;
  while (ADVERBS.has(tokens[at]?.lower ?? '') || /ly$/.test(tokens[at]?.lower ?? '')) at--;
  return BE_FORMS.has(tokens[at]?.lower ?? '');
}

/** Finds whose statement a noun of speech denotes: "X's claim that", "an announcement by X", "data from X show". */
function findOwner(tokens: readonly Token[], noun: number, language: Language): NounPhrase | null {
  const [previous, token, next] = [tokens[noun - 1], tokens[noun] as Token, tokens[noun + 1]];
  const inSentence = (other: Token | undefined) => other?.sentence === token.sentence;
  if (inSentence(next) && next?.lower === 'that') {
    const owner = findPossessor(tokens, noun, language);
    if (owner) return owner;
  }
  if (!inSentence(next) || !/^(?:by|from)$/.test(next?.lower ?? '')) return null;
  if (!STATEMENT_NOUNS.test(token.lower) && !/^(?:according|cited|citing|in|per)$/.test(previous?.lower ?? ''))
    return null;
  const phrase = englishPhraseStartingAt(tokens, noun + 2, language);
  return phrase && tokens[phrase.head]?.isCapitalized ? phrase : null;
}

/** Finds whose statement it is in "X's claim", "the ministry's repeated claims", "his claim". */
function findPossessor(tokens: readonly Token[], noun: number, language: Language): NounPhrase | null {
  const { sentence } = tokens[noun] as Token;
  for (let at = noun - 1; at >= noun - 2 && tokens[at]?.sentence === sentence; at--) {
    const { lower, kind } = tokens[at] as Token;
    if (lower === "'s") return englishPhraseEndingAt(tokens, at - 1, language);
    if (/^(?:his|her)$/.test(lower)) return { first: at, last: at, head: at, pronoun: lower === 'his' ? 'm' : 'f' };
    if (kind !== 'word' || language.determiners.has(lower)) return null;
  }
  return null;
}

/** Finds the speaker next to a verb of manner and a quotation: "“…,” grumbled Runa Aske", "“…,” Runa Aske grumbled". */
function findQuotedSpeaker(
  tokens: readonly Token[],
  verb: number,
  language: Language,
): [NounPhrase, SourceRelation] | null {
  const token = tokens[verb] as Token;
  if (CLOSING_QUOTATION.test(tokens[verb - 1]?.text ?? '') && tokens[verb - 2]?.isQuoted) {
    const start = /^(?:in|back|off|out)$/.test(tokens[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
    if (tokens[start]?.sentence !== token.sentence) return null;
    const phrase = endsQuotationWithComma(tokens, verb - 1) ? englishPhraseStartingAt(tokens, start, language) : null;
    return phrase && [phrase, 'after'];
  }
  if (!MANNER_VERBS.has(token.lower)) return null;
  const phrase = englishPhraseEndingAt(tokens, verb - 1, language);
  if (!phrase) return null;
  const mark = phrase.first - 1;
  const follows = CLOSING_QUOTATION.test(tokens[mark]?.text ?? '') && endsQuotationWithComma(tokens, mark);
  const next = tokens[verb + 1];
  const introduces =
    next?.sentence === token.sentence && /^[,:]$/.test(next.text) && (tokens[verb + 3]?.isQuoted ?? false);
  const objectQuoted =
    tokens.slice(verb + 1, verb + 6).some((one) => one.isQuoted) && /^(?:branded|called|likened)$/.test(token.lower);
  return follows || introduces || objectQuoted ? [phrase, 'before'] : null;
}

/**
 * Tells whether a quotation mark ends a quotation with a comma: before the mark (American style) or after it (British
 * style).
 */
const endsQuotationWithComma = (tokens: readonly Token[], mark: number) =>
  /^[,?!…—–-]$/.test(tokens[mark - 1]?.text ?? '');
