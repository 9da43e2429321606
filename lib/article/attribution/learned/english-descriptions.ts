import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { NounPhrase, SourceMention, SourceType } from '../types.ts';
import { englishPhraseStartingAt } from './english-phrases.ts';
import { AGENT_NOUNS, DEMONYM, DOCUMENT_NOUNS, denotesPeople } from './english-word-classes.ts';
import { comparableWords, spanText } from './token-text.ts';

/** Words that may end a noun phrase but are not its noun. */
const NO_NOUN = /^(?:new|less|more|own|last|next|same|able|due|an?)$/;
/** Verbs of speech; a phrase that contains one is cut before it: "analysts at the bank said the price". */
const SPEECH_VERB = /^(?:said|says|told|added|wrote)$/;
/** Pronouns after "of" that stand for the reporters themselves: "five of us". */
const OURSELVES = /^(?:us|we|me|you)$/;

/**
 * Parses a phrase without a name: "two people close to the talks", "the report".
 *
 * @param phrase the phrase without its article
 * @param start first token, including the article
 * @param isDefinite whether its determiner refers back to an earlier mention
 * @returns null if the phrase does not denote a source
 */
export function parseEnglishDescription(
  tokens: readonly Token[],
  { first, head, last }: NounPhrase,
  start: number,
  isDefinite: boolean,
  text: string,
  language: Language,
): SourceMention | null {
  const counted = findCounted(tokens, head, last, language);
  const headToken = tokens[counted ?? head] as Token;
  const headNoun = headToken.lower;
  let end = counted ?? head;
  while (end < last && !SPEECH_VERB.test(tokens[end + 1]?.lower ?? '')) end++;
  if (end === last && isBriefed(tokens, end + 1)) end = englishPhraseStartingAt(tokens, end + 3, language)?.last ?? end;
  if (tokens.slice(first, end + 1).some(({ text: word }) => OURSELVES.test(word))) return null;
  const createMention = (type: SourceType, changes: Partial<SourceMention> = {}): SourceMention => ({
    name: spanText(tokens, type === 'unnamed' ? start : first, end, text),
    words: comparableWords(tokens, first, end),
    isProperName: false,
    isDefinite,
    headNoun,
    type,
    ...changes,
  });
  const createDocument = (at: number, changes: Partial<SourceMention> = {}) => {
    const longEnd = findEndOfDocument(tokens, at, language);
    return createMention('document', {
      name: spanText(tokens, first, longEnd, text),
      shortName: spanText(tokens, first, at, text),
      ...changes,
    });
  };
  if (headToken.isCapitalized && language.titles.has(headNoun)) return createMention('person', { isDefinite: true });
  // "a study in Marsh Letters …, the paper notes"
  const isStudy = headNoun === 'paper' && tokens.some(({ lower }) => lower === 'study' || lower === 'journal');
  const type = isStudy ? 'document' : classifyNoun(headToken, language);
  if (type === 'document') return createDocument(end);
  if (type === 'institution' && isGroupOfPeople(tokens, head, end, language)) return createMention('unnamed');
  const before = tokens[head - 1];
  const isSpokesperson = head > first && /^spokes(?:man|woman|person)$/.test(headNoun);
  if (isSpokesperson && before && !before.isCapitalized && language.organisations.has(before.lower))
    return createMention('unnamed', { bodyNoun: before.lower });
  if (type) return createMention(type);
  if (headToken.kind !== 'word' || NO_NOUN.test(headNoun)) return null;
  // "a poll released last week": a known noun before a participle.
  for (let at = head - 1; at >= first; at--) {
    const [noun, next] = [tokens[at] as Token, tokens[at + 1]];
    const nounType = noun.isCapitalized || next?.isCapitalized ? null : classifyNoun(noun, language);
    if (!nounType || (next?.kind === 'word' && !/(?:ed|ing)$/.test(next.lower))) continue;
    end = at;
    const changes = { headNoun: noun.lower };
    return nounType === 'document' ? createDocument(at, changes) : createMention(nounType, changes);
  }
  // Whoever else makes a statement is a person whom the story does not name.
  return createMention('unnamed', { isVague: true });
}

/** Returns the noun that a number counts: "Two of those people". */
function findCounted(tokens: readonly Token[], head: number, last: number, { people }: Language): number | null {
  const isCount = /^(?:\p{N}+|one|two|three|four|five|six|several|many|some|most|both|all|half)$/u;
  if (!isCount.test(tokens[head]?.lower ?? '') || tokens[head + 1]?.lower !== 'of') return null;
  for (let at = head + 2; at <= last; at++) if (people.has(tokens[at]?.lower ?? '')) return at;
  return null;
}

/** Tells whether a participle says what people know about: "two people briefed on the talks". */
const isBriefed = (tokens: readonly Token[], at: number) =>
  /^(?:briefed|informed)$/.test(tokens[at]?.lower ?? '') && /^(?:on|about|of|by)$/.test(tokens[at + 1]?.lower ?? '');

/** Tells whether a phrase counts people: "a group of economists". */
const isGroupOfPeople = (tokens: readonly Token[], head: number, end: number, { people }: Language) =>
  /^(?:group|team|panel|coalition|crowd|number|handful|majority)$/.test(tokens[head]?.lower ?? '') &&
  tokens[head + 1]?.lower === 'of' &&
  tokens
    .slice(head + 2, end + 1)
    .some(({ lower }) => /s$|people/.test(lower) && (people.has(lower) || AGENT_NOUNS.has(lower)));

/** Participles that tell where a document comes from: "published in the journal", "received by the ministry". */
const DOCUMENT_PARTICIPLE =
  /^(?:published|released|conducted|issued|commissioned|compiled|posted|filed|carried|produced|provided|shared|led|funded|prepared|written|sent|received|signed|collected|completed|presented|done)$/;
const DOCUMENT_LINK = /^(?:of|on|in|by|from|for|with|into|about|to|at)$/;
const MAX_DOCUMENT_TOKENS = 24;

/**
 * Returns the last token of what names a document: "the study published in the journal Marsh Letters", "a report by the
 * institute and the university".
 *
 * @param end last token of its noun, with attached phrases
 */
function findEndOfDocument(tokens: readonly Token[], end: number, language: Language): number {
  const { sentence } = tokens[end] as Token;
  let last = end;
  for (let at = end + 1; at - end <= MAX_DOCUMENT_TOKENS && tokens[at]?.sentence === sentence; at++) {
    const { lower, kind, isCapitalized, isQuoted, text } = tokens[at] as Token;
    const isAfterNoun = at === end + 1;
    if (isQuoted !== tokens[end]?.isQuoted) break;
    if (isAfterNoun && !DOCUMENT_PARTICIPLE.test(lower) && !DOCUMENT_LINK.test(lower)) break;
    const joinsNames = lower === 'and' && tokens[at - 1]?.isCapitalized && tokens[at + 1]?.isCapitalized;
    if (kind === 'punctuation' && text !== '&') break;
    if (
      (language.cues.has(lower) && !isCapitalized && !DOCUMENT_PARTICIPLE.test(lower)) ||
      language.auxiliaries.has(lower)
    )
      break;
    if (language.subordinators.has(lower) && !joinsNames) break;
    if (language.pronouns.has(lower)) break;
    last = at;
  }
  while (last > end && DOCUMENT_LINK.test(tokens[last]?.lower ?? '')) last--;
  while (last > end && language.months.has(tokens[last]?.lower ?? '') && tokens[last - 1]?.lower === 'on') last -= 2;
  return last;
}

function classifyNoun({ lower }: Token, { people, documents, news, organisations }: Language): SourceType | null {
  if (lower === 'police') return 'institution';
  if (/^\d+-year-olds?$/.test(lower)) return 'unnamed';
  if (
    people.has(lower) ||
    denotesPeople(lower) ||
    DEMONYM.test(lower) ||
    (AGENT_NOUNS.has(lower) && !organisations.has(lower))
  )
    return 'unnamed';
  if (documents.has(lower) || DOCUMENT_NOUNS.has(lower)) return 'document';
  if (news.has(lower)) return 'news';
  return organisations.has(lower) ? 'institution' : null;
}
