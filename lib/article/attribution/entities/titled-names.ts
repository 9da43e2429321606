/** Names of persons that a story gives with a title only: "Prince Andrew", "Mr Holm". */
import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { FullName } from './full-names.ts';

/** Titles that also end the names of bodies and offices, so that they say nothing about the next word. */
const AMBIGUOUS_TITLE =
  /^(?:general|chief|major|prime|vice|attorney|judge|justice|coach|officer|secretary|father|sister)$/;

/**
 * Collects persons whose first or last name alone follows a title.
 *
 * @param fullNames names of two and more words, which are left out
 */
export function collectTitledNames(
  tokens: readonly Token[],
  language: Language,
  fullNames: readonly FullName[],
): FullName[] {
  const names = new Map<string, FullName>();
  const known = new Set(fullNames.flatMap(({ words }) => [words[0] ?? '', words.at(-1) ?? '']));
  for (let at = 1; at < tokens.length; at++) {
    const [title, name, next] = [tokens[at - 1] as Token, tokens[at] as Token, tokens[at + 1]];
    if (!name.isCapitalized || name.kind !== 'word' || title.sentence !== name.sentence) continue;
    if (!title.isCapitalized || !isTitle(title, language) || known.has(name.lower)) continue;
    if (next?.isCapitalized && next.kind === 'word' && next.sentence === name.sentence) continue;
    if (isOtherNoun(name, language)) continue;
    const one = names.get(name.lower);
    if (one) one.count++;
    else names.set(name.lower, { words: [name.lower], name: name.text, at, count: 1, hasEvidence: true });
  }
  return [...names.values()];
}

const isTitle = ({ lower }: Token, language: Language) => {
  const word = lower.replace(/\.$/, '');
  return (language.titles.has(word) || language.honorifics.has(word)) && !AMBIGUOUS_TITLE.test(word);
};

const isOtherNoun = ({ lower, text }: Token, language: Language) =>
  [
    language.titles,
    language.people,
    language.organisations,
    language.news,
    language.places,
    language.months,
    language.documents,
    language.determiners,
    language.prepositions,
    language.subordinators,
  ].some((list) => list.has(lower)) || /^\p{Lu}{2,}$/u.test(text);
