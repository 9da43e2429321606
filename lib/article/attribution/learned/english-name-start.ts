/** Finds where English proper names start. */
import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import { isNameOfOrganisation } from './english-proper-names.ts';
import { ADVERBS, AGENT_NOUNS, denotesPeople } from './english-word-classes.ts';

/** Lower-case words inside names: "University of Chicago", "Ursula von der Leyen". */
const NAME_PARTICLES = new Set(
  'of de la le del della van von der den bin al el and the for on in d da dos du di &'.split(' '),
);
/** Tells whether a word is a role, judging by its form, and a full name follows it: "Designer Runa Aske". */
export function isRoleByForm(tokens: readonly Token[], at: number, head: number, language: Language): boolean {
  const { lower } = tokens[at] as Token;
  if (language.firstNames.has(lower) || head - at < 2) return false;
  const isRole = AGENT_NOUNS.has(lower) || denotesPeople(lower) || /(?:er|or|ist|ian|man|woman|shal)$/.test(lower);
  return isRole && language.firstNames.has(tokens[at + 1]?.lower ?? '');
}

/** Returns the start of the name after its last title: "US Secretary of State Marco Rubio". */
export function skipTitles(tokens: readonly Token[], first: number, head: number, language: Language): number {
  for (let at = head - 1; at >= first; at--) {
    const { lower } = tokens[at] as Token;
    if (!language.titles.has(lower) && !language.people.has(lower) && !isRoleByForm(tokens, at, head, language))
      continue;
    let start = at + 1;
    if (tokens[start]?.lower === 'of' && start + 2 <= head) start += 2;
    return start > head || isNameOfOrganisation(tokens, start, head, language) ? first : start;
  }
  return first;
}

/**
 * Tells whether the first word of a sentence is capitalised for that reason only, so that it is no part of the name after
 * it: "Yet", "Sometimes", "Using", or a word that the name does without elsewhere.
 */
export function isSentenceOpener(tokens: readonly Token[], at: number, language: Language): boolean {
  const { lower, sentence } = tokens[at] as Token;
  if (tokens[at - 1]?.sentence === sentence && !/^[:“"‘–—-]$/.test(tokens[at - 1]?.text ?? '')) return false;
  if (language.firstNames.has(lower) || language.titles.has(lower) || language.honorifics.has(lower)) return false;
  if (ADVERBS.has(lower) || /(?:ly|ing)$/.test(lower)) return true;
  if ([language.prepositions, language.subordinators, language.auxiliaries].some((list) => list.has(lower)))
    return true;
  if ([language.people, language.organisations, language.places, language.news].some((list) => list.has(lower)))
    return false;
  const next = tokens[at + 1] as Token;
  const isLowerCaseElsewhere = tokens.some((token) => token.text === lower);
  return (
    isLowerCaseElsewhere &&
    tokens.some((token, other) => token.text === next.text && other !== at + 1 && tokens[other - 1]?.lower !== lower)
  );
}

/**
 * Tells whether "and" joins two words before the noun of a body: "Food and Agriculture Organization", but not "Kesh Bank and
 * Marrow Council".
 */
function joinsModifiers(tokens: readonly Token[], and: number, language: Language): boolean {
  const [before, modifier, noun] = [tokens[and - 1], tokens[and + 1], tokens[and + 2]];
  const isBody = ({ lower }: Token) => language.organisations.has(lower) || language.news.has(lower);
  const isModifier = (token: Token | undefined) =>
    token?.isCapitalized === true &&
    token.kind === 'word' &&
    !/^\p{Lu}{2,}$/u.test(token.text) &&
    !isBody(token) &&
    !language.firstNames.has(token.lower) &&
    !language.places.has(token.lower);
  return isModifier(before) && isModifier(modifier) && noun?.isCapitalized === true && isBody(noun);
}

/** Tells whether a token before a name may be part of the name. */
export function isNamePart(tokens: readonly Token[], at: number, first: number, language: Language): boolean {
  const { isCapitalized, kind, lower, text } = tokens[at] as Token;
  if (isCapitalized && at === first && (NAME_PARTICLES.has(lower) || /^(?:but|as|if|when|while)$/.test(lower)))
    return false;
  if (isCapitalized || kind === 'number') return true;
  const followsCapital = at > first && tokens[at - 1]?.isCapitalized === true;
  // "National Oceanic and Atmospheric Administration": no noun for a body before "and"
  if (lower === 'and') return followsCapital && joinsModifiers(tokens, at, language);
  if (text === '.' || text === '&' || text === "'s" || text === '’s') return followsCapital;
  return NAME_PARTICLES.has(lower) && followsCapital && tokens[at + 1]?.isCapitalized === true;
}

/**
 * Returns the start of the name after a possessive or a location: "Mexico's National Institute", "London-based Energy
 * Institute".
 */
export function skipLocations(tokens: readonly Token[], first: number, head: number): number {
  let start = first;
  for (let at = head - 2; at >= start; at--)
    if (tokens[at]?.lower === "'s") {
      start = at + 1;
      break;
    }
  while (start < head && /-based$/.test(tokens[start]?.lower ?? '')) start++;
  return start;
}

/** Returns the start of the name after an affiliation: "Browns DL Sheldon Richardson". */
export function skipWordsBeforeFirstName(
  tokens: readonly Token[],
  first: number,
  head: number,
  language: Language,
): number {
  const isFirstName = (at: number) => language.firstNames.has(tokens[at]?.lower ?? '');
  const at = head - 1;
  if (at <= first || !isFirstName(at) || !tokens[at]?.isCapitalized) return first;
  const names = tokens.slice(first, at);
  const isPlainRun = names.every(
    ({ isCapitalized, kind, text }) => isCapitalized && kind === 'word' && text.length > 2,
  );
  const isRole = names.some(({ text, lower }) => /^\p{Lu}{2,}$/u.test(text) || language.organisations.has(lower));
  const headWord = tokens[head]?.lower ?? '';
  const isPerson = !language.organisations.has(headWord) && !language.news.has(headWord);
  return isPerson && (isPlainRun || names.length > 1) && isRole && !isFirstName(first) ? at : first;
}
