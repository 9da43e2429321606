import { type Candidate, candidatesOf } from './candidates.ts';
import { featuresOf } from './features.ts';
import type { Language } from './language.ts';
import type { Model } from './model.ts';
import type { Phrase } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A phrase beside the cue that is as likely as this its source leaves the rest of the sentence unasked. */
const BESIDE = 0.35;

/** A cue with the phrase that names its source. */
export interface Found {
  cue: number;
  source: Candidate;
  probability: number;
}

/** @returns every cue of the text that has a source, in the order of the text */
export function attributionsOf(tokens: readonly Token[], language: Language, model: Model): Found[] {
  const found: Found[] = [];
  let earlier: Phrase | null = null;
  let sentence = -1;
  for (const [cue, token] of tokens.entries()) {
    if (!language.cues.has(token.lower)) continue;
    if (token.sentence !== sentence) {
      earlier = null;
      sentence = token.sentence;
    }
    let best: Found | null = null;
    for (const source of candidatesOf(tokens, cue, earlier, language)) {
      const probability = model.score(featuresOf(tokens, cue, source, language));
      // What stands beside the cue is its source, if it may be one at all: "Reuters reported that the ministry said".
      const far = source.relation === 'shared' || source.relation === 'subject';
      if (far && best && best.probability >= BESIDE) continue;
      if (probability > (best?.probability ?? 0)) best = { cue, source, probability };
    }
    if (!best || best.probability < model.threshold) continue;
    earlier = best.source;
    found.push(best);
  }
  return found;
}
