import type { Token } from '../tokenizer.ts';
import type { NounPhrase } from '../types.ts';
import type { Grammar } from './grammar.ts';
import { MAX_EXTENSION_TOKENS, MAX_PHRASE_TOKENS, NounGroups } from './noun-groups.ts';
import { PhraseWords } from './phrase-words.ts';
import { quotedNameFrom } from './quoted-names.ts';

/** Maximum number of tokens (exclusive) in brackets after a name: "Klingbeil (SPD)". */
const MAX_BRACKET_TOKENS = 8;

/** Finds the noun phrases that start or end at a token. */
export class NounPhrases {
  private readonly tokens: readonly Token[];
  private readonly grammar: Grammar;
  private readonly words: PhraseWords;
  private readonly groups: NounGroups;

  constructor(tokens: readonly Token[], grammar: Grammar) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.words = new PhraseWords(tokens, grammar);
    this.groups = new NounGroups(tokens, grammar, this.words);
  }

  startingAt(first: number): NounPhrase | null {
    const start = this.tokens[first];
    if (!start) return null;
    if (start.kind === 'punctuation') return quotedNameFrom(this.tokens, first);
    const isPronoun = this.grammar.language.pronouns.has(start.lower) && !this.words.isArticleOfNoun(first);
    if (isPronoun) return { first, last: first, head: first };
    const aged = this.agedPerson(first);
    if (aged) return aged;
    const noun = this.words.skipDeterminers(first);
    const quoted = noun > first ? quotedNameFrom(this.tokens, noun) : null;
    if (quoted) return quoted;
    const extended = this.groups.endOfExtended(noun);
    if (extended) return { first, last: extended, head: extended };
    const head = this.groups.endOf(noun, start);
    if (head < noun) return null;
    return { first, last: this.extendByAttachments(head, start, noun), head };
  }

  private isAttributive(at: number, { sentence }: Token): boolean {
    const token = this.tokens[at];
    if (token?.kind !== 'word' || token.sentence !== sentence || token.isCapitalized) return false;
    return this.words.mayBeAdjective(token) && this.words.isNominal(at, token);
  }

  /** Finds "der 48-Jährige", which refers back to a person. */
  private agedPerson(first: number): NounPhrase | null {
    const [article, age, hyphen, noun] = [0, 1, 2, 3].map((offset) => this.tokens[first + offset]?.lower ?? '');
    if (!/^\d+$/.test(age ?? '') || hyphen !== '-' || !/^jährige[nr]?$/.test(noun ?? '')) return null;
    const pronoun = article === 'die' ? 'f' : article === 'der' ? 'm' : null;
    return pronoun && { first, last: first + 3, head: first + 3, pronoun };
  }

  /**
   * Finds the noun phrase that ends at a token.
   *
   * @param mayFollowPreposition whether to accept a phrase that is the object of a preposition
   * @returns null if none ends there
   */
  endingAt(last: number, mayFollowPreposition = false): NounPhrase | null {
    const end = this.tokens[last];
    if (!end) return null;
    if (end.text === ')') {
      let open = last - 1;
      while (open > 0 && last - open < MAX_BRACKET_TOKENS && this.tokens[open]?.text !== '(') open--;
      return this.tokens[open]?.text === '(' ? this.endingAt(open - 1, mayFollowPreposition) : null;
    }
    if (end.kind !== 'word') return null;
    if (this.grammar.language.pronouns.has(end.lower)) return { first: last, last, head: last };
    let head = last;
    let first = this.groups.startOf(last);
    if (first > last) return null;
    for (;;) {
      const noun = this.findAttachedTo(first);
      if (noun < 0 || last - noun > MAX_PHRASE_TOKENS) break;
      const start = this.groups.startOf(noun);
      if (start > noun) break;
      head = noun;
      first = start;
    }
    for (let at = first - 3; first === last && at >= Math.max(0, first - MAX_EXTENSION_TOKENS); at--)
      if (this.groups.endOfExtended(at) === last) {
        while (this.words.isDeterminer(at - 1) && this.tokens[at - 1]?.sentence === end.sentence) at--;
        return { first: at, last, head };
      }
    // "in letzter Zeit"
    let before = first - 1;
    while (this.grammar.compounds && this.isAttributive(before, end)) before--;
    const previous = this.tokens[before];
    const { prepositions } = this.grammar.language;
    // "Fuentes cercanas al gobierno": an article that contains a preposition
    const followsPreposition =
      (previous?.sentence === end.sentence && prepositions.has(previous.lower)) ||
      (first < last && this.grammar.contractions.has(this.tokens[first]?.lower ?? ''));
    return followsPreposition && !mayFollowPreposition ? null : { first, last, head };
  }

  /**
   * Finds the end of a noun phrase, including the phrases attached to its noun.
   *
   * @param head index of the last token of the noun group
   * @param noun index of the first token of the noun group
   * @returns index of the last token of the phrase
   */
  private extendByAttachments(head: number, start: Token, noun: number): number {
    const { language, compounds } = this.grammar;
    // In German, "der Zeitung" after a name is the addressee of the statement.
    if (compounds && !this.words.isDeterminer(noun - 1) && this.isProperName(noun, head)) return head;
    let end = head;
    while (end - head < MAX_PHRASE_TOKENS) {
      const link = this.tokens[end + 1];
      if (!link || link.sentence !== start.sentence || !this.attaches(end + 1, head)) break;
      // "le tir confirmé par le Kremlin d'un missile"
      const isIndefinite =
        this.words.isDeterminer(end + 2) && !language.definite.has(this.tokens[end + 2]?.lower ?? '');
      if (!compounds && isIndefinite) break;
      const attached = this.words.skipDeterminers(end + 2);
      const last = this.groups.endOf(attached, start);
      if (last < attached) break;
      if (compounds && language.news.has(this.tokens[last]?.lower ?? '')) break;
      end = last;
    }
    if (this.isFollowedByOutlet(noun, end)) end += 2;
    // "für Busse und Bahnen"
    if (compounds && end > head && this.isCoordination(end + 1)) end += 2;
    return end;
  }

  /** Tells whether a word attaches the following phrase to the noun before it: "Bericht der …", "Comité para la …". */
  private attaches(at: number, head: number): boolean {
    const { language, namePrepositions = [] } = this.grammar;
    const [word, next, second] = [this.tokens[at] as Token, this.tokens[at + 1], this.tokens[at + 2]];
    if (language.attached.has(word.lower)) return true;
    const leadsToCapital = next?.isCapitalized || (this.words.isDeterminer(at + 1) && second?.isCapitalized);
    return (
      namePrepositions.includes(word.lower) &&
      leadsToCapital === true &&
      language.organisations.has(this.tokens[head]?.lower ?? '')
    );
  }

  /** Tells whether the name of an outlet follows a noun phrase in apposition: "le média français l'Express". */
  private isFollowedByOutlet(first: number, last: number): boolean {
    const [article, name] = [this.tokens[last + 1], this.tokens[last + 2]];
    if (this.grammar.compounds || !/^l['’]$/.test(article?.text ?? '') || !name?.isCapitalized) return false;
    return this.tokens.slice(first, last + 1).some(({ lower }) => this.grammar.language.newsNouns.has(lower));
  }

  private isCoordination(at: number): boolean {
    const [conjunction, noun, next] = [this.tokens[at], this.tokens[at + 1], this.tokens[at + 2]];
    return (
      conjunction !== undefined &&
      this.grammar.conjunctions.has(conjunction.lower) &&
      noun?.isCapitalized === true &&
      /^[,:]$/.test(next?.text ?? '')
    );
  }

  private isProperName(first: number, last: number): boolean {
    const part = this.tokens.slice(first, last + 1);
    return (
      part.length > 0 &&
      !this.grammar.isKnownNoun((part.at(-1) as Token).lower) &&
      part.every(({ kind }) => kind === 'word')
    );
  }

  /** Returns the index of the last token of the noun that the phrase starting at `first` modifies; −1 if it modifies none. */
  private findAttachedTo(first: number): number {
    const { attached } = this.grammar.language;
    const opening = this.tokens[first] as Token;
    const nounAt = (at: number) => {
      const isNoun =
        at >= 0 &&
        this.words.isNominal(at, opening) &&
        (!this.grammar.compounds || (this.tokens[at] as Token).isCapitalized);
      return isNoun ? at : -1;
    };
    if (attached.has(opening.lower)) return nounAt(first - 1);
    const previous = this.tokens[first - 1];
    return previous?.sentence === opening.sentence && attached.has(previous.lower) ? nounAt(first - 2) : -1;
  }
}
