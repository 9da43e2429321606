import type { Token } from '../tokenizer.ts';
import type { NounPhrase, SourceRelation } from '../types.ts';
import type { Grammar } from './grammar.ts';

/** Puts an article before a noun: "L'exploitant", "un policier". */
export const joinArticle = (article: string, noun: string) =>
  /^$|['’]$/.test(article) ? `${article}${noun}` : `${article} ${noun}`;

/** Returns the text and the words of token ranges. */
export class PhraseText {
  private readonly tokens: readonly Token[];
  private readonly text: string;
  private readonly grammar: Grammar;

  constructor(tokens: readonly Token[], text: string, grammar: Grammar) {
    this.tokens = tokens;
    this.text = text;
    this.grammar = grammar;
  }

  /** Returns the text from one token to another, with white space collapsed. */
  between(first: number, last: number): string {
    return this.text.slice(this.tokens[first]?.start ?? 0, this.tokens[last]?.end ?? 0).replace(/\s+/g, ' ');
  }

  /** Returns the lower-case words from one token to another, without determiners, for comparing names. */
  words(first: number, last: number): string[] {
    return this.tokens
      .slice(first, last + 1)
      .filter(({ kind, lower }) => kind !== 'punctuation' && !this.grammar.language.determiners.has(lower))
      .map(({ lower }) => lower.replace(/\.$/, ''));
  }

  /**
   * Returns the determiners and numbers before a noun as a subject has them: "ein" for "laut einem"; '' if they are
   * contracted with a preposition or in another case.
   *
   * @param noun first token after them
   */
  articleBefore({ first, relation }: NounPhrase & { relation?: SourceRelation }, noun: number): string {
    const words = this.between(first, noun - 1);
    if (noun <= first || /^(?:d[oae]s?|n[oa]s?|pel[oa]s?|del|al|au|aux|du|zum|zur|vom|beim)$/i.test(words)) return '';
    const isObject = relation === 'according' || relation === 'agent';
    if (!this.grammar.compounds || !isObject) return words;
    const nominative = /^(ein)(?:em|en|es)$|^(eine)r$/i.exec(words);
    return (
      nominative?.[1] ??
      nominative?.[2] ??
      (/^(?:mehrere|einige|viele|\p{N}+)n?$/iu.test(words) ? words.replace(/n$/, '') : '')
    );
  }

  isDeterminer(at: number): boolean {
    return this.grammar.language.determiners.has(this.tokens[at]?.lower ?? '');
  }
}
