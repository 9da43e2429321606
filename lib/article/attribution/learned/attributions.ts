import type { Found, Phrase } from '../found.ts';
import type { Language } from '../language.ts';
import type { Token } from '../tokens.ts';
import { candidatesOf } from './candidates.ts';
import { featuresOf } from './features.ts';
import type { Model } from './model.ts';

/** A phrase beside the cue that is as likely as this its source leaves the rest of the sentence unasked. */
const BESIDE = 0.35;

/**
 * Goes through the cues of a text in order.
 *
 * @param sourceOf is asked for the source of a cue; `earlier` is that of an earlier cue of the same sentence
 */
export function walkCues(
  tokens: readonly Token[],
  language: Language,
  sourceOf: (cue: number, earlier: Phrase | null) => Phrase | null,
): void {
  let earlier: Phrase | null = null;
  let sentence = -1;
  for (const [cue, token] of tokens.entries()) {
    if (!language.cues.has(token.lower)) continue;
    if (token.sentence !== sentence) earlier = null;
    sentence = token.sentence;
    earlier = sourceOf(cue, earlier) ?? earlier;
  }
}

/** @returns every cue of the text that has a source, in the order of the text */
export function attributionsOf(tokens: readonly Token[], language: Language, model: Model): Found[] {
  const found: Found[] = [];
  walkCues(tokens, language, (cue, earlier) => {
    let best: Found | null = null;
    for (const source of candidatesOf(tokens, cue, earlier, language)) {
      const probability = model.score(featuresOf(tokens, cue, source, language));
      // What stands beside the cue is its source, if it may be one at all: "Reuters reported that the ministry said".
      const far = source.relation === 'shared' || source.relation === 'subject';
      if (far && best && best.probability >= BESIDE) continue;
      if (probability > (best?.probability ?? 0)) best = { cue, source, probability };
    }
    if (!best || best.probability < model.threshold) return null;
    found.push(best);
    return best.source;
  });
  return found;
}
