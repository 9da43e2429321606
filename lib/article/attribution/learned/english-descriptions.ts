import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { NounPhrase, SourceMention, SourceType } from '../types.ts';
import { AGENT_NOUNS, DOCUMENT_NOUNS, denotesPeople } from './english-word-classes.ts';
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
  const headToken = tokens[head] as Token;
  const headNoun = headToken.lower;
  let end = head;
  while (end < last && !SPEECH_VERB.test(tokens[end + 1]?.lower ?? '')) end++;
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
  if (headToken.isCapitalized && language.titles.has(headNoun)) return createMention('person', { isDefinite: true });
  const type = classifyNoun(headToken, language);
  if (type) return createMention(type);
  if (headToken.kind !== 'word' || NO_NOUN.test(headNoun)) return null;
  // "a poll released last week": a known noun before a participle.
  for (let at = head - 1; at >= first; at--) {
    const [noun, next] = [tokens[at] as Token, tokens[at + 1]];
    const nounType = noun.isCapitalized || next?.isCapitalized ? null : classifyNoun(noun, language);
    if (!nounType || (next?.kind === 'word' && !/(?:ed|ing)$/.test(next.lower))) continue;
    end = at;
    return createMention(nounType, { headNoun: noun.lower });
  }
  // Whoever else makes a statement is a person whom the story does not name.
  return createMention('unnamed', { isVague: true });
}

function classifyNoun({ lower }: Token, { people, documents, news, organisations }: Language): SourceType | null {
  if (lower === 'police') return 'institution';
  if (people.has(lower) || denotesPeople(lower) || (AGENT_NOUNS.has(lower) && !organisations.has(lower)))
    return 'unnamed';
  if (documents.has(lower) || DOCUMENT_NOUNS.has(lower)) return 'document';
  if (news.has(lower)) return 'news';
  return organisations.has(lower) ? 'institution' : null;
}
