import type { Token } from '../tokenizer.ts';
import type { NounPhrase } from '../types.ts';
import { GRAMMAR_CONFIDENCE, MAX_CLAUSE_TOKENS, QUOTATION_MARK } from './clauses.ts';
import { Detector } from './detection-context.ts';

const AGENT_PREPOSITION = /^(?:von|vom|durch|seitens)$/;
const OWNER_LINK = /^(?:von|vom|des|der|seitens)$/;
const ROMANCE_AGENT = /^(?:por|pel[oa]s?|par)$/;
const MAX_TOKENS_TO_NOUN = 8;
const MAX_TOKENS_TO_AGENT = 5;
const MAX_TOKENS_TO_INFINITIVE = 14;

/** Detects attributions in the passive ("wurde von … bestätigt", "criticado por"), and German ones by nouns of speech ("die Forderung von"). */
export class NounCues extends Detector {
  /** Adds the attribution of a noun of speech that has an owner and a content. */
  detectNoun(at: number): void {
    const token = this.tokens[at] as Token;
    if (!this.grammar.speechNouns.has(token.lower)) return;
    const link = this.tokens[at + 1];
    if (link?.sentence !== token.sentence || !OWNER_LINK.test(link?.lower ?? '')) return;
    // "der Vorwurf der Bestechung": an abstract noun is no owner, which the mention parser decides.
    const isArticle = link?.lower === 'des' || link?.lower === 'der';
    const owner = this.phrases.startingAt(isArticle ? at + 1 : at + 2);
    if (owner && this.hasContent(owner.last + 1)) this.attributions.add(at, owner, 'agent', GRAMMAR_CONFIDENCE.clause);
  }

  /** Tells whether a content clause, an infinitive or a quotation follows: ", das Dach zu bauen", ", wonach". */
  private hasContent(at: number): boolean {
    const [mark, next] = [this.tokens[at], this.tokens[at + 1]];
    if (!mark || !next || next.sentence !== this.tokens[at - 1]?.sentence) return false;
    if (mark.text === ':') return QUOTATION_MARK.test(next.text);
    if (mark.text !== ',') return false;
    if (this.grammar.complementizers.has(next.lower) || next.lower === 'wonach') return true;
    for (let end = at + 1; end - at <= MAX_TOKENS_TO_INFINITIVE; end++) {
      const token = this.tokens[end];
      if (!token || token.sentence !== next.sentence || token.text === ',') return false;
      if (token.lower === 'zu' || this.grammar.reportedSpeechForms.has(token.lower)) return true;
    }
    return false;
  }

  /**
   * Detects a participle in the passive, and adds its agent if it has one.
   *
   * @returns whether the participle is in the passive, so that it has no subject that speaks
   */
  detectPassive(at: number): boolean {
    const { grammar } = this;
    const { lower } = this.tokens[at] as Token;
    if (!grammar.participles.has(lower) || !this.hasPassiveAuxiliary(at)) return false;
    const agent = this.findAgent(at);
    this.attributions.add(at, agent, 'agent', GRAMMAR_CONFIDENCE.clause);
    return true;
  }

  /**
   * Adds the agent of a participle in a Romance language: "criticado desde maio por entidades".
   *
   * @returns whether it has one
   */
  detectAgent(at: number): boolean {
    const { lower, sentence } = this.tokens[at] as Token;
    if (this.grammar.makingVerbs.test(lower)) return this.detectMaker(at);
    const isMade = this.grammar.makingParticiples.test(lower) && this.followsSpeechNoun(at);
    if (!isMade && !this.grammar.agentParticiples.test(lower)) return false;
    for (let next = at + 1; next - at <= MAX_TOKENS_TO_AGENT; next++) {
      const token = this.tokens[next];
      if (token?.kind !== 'word' || token.sentence !== sentence || this.grammar.attributionVerbs.has(token.lower))
        return false;
      if (!ROMANCE_AGENT.test(token.lower)) continue;
      // "consultados por este diario": the outlet itself
      if (/^(?:est[ea]|notre|nuestr[oa])$/.test(this.tokens[next + 1]?.lower ?? '')) return false;
      return this.attributions.add(at, this.phrases.startingAt(next + 1), 'agent', GRAMMAR_CONFIDENCE.bare);
    }
    return false;
  }

  /** Adds the subject of "to make" whose object is a noun of speech: "el anuncio lo hizo la alcaldesa". */
  private detectMaker(at: number): boolean {
    const isObject = /^l[oa]s?$/.test(this.tokens[at - 1]?.lower ?? '') && this.followsSpeechNoun(at);
    return isObject && this.attributions.add(at, this.phrases.startingAt(at + 1), 'agent', GRAMMAR_CONFIDENCE.bare);
  }

  /** Tells whether a noun of speech stands in the sentence before a token. */
  private followsSpeechNoun(at: number): boolean {
    const { sentence } = this.tokens[at] as Token;
    return this.tokens
      .slice(Math.max(0, at - MAX_TOKENS_TO_NOUN), at)
      .some((token) => token.sentence === sentence && this.grammar.speechNouns.has(token.lower));
  }

  private hasPassiveAuxiliary(at: number): boolean {
    const { passiveAuxiliaries, perfectAuxiliaries } = this.grammar;
    const next = this.tokens[at + 1];
    if (next?.sentence === this.tokens[at]?.sentence && passiveAuxiliaries.has(next?.lower ?? '')) return true;
    for (let back = at - 1; at - back < MAX_CLAUSE_TOKENS; back--) {
      const token = this.tokens[back];
      if (!token || token.sentence !== this.tokens[at]?.sentence || /^[,;:]$/.test(token.text)) return false;
      if (token.isQuoted !== this.tokens[at]?.isQuoted || perfectAuxiliaries.has(token.lower)) return false;
      if (passiveAuxiliaries.has(token.lower)) return true;
    }
    return false;
  }

  private findAgent(at: number): NounPhrase | null {
    for (let back = at - 1; at - back < MAX_CLAUSE_TOKENS; back--) {
      const token = this.tokens[back];
      if (!token || token.sentence !== this.tokens[at]?.sentence || /^[,;:]$/.test(token.text)) return null;
      if (AGENT_PREPOSITION.test(token.lower)) return this.phrases.startingAt(back + 1);
    }
    return null;
  }
}
