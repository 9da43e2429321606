import type { Token } from '../tokenizer.ts';
import type { DetectedAttribution } from '../types.ts';
import { createDetectionContext } from './detection-context.ts';
import type { Grammar } from './grammar.ts';
import { SourceMarkers } from './source-markers.ts';
import { attributeIntroducedQuotations } from './unattributed-quotations.ts';
import { VerbCues } from './verb-cues.ts';

/** Finds every cue that has a source, by the rules of a grammar, in text order. */
export function detectWithGrammar(tokens: readonly Token[], grammar: Grammar): DetectedAttribution[] {
  const context = createDetectionContext(tokens, grammar);
  const markers = new SourceMarkers(context);
  const verbs = new VerbCues(context);
  for (const [at, token] of tokens.entries()) {
    if (token.text === ':') markers.detectColon(at);
    if (token.kind !== 'word' || token.isQuoted || markers.detectAt(at)) continue;
    // Within a sentence, verbs are not capitalised.
    const mayBeVerb = !token.isCapitalized || tokens[at - 1]?.sentence !== token.sentence;
    if (mayBeVerb) verbs.detectAt(at);
  }
  const { items } = context.attributions;
  const introduced = attributeIntroducedQuotations(tokens, items, context.subjects);
  return [...items, ...introduced].sort((one, other) => one.cue - other.cue);
}
