import type { Token } from '../tokenizer.ts';
import { GRAMMAR_CONFIDENCE, QUOTATION_MARK } from './clauses.ts';
import { Detector } from './detection-context.ts';

const MAX_TOKENS_TO_CONTENT = 4;
const GERUND_FACTOR = 0.8;

/** Detects attributions by gerunds, whose source is that of the verb before: "…, acrescentando que", "…, précisant que". */
export class GerundCues extends Detector {
  detectAt(at: number): boolean {
    const token = this.tokens[at] as Token;
    if (!this.grammar.gerunds.has(token.lower) || !this.hasContent(at)) return false;
    const previous = this.attributions.items.at(-1);
    if (
      previous &&
      this.tokens[previous.cue]?.sentence === token.sentence &&
      previous.source.relation !== 'according'
    ) {
      this.attributions.addShared(at, previous, GRAMMAR_CONFIDENCE.clause * GERUND_FACTOR);
      return true;
    }
    const opener = this.subjects.findSentenceOpener(at);
    const isPerson = opener !== null && this.subjects.checks.denotesPerson(opener);
    return isPerson && this.attributions.add(at, opener, 'subject', GRAMMAR_CONFIDENCE.clause * GERUND_FACTOR);
  }

  private hasContent(gerund: number): boolean {
    for (let at = gerund + 1; at - gerund <= MAX_TOKENS_TO_CONTENT; at++) {
      const token = this.tokens[at];
      if (!token || token.sentence !== this.tokens[gerund]?.sentence) return false;
      if (this.grammar.complementizers.has(token.lower) || QUOTATION_MARK.test(token.text)) return true;
    }
    return false;
  }
}
