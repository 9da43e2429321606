/** Finds the source of a cue where it is not the phrase that the classifier chose. */
import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { DetectedAttribution, SourceCandidate } from '../types.ts';
import { englishPhraseEndingAt, englishPhraseStartingAt } from './english-phrases.ts';
import { DOCUMENT_NOUNS, MANNER_VERBS } from './english-word-classes.ts';
import { TAKES_LISTENER } from './source-candidates.ts';
import { firstOfSentence } from './token-text.ts';

const MAX_TOKENS_TO_RELATIVE = 12;

/** Tells whether a word denotes a text or data. */
export const isDocumentNoun = ({ lower }: Token, { documents }: Language) =>
  documents.has(lower) || DOCUMENT_NOUNS.has(lower);

const FOLLOWERS =
  /^(?:colleagues|team|co-authors|coauthors|supporters|others|aides|allies|staff|family|co-workers|lawyers)$/;
/** Returns the name before "and his team": "Aske and colleagues found". */
export function findLeader(
  tokens: readonly Token[],
  source: SourceCandidate,
  language: Language,
): SourceCandidate | null {
  const hasOwner = /^(?:his|her|their)$/.test(tokens[source.first - 1]?.lower ?? '');
  const at = hasOwner ? source.first - 2 : source.first - 1;
  const [and, name] = [tokens[at], tokens[at - 1]];
  const isNamed = and?.lower === 'and' && name?.isCapitalized && name.sentence === tokens[source.head]?.sentence;
  if (!isNamed || !FOLLOWERS.test(tokens[source.head]?.lower ?? '')) return null;
  const phrase = englishPhraseEndingAt(tokens, at - 1, language);
  return phrase && { ...phrase, relation: source.relation };
}

/**
 * Returns the name before appositions, of which the last one was taken for the source: "Prince Karl, brother of the heir,
 * Erik, said", "Runa Aske, a fellow in Kesh, Norway, said".
 */
export function findNameBeforeAppositions(
  tokens: readonly Token[],
  { cue, source }: DetectedAttribution,
  language: Language,
): SourceCandidate | null {
  const isDescription = language.determiners.has(tokens[source.first]?.lower ?? '');
  const isShort = isDescription || source.first === source.last;
  if (!/^(?:before|aside)$/.test(source.relation) || !isShort || tokens[source.last + 1]?.text !== ',') return null;
  const { sentence } = tokens[cue] as Token;
  for (let at = source.first - 1; tokens[at]?.sentence === sentence && !tokens[at]?.isQuoted; at--) {
    const { lower, text, kind } = tokens[at] as Token;
    const [previous, next] = [tokens[at - 1], tokens[at + 1]];
    if (text === ',' && previous?.isCapitalized && /^(?:an?|the|his|her)$/.test(next?.lower ?? '')) {
      const phrase = englishPhraseEndingAt(tokens, at - 1, language);
      return phrase && tokens[phrase.head]?.isCapitalized ? { ...phrase, relation: 'aside' } : null;
    }
    const isClause = language.auxiliaries.has(lower) || language.cues.has(lower) || language.subordinators.has(lower);
    const isPronoun = language.pronouns.has(lower) && lower !== 'her';
    if (isClause || isPronoun || (kind === 'punctuation' && !/^[,-]$/.test(text))) return null;
  }
  return null;
}

/** Returns the subject of "saying" after a text in which somebody said it: "Aske apologised in a letter, saying". */
export function findSubjectOfParticiple(
  tokens: readonly Token[],
  { cue, source }: DetectedAttribution,
  language: Language,
): SourceCandidate | null {
  if (!/ing$/.test(tokens[cue]?.lower ?? '') || source.first <= 0) return null;
  const before = tokens[source.first - 1];
  if (
    before?.sentence !== tokens[cue]?.sentence ||
    !/^(?:in|on|at|with|through|during|after)$/.test(before?.lower ?? '')
  )
    return null;
  const start = firstOfSentence(tokens, cue);
  const phrase = start < source.first - 1 ? englishPhraseStartingAt(tokens, start, language) : null;
  return phrase && phrase.last < source.first ? { ...phrase, relation: 'subject' } : null;
}

/** Returns the name after ", said", which is the source: "Instead, the city moved early, said Julian Hightower". */
export function findInvertedSubject(
  tokens: readonly Token[],
  { cue, source }: DetectedAttribution,
  language: Language,
): SourceCandidate | null {
  if (!/^(?:subject|shared|aside|before|after)$/.test(source.relation)) return null;
  const [previous, verb, next] = [tokens[cue - 1], tokens[cue] as Token, tokens[cue + 1]];
  const isInverted =
    /^(?:said|says|say|added|adds|explained|explains|recalled|wrote|warned|noted|argued|insisted)$/.test(verb.lower) ||
    MANNER_VERBS.has(verb.lower) ||
    (language.cues.has(verb.lower) && /(?:[^s]s|ed)$/.test(verb.lower));
  if (
    !isInverted ||
    TAKES_LISTENER.test(verb.lower) ||
    !previous ||
    !/^[,"”]$/.test(previous.text) ||
    next?.sentence !== verb.sentence
  )
    return null;
  const phrase = englishPhraseStartingAt(tokens, cue + 1, language);
  if (!phrase || language.pronouns.has(next.lower) || /^["“]$/.test(tokens[phrase.last + 1]?.text ?? '')) return null;
  const { isCapitalized, lower } = tokens[phrase.head] as Token;
  if (language.months.has(lower) || (!isCapitalized && !language.people.has(lower))) return null;
  // "…, said Monday he": another subject precedes the verb.
  const end = tokens[phrase.last + 1];
  if (
    end &&
    end.sentence === verb.sentence &&
    end.kind === 'word' &&
    !/^(?:who|in|on|of|at|from|for|with|after|as|during|to|by|when|while|and|about|following|before|via|through|late|last|this|yesterday|today)$/.test(
      end.lower,
    ) &&
    !language.months.has(end.lower)
  )
    return null;
  return { ...phrase, relation: 'after' };
}

/** Returns the document whose origin a phrase states: "A study published in the journal Marsh Letters found". */
export function findDocument(
  tokens: readonly Token[],
  source: SourceCandidate,
  language: Language,
): SourceCandidate | null {
  if (source.relation !== 'before') return null;
  let at = source.first - 1;
  const { sentence } = tokens[source.first] as Token;
  if (!/^(?:in|from|at|on|with)$/.test(tokens[at]?.lower ?? '')) return null;
  if (!/ed$|^(?:led|written|sent)$/.test(tokens[--at]?.lower ?? '')) return null;
  if (/^(?:,|recently|later|first)$/.test(tokens[at - 1]?.lower ?? '')) at--;
  const noun = tokens[at - 1];
  if (noun?.sentence !== sentence || !isDocumentNoun(noun, language)) return null;
  const phrase = englishPhraseEndingAt(tokens, at - 1, language);
  return phrase && { ...source, first: phrase.first, head: at - 1 };
}

/** Returns the antecedent of a relative clause, which is the source: "A woman who asked not to be named said". */
export function findRelativeSubject(
  tokens: readonly Token[],
  { cue, source }: DetectedAttribution,
  language: Language,
): SourceCandidate | null {
  if (source.relation !== 'before') return null;
  const { lower, isCapitalized } = tokens[source.head] as Token;
  if (
    isCapitalized ||
    language.people.has(lower) ||
    language.pronouns.has(lower) ||
    language.determiners.has(tokens[source.first]?.lower ?? '')
  )
    return null;
  const start = firstOfSentence(tokens, cue);
  for (let at = source.first - 1; at > start && source.first - at < MAX_TOKENS_TO_RELATIVE; at--) {
    if (tokens[at]?.kind === 'punctuation') return null;
    if (!/^(?:who|that)$/.test(tokens[at]?.lower ?? '')) continue;
    if (!language.people.has(tokens[at - 1]?.lower ?? '')) return null;
    const phrase = englishPhraseEndingAt(tokens, at - 1, language);
    return phrase && { ...phrase, relation: 'before' };
  }
  return null;
}
