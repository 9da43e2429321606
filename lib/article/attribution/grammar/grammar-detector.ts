import { detectInterviewLabels } from '../interview-labels.ts';
import type { Token } from '../tokenizer.ts';
import type { DetectedAttribution } from '../types.ts';
import { createDetectionContext } from './detection-context.ts';
import { DocumentCues } from './document-cues.ts';
import { GerundCues } from './gerund-cues.ts';
import type { Grammar } from './grammar.ts';
import { NounCues } from './noun-cues.ts';
import { continueReportedSpeech } from './reported-speech.ts';
import { SourceMarkers } from './source-markers.ts';
import { attributeIntroducedQuotations } from './unattributed-quotations.ts';
import { UnlistedVerbs } from './unlisted-verbs.ts';
import { VerbCues } from './verb-cues.ts';

/** Finds every cue that has a source, by the rules of a grammar, in text order. */
export function detectWithGrammar(tokens: readonly Token[], grammar: Grammar): DetectedAttribution[] {
  const context = createDetectionContext(tokens, grammar);
  const markers = new SourceMarkers(context);
  const verbs = new VerbCues(context);
  const documents = new DocumentCues(context);
  const nouns = new NounCues(context);
  const gerunds = new GerundCues(context);
  const unlisted = new UnlistedVerbs(context);
  const { items } = context.attributions;
  for (const [at, token] of tokens.entries()) {
    if (token.text === ':') markers.detectColon(at);
    if (token.kind !== 'word' || token.isQuoted || markers.detectAt(at)) continue;
    if (grammar.compounds && (documents.detectAt(at) || nouns.detectPassive(at))) continue;
    if (grammar.compounds) nouns.detectNoun(at);
    else if (!token.isCapitalized && (nouns.detectAgent(at) || gerunds.detectAt(at))) continue;
    // Within a sentence, verbs are not capitalised.
    const mayBeVerb = !token.isCapitalized || tokens[at - 1]?.sentence !== token.sentence;
    // "in meinen Umfeldern": no finite verb follows a preposition.
    const followsPreposition = grammar.language.prepositions.has(tokens[at - 1]?.lower ?? '') && !token.isQuoted;
    if (!mayBeVerb || (grammar.compounds && followsPreposition)) continue;
    const { length } = items;
    verbs.detectAt(at);
    if (items.length === length) unlisted.detectAt(at);
  }
  const introduced = attributeIntroducedQuotations(tokens, items, context.subjects);
  const inOrder = (attributions: DetectedAttribution[]) => attributions.sort((one, other) => one.cue - other.cue);
  const labels = detectInterviewLabels(tokens, grammar.language);
  const detected = inOrder([...items, ...introduced, ...labels]);
  return inOrder([...detected, ...continueReportedSpeech(tokens, detected, grammar)]);
}
