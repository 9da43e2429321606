/** Decides whether a detected cue attributes a statement. */
import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { DetectedAttribution } from '../types.ts';
import { isAct } from './english-act-checks.ts';
import { ADVERBS, BE_FORMS, hasAdverbForm, NEGATIONS, PASSIVE_SPEECH, SPEECH_NOUNS } from './english-word-classes.ts';

/** Paragraphs with fewer tokens and no full stop are headings or list entries. */
const MAX_HEADING_TOKENS = 14;
/** Verbs of headlines in title case, which are capitalised: "Mayor Says Hall Will Open". */
const HEADLINE_VERB = /^(?:says|tells|calls|reveals|warns|urges|accuses|denies|slams|vows|insists|admits)$/;
const IRREGULAR_PARTICIPLE = /^(?:said|told|found|shown|written|read|learnt|sworn)$/;
const SUBJECT_RELATIONS = new Set(['before', 'aside', 'relative', 'subject', 'shared']);

/** Tells whether a cue attributes a statement: nothing in `Objection` applies. */
export const isStatement = (tokens: readonly Token[], attribution: DetectedAttribution, language: Language): boolean =>
  findObjection(tokens, attribution, language) === null;

/** Reasons why a word does not attribute a statement here; `act`: it reports an act that is not speech. */
export type Objection = 'idiom' | 'refusal' | 'passive' | 'negation' | 'noun' | 'heading' | 'act';

/** Returns the reason why a cue does not attribute a statement; null if there is none. */
function findObjection(
  tokens: readonly Token[],
  attribution: DetectedAttribution,
  language: Language,
): Objection | null {
  const { cue, source } = attribution;
  const { lower } = tokens[cue] as Token;
  if (lower === 'according')
    return /^(?:plan|schedule|law|type)$/.test(tokens[source.head]?.lower ?? '') ? 'idiom' : null;
  if (lower === 'declined') return 'refusal';
  if (isPassive(tokens, attribution)) return 'passive';
  if (isNegated(tokens, cue) || denotesNobody(tokens, source.first)) return 'negation';
  if (isNoun(tokens, cue, language)) return 'noun';
  if (isInHeading(tokens, cue)) return 'heading';
  if (source.relation === 'agent' && !PASSIVE_SPEECH.has(lower)) return 'passive';
  if (modifiesNoun(tokens, attribution, language)) return 'noun';
  return isAct(tokens, attribution, language) ? 'act' : null;
}

/**
 * Tells whether a cue is passive, so that its subject does not speak: "X was accused". But "X was quoted as saying"
 * attributes.
 */
function isPassive(tokens: readonly Token[], { cue, source }: DetectedAttribution): boolean {
  const { lower } = tokens[cue] as Token;
  if (!SUBJECT_RELATIONS.has(source.relation)) return false;
  if (!/ed$/.test(lower) && !IRREGULAR_PARTICIPLE.test(lower)) return false;
  if (/^(?:quoted|cited)$/.test(lower)) return false;
  const before = skipAdverbs(tokens, cue);
  return BE_FORMS.has(tokens[before]?.lower ?? '');
}

/** Tells whether a participle belongs to a text that is no source here: "a court revived a lawsuit accusing the firm". */
function modifiesNoun(tokens: readonly Token[], { cue, source }: DetectedAttribution, language: Language): boolean {
  const [noun, participle] = [tokens[cue - 1], tokens[cue] as Token];
  if (!/^(?:accusing|alleging|claiming|arguing|saying|demanding|challenging)$/.test(participle.lower)) return false;
  const isText = noun !== undefined && (language.documents.has(noun.lower) || /^(?:law)?suit$/.test(noun.lower));
  return isText && noun.sentence === participle.sentence && (cue - 1 < source.first || cue - 1 > source.last);
}

/** Tells whether a phrase denotes nobody: "neither man", "nor its lawyers", "no witness". */
const denotesNobody = (tokens: readonly Token[], first: number) =>
  [tokens[first], tokens[first - 1]].some((token) => /^(?:neither|nor|no)$/.test(token?.lower ?? ''));

/** Tells whether a cue is negated: "has not said", "refused to say", "said nothing". */
function isNegated(tokens: readonly Token[], cue: number): boolean {
  const next = tokens[cue + 1]?.lower ?? '';
  if (/^(?:nothing|little)$/.test(next)) return true;
  const { sentence } = tokens[cue] as Token;
  for (let at = cue - 1; at >= cue - 4 && tokens[at]?.sentence === sentence; at--) {
    const { lower } = tokens[at] as Token;
    if (tokens[at]?.isQuoted !== tokens[cue]?.isQuoted) return false;
    if (NEGATIONS.has(lower) || /n't$/.test(lower)) return tokens[at + 1]?.lower !== 'only';
    if (!ADVERBS.has(lower) && !/ly$|^(?:to|been|be|have|yet)$/.test(lower)) return false;
  }
  return false;
}

/** Tells whether a cue is a noun: "his repeated claims", "horrific detail". */
function isNoun(tokens: readonly Token[], cue: number, language: Language): boolean {
  const { lower, isCapitalized, sentence } = tokens[cue] as Token;
  const previous = tokens[cue - 1];
  if (previous?.sentence !== sentence || language.relatives.has(previous.lower)) return false;
  if (isCapitalized && !tokens[cue]?.isQuoted && previous.kind === 'word') return !HEADLINE_VERB.test(lower);
  // "Aske's repeated claim"
  if (previous.lower === "'s" && SPEECH_NOUNS.test(tokens[cue + 1]?.lower ?? '')) return true;
  if (/(?:ed|said|told|wrote)$/.test(lower)) return /^(?:his|her|their|its|my|our|the|a|an)$/.test(previous.lower);
  const isDetermined =
    language.determiners.has(previous.lower) &&
    !/^(?:that|this|some|many|all|both|one|few|most|several)$/.test(previous.lower);
  return isDetermined || previous.lower === 'of' || (previous.lower === 'for' && /ing$/.test(lower));
}

function isInHeading(tokens: readonly Token[], cue: number): boolean {
  const { paragraph } = tokens[cue] as Token;
  let [first, last] = [cue, cue];
  while (tokens[first - 1]?.paragraph === paragraph) first--;
  while (tokens[last + 1]?.paragraph === paragraph) last++;
  return last - first < MAX_HEADING_TOKENS && tokens[last]?.kind !== 'punctuation';
}

function skipAdverbs(tokens: readonly Token[], cue: number): number {
  const { sentence } = tokens[cue] as Token;
  let at = cue - 1;
  while (
    tokens[at]?.sentence === sentence &&
    (ADVERBS.has(tokens[at]?.lower ?? '') || hasAdverbForm(tokens[at]?.lower ?? ''))
  )
    at--;
  return tokens[at]?.sentence === sentence ? at : -1;
}
