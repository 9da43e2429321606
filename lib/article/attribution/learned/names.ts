import type { Naming, Phrase, SourceType } from '../found.ts';
import type { Language } from '../language.ts';
import type { Token } from '../tokens.ts';
import { descriptionOf, textOf, wordsOf } from './descriptions.ts';
import { isFamilyMonth } from './phrases.ts';

/** Says nothing of what somebody is. */
const HONORIFIC = /^(?:mr|mrs|ms|mx|dr|sir|dame)\.?$/i;
const PARTICLES = new Set([
  'of',
  'de',
  'la',
  'le',
  'del',
  'della',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'al',
  'el',
  'and',
  'the',
  'for',
  'on',
  'in',
  'd',
  'da',
  'dos',
  'du',
  'di',
  '&',
]);

/** @returns words that stand with a capital where no sentence begins: names, most of them */
export function namesIn(tokens: readonly Token[]): Set<string> {
  const names = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    if (token.capital && before && before.sentence === token.sentence && before.kind !== 'sign') names.add(token.lower);
  }
  return names;
}

/**
 * @param names words that are names where they do not open a sentence
 * @returns how a phrase names its source; null where it names none: a time, a number, a thing
 */
export function namingOf(
  tokens: readonly Token[],
  phrase: Phrase,
  text: string,
  language: Language,
  names: ReadonlySet<string>,
): Naming | null {
  const { first, head } = phrase;
  const headword = tokens[head];
  if (!headword || (language.months.has(headword.lower) && !isFamilyMonth(tokens, head, language))) return null;
  const between = (from: number, to: number) => textOf(tokens, from, to, text);
  const definite = /^(?:the|this|that|these|those|his|her|its|their)$/.test(tokens[first]?.lower ?? '');
  const bare =
    language.determiners.has(tokens[first]?.lower ?? '') &&
    first < head &&
    !/^\p{N}|^(?:some|many|most|several|few|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|one|another|other|all|both|no|any|every|each)$/u.test(
      tokens[first]?.lower ?? '',
    )
      ? first + 1
      : first;
  if (
    headword.capital &&
    (!language.titles.has(headword.lower) || isFamilyName(tokens, head, first, language)) &&
    !isCommon(tokens, head, language, names)
  ) {
    let start = head;
    while (start > first && isNamePart(tokens, start - 1, first)) start--;
    while (start < head && (!tokens[start]?.capital || tokens[start]?.kind === 'sign')) start++;
    const whole = start;
    start = behindTitle(tokens, start, head, language);
    const titled = start > whole;
    // "Mexico's National Statistics Institute", "London-based Energy Institute"
    for (let at = head - 2; at >= start; at--)
      if (tokens[at]?.lower === "'s") {
        start = at + 1;
        break;
      }
    while (start < head && /-based$/.test(tokens[start]?.lower ?? '')) start++;
    let end = head;
    // "University of Chicago", "Department of Justice"
    if (tokens[head + 1]?.lower === 'of' && phrase.last > head + 1 && isOrganisation(tokens, start, head, language)) {
      end = phrase.last;
    }
    const words = wordsOf(tokens, start, end);
    const type = typeOf(tokens, start, end, language, titled);
    const role =
      [between2(whole, start - 1), between2(bare, whole - 1)].find((words) => words && !HONORIFIC.test(words)) ??
      apposition(tokens, phrase, text, language);
    return {
      name: between(start, end),
      words,
      type,
      ...(role && type === 'person' && { role }),
      proper: true,
      definite: false,
      noun: words.at(-1) ?? '',
    };
  }
  const noun = headword.lower;
  const named = nameBehind(tokens, phrase, language);
  // "the lamplighter, Runa Aske": whom no list knows is somebody too.
  const isThing = [language.organisations, language.news, language.documents].some((list) => list.has(noun));
  const isPerson = language.people.has(noun) || language.titles.has(noun);
  if (named && (isPerson || (!isThing && named.last > named.first && !isPlace(tokens, named, language)))) {
    const naming = namingOf(tokens, named, text, language, names);
    if (naming?.proper) return { ...naming, type: 'person', role: naming.role ?? between(bare, phrase.last) };
  }
  // "projections from the Legislative Services Agency" are the agency's.
  const tie = tokens[head + 1];
  if (language.documents.has(noun) && (tie?.lower === 'from' || tie?.lower === 'by') && phrase.last > head + 1) {
    const owner = namingOf(tokens, { first: head + 2, last: phrase.last, head: phrase.last }, text, language, names);
    if (owner?.proper) return owner;
  }
  return descriptionOf(tokens, { first: bare, head, last: phrase.last }, definite, text, language);

  function between2(from: number, to: number): string {
    return to >= from ? between(from, to) : '';
  }
}

/** "Charlie King", "Mr. Prince": a title behind a first name or an honorific is a family name. */
function isFamilyName(tokens: readonly Token[], head: number, first: number, language: Language): boolean {
  const before = tokens[head - 1];
  const initial = before && /^\p{Lu}\.?$/u.test(before.text) ? tokens[head - 2] : before;
  return (
    head > first &&
    initial?.capital === true &&
    initial.sentence === tokens[head]?.sentence &&
    (language.firstNames.has(initial.lower) || HONORIFIC.test(initial.lower))
  );
}

/** "The alliance's chief, Jens Stoltenberg, said", "said the harbour master, Runa Aske.": the name behind the comma. */
function nameBehind(tokens: readonly Token[], { last }: Phrase, language: Language): Phrase | null {
  if (tokens[last + 1]?.text !== ',') return null;
  const first = last + 2;
  let to = first - 1;
  while (
    tokens[to + 1]?.capital &&
    tokens[to + 1]?.kind === 'word' &&
    tokens[to + 1]?.sentence === tokens[last]?.sentence
  )
    to++;
  if (to < first || language.months.has(tokens[first]?.lower ?? '')) return null;
  const next = tokens[to + 1];
  const ends = !next || next.sentence !== tokens[last]?.sentence || /^[.;:]$/.test(next.text);
  if (next?.text !== ',' && !(ends && to > first)) return null;
  return { first, last: to, head: to };
}

const isPlace = (tokens: readonly Token[], { first, last }: Phrase, { places }: Language) =>
  tokens.slice(first, last + 1).some(({ lower }) => places.has(lower));

/** "US Secretary of State Marco Rubio": the name begins behind the last word that says what somebody is. */
function behindTitle(tokens: readonly Token[], first: number, head: number, language: Language): number {
  for (let at = head - 1; at >= first; at--) {
    const { lower } = tokens[at] as Token;
    if (!language.titles.has(lower) && !language.people.has(lower)) continue;
    let behind = at + 1;
    if (tokens[behind]?.lower === 'of' && behind + 2 <= head) behind += 2;
    if (behind > head || isOrganisation(tokens, behind, head, language)) return first;
    return behind;
  }
  return first;
}

function isNamePart(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at] as Token;
  if (token.capital && at === first && (PARTICLES.has(token.lower) || /^(?:but|as|if|when|while)$/.test(token.lower)))
    return false;
  if (token.capital || token.kind === 'number') return true;
  if (token.text === '.' || token.text === '&' || token.text === "'s" || token.text === '’s')
    return tokens[at - 1]?.capital === true && at > first;
  return (
    PARTICLES.has(token.lower) &&
    at > first &&
    tokens[at - 1]?.capital === true &&
    tokens[at + 1]?.capital === true &&
    token.lower !== 'and'
  );
}

/** A capital that opens a sentence says nothing: "Some", "Officials", "Moderator". */
function isCommon(tokens: readonly Token[], at: number, language: Language, names: ReadonlySet<string>): boolean {
  const token = tokens[at] as Token;
  const opens = at === 0 || tokens[at - 1]?.sentence !== token.sentence || tokens[at - 1]?.kind === 'sign';
  if (language.determiners.has(token.lower) || language.pronouns.has(token.lower)) return true;
  if (!opens && !/^(?:democrats?|republicans?|conservatives?)$/.test(token.lower)) return false;
  const known =
    names.has(token.lower) ||
    /^\p{Lu}{2,}|\p{Ll}\p{Lu}/u.test(token.text) ||
    language.places.has(token.lower) ||
    language.firstNames.has(token.lower);
  // At the beginning of a sentence "Melanie said" names somebody, "Results said" nobody.
  if (
    !known &&
    (/(?:ing|ly|s|ed)$/.test(token.lower) ||
      language.prepositions.has(token.lower) ||
      language.subordinators.has(token.lower))
  )
    return true;
  return (
    language.people.has(token.lower) ||
    language.documents.has(token.lower) ||
    (opens && language.organisations.has(token.lower) && !/^[A-Z]{2,}$/.test(token.text))
  );
}

function isOrganisation(tokens: readonly Token[], from: number, to: number, language: Language): boolean {
  return tokens
    .slice(from, to + 1)
    .some(({ lower, text }) => language.organisations.has(lower) || /^[A-Z]{2,}s?$/.test(text));
}

function typeOf(tokens: readonly Token[], from: number, to: number, language: Language, titled: boolean): SourceType {
  if (titled) return 'person';
  const part = tokens.slice(from, to + 1);
  const last = part.at(-1) as Token;
  if (
    part.some(({ lower, capital }) => capital && language.news.has(lower)) &&
    !part.some(({ lower }) => language.organisations.has(lower) && lower !== 'house')
  )
    return 'news';
  if (part.length === 1 && language.news.has(last.lower)) return 'news';
  if (last.lower.endsWith('.com')) return 'news';
  if (language.documents.has(last.lower) && part.length > 1) return 'document';
  if (isOrganisation(tokens, from, to, language)) return 'institution';
  if (isFamilyName(tokens, to, from, language)) return 'person';
  if (language.people.has(last.lower)) return 'unnamed';
  if (
    part.length <= 2 &&
    part.every(({ lower }) => language.places.has(lower) || lower === 'united' || lower === 'states')
  )
    return 'institution';
  if (language.firstNames.has((part[0] as Token).lower) && part.length > 1) return 'person';
  // "ConocoPhillips", "McDonald's" is a name of a person no less: the capital within must stand behind more letters.
  if (/\p{Ll}{3,}\p{Lu}/u.test(last.text)) return 'institution';
  return 'person';
}

/** What stands behind a name between commas: ", the mayor of Kyiv,". */
function apposition(tokens: readonly Token[], { last }: Phrase, text: string, language: Language): string | undefined {
  if (tokens[last + 1]?.text !== ',') return undefined;
  const from = last + 2;
  const opens = tokens[from];
  if (
    opens?.kind !== 'word' ||
    opens.quoted ||
    language.subordinators.has(opens.lower) ||
    language.pronouns.has(opens.lower)
  )
    return undefined;
  if (!language.determiners.has(opens.lower) && !language.people.has(opens.lower) && !language.titles.has(opens.lower))
    return undefined;
  let to = from;
  while (to - from < 16 && tokens[to + 1]?.kind !== 'sign' && tokens[to + 1]?.sentence === opens.sentence) to++;
  if (tokens[to + 1]?.text !== ',') return undefined;
  if (tokens.slice(from, to + 1).some(({ lower }) => language.cues.has(lower))) return undefined;
  const start = /^(?:the|a|an)$/.test(opens.lower) ? from + 1 : from;
  return text.slice(tokens[start]?.start ?? 0, tokens[to]?.end ?? 0).replace(/\s+/g, ' ');
}
