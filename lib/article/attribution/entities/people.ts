import type { Language } from '../language.ts';
import type { Token } from '../tokens.ts';

/** A full name of the text: "Moira Keller". */
export interface FullName {
  words: string[];
  name: string;
  /** Where it stands first, as a number of a token. */
  at: number;
  count: number;
}

/** @returns the names of two to four words that the text holds, which no word says to be of an organisation */
export function fullNames(tokens: readonly Token[], text: string, language: Language): FullName[] {
  const found = new Map<string, FullName>();
  for (let at = 0; at < tokens.length; at++) {
    const run = runAt(tokens, at);
    if (run < 2) {
      continue;
    }
    let first = at;
    let last = at + run - 1;
    at = last;
    while (
      first < last &&
      (language.titles.has((tokens[first] as Token).lower.replace(/\.$/, '')) || tokens[first]?.text === '.')
    )
      first++;
    while (first < last && isNoName(tokens[first] as Token, language)) first++;
    // "Secretary of State Marco Rubio"
    if (tokens[first - 1]?.lower === 'of' && language.titles.has(tokens[first - 2]?.lower ?? '') && first < last)
      first++;
    // "US President Donald Trump": what somebody is stands before the name.
    for (let title = last - 1; title >= first; title--)
      if (language.titles.has((tokens[title] as Token).lower) || language.people.has((tokens[title] as Token).lower)) {
        first = title + 1;
        break;
      }
    if (tokens[last]?.text === '.') last--;
    // "laut Pep Lund Erling Aske": the second first name begins another name.
    if (language.grammar && last - first >= 3 && language.firstNames.has((tokens[last - 1] as Token).lower)) last -= 2;
    const part = tokens.slice(first, last + 1);
    const words = part.filter(({ kind }) => kind === 'word').map(({ lower }) => lower.replace(/\.$/, ''));
    if (words.length < 2 || words.length > 4) continue;
    if (
      words.some(
        (word) =>
          language.organisations.has(word) ||
          language.news.has(word) ||
          language.places.has(word) ||
          language.pronouns.has(word),
      ) ||
      words.some((word, number) => (number > 0 || !language.firstNames.has(word)) && isNoPart(word, language)) ||
      words.join(' ') === 'united states'
    )
      continue;
    // Any two nouns have capitals in German: a first name or a title must say that they are a name, or the last of them
    // stands elsewhere by itself.
    if (
      language.grammar &&
      !language.firstNames.has(words[0] ?? '') &&
      !isTitle(tokens[first - 1], language) &&
      !isAlone(tokens, first, last, language)
    )
      continue;
    const key = words.join(' ');
    const known = found.get(key);
    if (known) known.count++;
    else
      found.set(key, {
        words,
        name: text.slice(part[0]?.start, part.at(-1)?.end).replace(/\s+/g, ' '),
        at: first,
        count: 1,
      });
  }
  // "Roma Jayne" is "Emma Roma Jayne".
  const all = [...found.values()];
  const longer = (name: FullName) =>
    all.find(
      ({ words }) =>
        words.length > name.words.length &&
        words.at(-1) === name.words.at(-1) &&
        name.words.every((word) => words.includes(word)),
    );
  const whole: FullName[] = [];
  for (const name of all) {
    const other = longer(name);
    if (other) other.count += name.count;
    else whole.push(name);
  }
  return whole;
}

/** No name holds it, be it in a headline all of whose words have capitals: "Graham Says". */
function isNoPart(word: string, language: Language): boolean {
  return (
    language.determiners.has(word) ||
    language.subordinators.has(word) ||
    (language.auxiliaries.has(word) && !/^(?:will|may|young)$/.test(word)) ||
    (language.months.has(word) && !/^(?:may|april|june|august)$/.test(word)) ||
    (language.cues.has(word) && /(?:s|ed|ing)$/.test(word) && !/^(?:reed|rogers)$/.test(word))
  );
}

/** Does the last word of a name stand elsewhere without an article, as nobody's title or place does? */
function isAlone(tokens: readonly Token[], first: number, last: number, language: Language): boolean {
  const part = tokens.slice(first, last + 1);
  const common = [language.people, language.titles, language.organisations, language.months, language.documents];
  if (part.some(({ lower }) => common.some((list) => list.has(lower)))) return false;
  const before = tokens[first - 1];
  if (isArticle(before, language)) return false;
  // "ministro de Asuntos Exteriores"
  const ties = [language.prepositions, language.attached];
  if (before && !language.grammar?.compounds && ties.some((list) => list.has(before.lower))) return false;
  const name = part.at(-1)?.text;
  const elsewhere = tokens.flatMap((token, at) =>
    token.text === name && at !== last && tokens[at - 1]?.text !== tokens[last - 1]?.text ? at : [],
  );
  // "dass Trump Machado nannte": a first name does not stand by itself.
  const given = part[0]?.text;
  if (tokens.some((token, at) => token.text === given && tokens[at + 1]?.text !== part[1]?.text)) return false;
  return elsewhere.length > 0 && !elsewhere.some((at) => isArticle(tokens[at - 1], language));
}

const isArticle = (token: Token | undefined, { determiners }: Language) =>
  token !== undefined && determiners.has(token.lower);

const isTitle = (token: Token | undefined, language: Language) =>
  token !== undefined && (language.titles.has(token.lower) || language.people.has(token.lower));

/** A capital that a sentence gives: "After Rachel Reeves", "Speaking". */
function isNoName({ lower }: Token, language: Language): boolean {
  return (
    language.determiners.has(lower) ||
    language.prepositions.has(lower) ||
    language.subordinators.has(lower) ||
    language.auxiliaries.has(lower) ||
    /ing$/.test(lower)
  );
}

/** How many tokens from here on are one run of capitals, initials and particles within. */
function runAt(tokens: readonly Token[], at: number): number {
  const opens = tokens[at] as Token;
  if (!opens.capital || opens.kind !== 'word') return 0;
  let to = at;
  for (;;) {
    const next = tokens[to + 1];
    if (!next || next.sentence !== opens.sentence || next.quoted !== opens.quoted) break;
    const beside = next.start - (tokens[to] as Token).end <= 1;
    if (next.capital && next.kind === 'word' && beside) to++;
    else if (
      next.text === '.' &&
      /^\p{Lu}$|^(?:mr|mrs|ms|dr|sen|rep|gov|gen|lt|col|jr|sr|prof)$/iu.test((tokens[to] as Token).text) &&
      tokens[to + 2]?.capital
    )
      to += 2;
    else if (/^(?:de|van|von|der|den|bin|al|el|la|di|da|dos|du)$/.test(next.lower) && tokens[to + 2]?.capital) to += 2;
    else break;
  }
  return to - at + 1;
}
