/** Roles that a story gives next to names, for resolving "the senator" and "the Republican nominee" (English). */
import type { Language } from '../language.ts';
import { DEMONYM } from '../learned/english-word-classes.ts';
import type { Token } from '../tokenizer.ts';
import type { FullName } from './full-names.ts';

/** Maximum number of tokens of a role before a name, and of an apposition after it. */
const MAX_TOKENS_BEFORE = 7;
const MAX_TOKENS_AFTER = 16;
/** Maximum number of sentences from the last mention of a person to a description that only the context resolves. */
const MAX_SENTENCES_BACK = 3;

const SYNONYMS = new Map([
  ['gop', 'republican'],
  ['u.s.', 'american'],
  ['actress', 'actor'],
]);
const normalize = (word: string) => SYNONYMS.get(word) ?? word;

/** Nouns by which stories call somebody whom they have just named. */
const EPITHET =
  /^(?:nominee|candidate|frontrunner|front-runner|incumbent|senator|governor|congressman|congresswoman|president|premier|chancellor|minister|mayor|politician|lawmaker|legislator|councillor|republican|democrat|leader|billionaire|tycoon|mogul|businessman|businesswoman|entrepreneur|ceo|founder|chairman|chairwoman|singer|songwriter|rapper|actor|actress|star|comedian|musician|guitarist|author|novelist|filmmaker|director|presenter|influencer|footballer|striker|goalkeeper|midfielder|defender|winger|quarterback|athlete|champion|coach|manager|boss|pope|pontiff|king|queen|prince|princess|royal|duke|duchess|veteran|mother|father|mum|mom|dad|(?:\d+-)?year-old)$/;

const isPlural = (noun: string) => /s$|^(?:people|men|women|children)$/.test(noun) && !/ss$/.test(noun);

/** The roles of one person, as lower-case words. */
interface PersonRoles {
  name: FullName;
  words: Set<string>;
}

/** Index of the roles of all persons of a text. */
export class RoleIndex {
  private readonly roles: PersonRoles[] = [];
  private readonly tokens: readonly Token[];
  private readonly language: Language;

  constructor(tokens: readonly Token[], fullNames: readonly FullName[], language: Language) {
    this.tokens = tokens;
    this.language = language;
    const persons = fullNames.filter(({ hasEvidence }) => hasEvidence);
    const byWord = new Map(persons.map((name) => [name.words.at(-1) ?? '', { name, words: new Set<string>() }]));
    this.roles = [...byWord.values()];
    for (const [at, token] of tokens.entries()) {
      const person = token.isCapitalized ? byWord.get(token.lower) : undefined;
      if (person) this.collectRoles(at, person);
    }
  }

  /**
   * Returns the only person whose roles contain all content words of a description, or the nearest one before it.
   *
   * @param words words of the description, in lower case
   * @param place token index of the description
   */
  findByRole(words: readonly string[], place: number): FullName | null {
    if (isPlural(words.at(-1) ?? '')) return null;
    const [age] = /^\d+(?=-year-old$)/.exec(words.at(-1) ?? '') ?? [];
    const content = age
      ? [age]
      : words.map(normalize).filter((word) => !/^(?:former|new|current|then|\d+)$/.test(word));
    const holders = this.roles.filter((person) => content.every((word) => person.words.has(word)));
    if (holders.length <= 1) return holders[0]?.name ?? null;
    const last = holders.map(({ name }) => ({ name, at: this.lastMention(name, place) }));
    return last.sort((one, other) => other.at - one.at)[0]?.name ?? null;
  }

  /** Tells whether a description such as "the billionaire" stands for somebody who has just been named. */
  isEpithet(noun: string, words: readonly string[], place: number): boolean {
    return (
      (EPITHET.test(noun) || DEMONYM.test(noun)) && !this.isIntroducedWithoutName(noun, place) && words.length <= 5
    );
  }

  /** Tells whether a person is mentioned close enough before a description. */
  isNear(name: Pick<FullName, 'words'>, place: number): boolean {
    const at = this.lastMention(name, place);
    return at >= 0 && (this.tokens[place]?.sentence ?? 0) - (this.tokens[at]?.sentence ?? 0) <= MAX_SENTENCES_BACK;
  }

  private lastMention({ words }: Pick<FullName, 'words'>, before: number): number {
    const last = words.at(-1);
    for (let at = before - 1; at >= 0; at--)
      if (this.tokens[at]?.lower === last && this.tokens[at]?.isCapitalized) return at;
    return -1;
  }

  /** Tells whether somebody without a name has been introduced by this noun: "a mechanic told us … The mechanic said". */
  private isIntroducedWithoutName(noun: string, before: number): boolean {
    return this.tokens.some((token, at) => {
      if (at >= before || token.lower !== noun || this.tokens[at + 1]?.isCapitalized) return false;
      for (let start = at - 1; start >= at - 3; start--) {
        const { lower = '', sentence = -1 } = this.tokens[start] ?? {};
        if (sentence !== token.sentence) return false;
        if (/^(?:an?|one|another)$/.test(lower)) {
          const isApposition = this.tokens[start - 1]?.text === ',' || this.tokens[start - 1]?.lower === 'as';
          return !isApposition && !/^(?:is|was|of)$/.test(this.tokens[start - 1]?.lower ?? '');
        }
      }
      return false;
    });
  }

  private collectRoles(last: number, { name, words }: PersonRoles): void {
    const { tokens } = this;
    const { sentence } = tokens[last] as Token;
    let first = last;
    while (first > 0 && name.words.includes(tokens[first - 1]?.lower.replace(/\.$/, '') ?? '')) first--;
    const add = (token: Token) => words.add(normalize(token.lower.replace(/\.$/, '')));
    for (let at = first - 1; at >= 0 && first - at <= MAX_TOKENS_BEFORE; at--) {
      const token = tokens[at] as Token;
      const isComma = token.text === ',' && at === first - 1;
      if (token.sentence !== sentence || (token.kind === 'punctuation' && !isComma)) break;
      if (this.language.auxiliaries.has(token.lower) || this.language.subordinators.has(token.lower)) break;
      if (this.language.cues.has(token.lower)) break;
      if (!isComma) add(token);
      if (this.language.determiners.has(token.lower)) break;
    }
    const comma = tokens[last + 1];
    const opening = tokens[last + 2];
    if (comma?.text !== ',' || opening?.sentence !== sentence || opening.kind === 'punctuation') return;
    if (this.language.pronouns.has(opening.lower) && opening.lower !== 'who') return;
    for (let at = last + 2; at <= last + MAX_TOKENS_AFTER && tokens[at]?.sentence === sentence; at++) {
      const token = tokens[at] as Token;
      if (/^[,;:.–—]$/.test(token.text) || this.language.cues.has(token.lower)) break;
      add(token);
    }
  }
}
