import type { Naming, Phrase, SourceType } from '../found.ts';
import type { Language } from '../language.ts';
import type { Token } from '../tokens.ts';

/** What opens a noun phrase and is no noun. */
const NO_NOUN = /^(?:new|less|more|own|last|next|same|able|due|an?)$/;
/** Verbs of speech that a noun phrase may have run into: "analysts at the bank said the price". */
const SPEECH = /^(?:said|says|told|added|wrote)$/;
/** "Five of us": the story's own people. */
const OURSELVES = /^(?:us|we|me|you)$/;

/** @returns the words of a text from one token to another, white space folded */
export const textOf = (tokens: readonly Token[], from: number, to: number, text: string) =>
  text.slice(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0).replace(/\s+/g, ' ');

/** @returns words by which names are compared: in lower case, without signs and articles */
export const wordsOf = (tokens: readonly Token[], from: number, to: number) =>
  tokens
    .slice(from, to + 1)
    .filter(({ kind, lower }) => kind !== 'sign' && lower !== "'s" && lower !== 'the')
    .map(({ lower }) => lower.replace(/\.$/, ''));

/**
 * How a phrase that holds no name describes a source: "two people close to the talks", "the report".
 *
 * @param phrase without its article
 * @param definite it points to what was named before
 * @returns null where it describes none
 */
export function descriptionOf(
  tokens: readonly Token[],
  { first, head, last }: Phrase,
  definite: boolean,
  text: string,
  language: Language,
): Naming | null {
  const headword = tokens[head] as Token;
  let end = head;
  while (end < last && !SPEECH.test(tokens[end + 1]?.lower ?? '')) end++;
  if (tokens.slice(first, end + 1).some(({ text: word }) => OURSELVES.test(word))) return null;
  const noun = headword.lower;
  const described = (type: SourceType, from: Partial<Naming> = {}): Naming => ({
    name: textOf(tokens, first, end, text),
    words: wordsOf(tokens, first, end),
    proper: false,
    definite,
    noun,
    type,
    ...from,
  });
  if (headword.capital && language.titles.has(noun)) return described('person', { definite: true });
  const type = kindOf(headword, language);
  if (type) return described(type);
  if (headword.kind !== 'word' || NO_NOUN.test(noun)) return null;
  // "a poll released last week": what a list knows, before what none does.
  for (let at = head - 1; at >= first; at--) {
    const before = tokens[at] as Token;
    const kind = before.capital || tokens[at + 1]?.capital ? null : kindOf(before, language);
    if (!kind || (tokens[at + 1]?.kind === 'word' && !/(?:ed|ing)$/.test(tokens[at + 1]?.lower ?? ''))) continue;
    end = at;
    return { ...described(kind), noun: before.lower };
  }
  // Whatever else says something is somebody whom the story does not name.
  return described('unnamed', { vague: true });
}

/** What a noun stands for; null: no list knows. */
function kindOf({ lower }: Token, { people, documents, news, organisations }: Language): SourceType | null {
  if (people.has(lower)) return 'unnamed';
  if (documents.has(lower)) return 'document';
  if (news.has(lower)) return 'news';
  return organisations.has(lower) ? 'institution' : null;
}
