import type { Token } from '../tokenizer.ts';
import type { Grammar } from './grammar.ts';

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

  isDeterminer(at: number): boolean {
    return this.grammar.language.determiners.has(this.tokens[at]?.lower ?? '');
  }
}
