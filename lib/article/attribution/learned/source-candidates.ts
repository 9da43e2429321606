import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { NounPhrase, SourceCandidate, SourceRelation } from '../types.ts';
import { englishPhraseEndingAt, englishPhraseStartingAt } from './english-phrases.ts';
import { ADVERBS, hasAdverbForm } from './english-word-classes.ts';

/** Verbs whose object is the listener, so that the phrase after them is no source. */
export const TAKES_LISTENER =
  /^(?:tell|tells|told|telling|inform|informs|informed|informing|remind|reminds|reminded|assure|assures|assured)$/;
const MAX_APPOSITION_TOKENS = 28;

/**
 * Lists the noun phrases that may be the source of a cue.
 *
 * @param cue token index of a cue word
 * @param earlier source of an earlier cue in the sentence
 */
export function proposeSources(
  tokens: readonly Token[],
  cue: number,
  earlier: NounPhrase | null,
  language: Language,
): SourceCandidate[] {
  const candidates: SourceCandidate[] = [];
  const add = (phrase: NounPhrase | null, relation: SourceRelation) => {
    if (
      phrase &&
      !isTime(tokens, phrase) &&
      !candidates.some(({ first, last }) => first === phrase.first && last === phrase.last)
    )
      candidates.push({ ...phrase, relation });
  };
  const cueToken = tokens[cue] as Token;
  if (cueToken.lower === 'according') {
    const start = tokens[cue + 1]?.lower === 'to' ? cue + 2 : cue + 1;
    add(englishPhraseStartingAt(tokens, start, language), 'according');
    return candidates;
  }
  for (const [phrase, relation] of phrasesBeforeCue(tokens, cue, language)) add(phrase, relation);
  const next = tokens[cue + 1];
  const following =
    next && next.sentence === cueToken.sentence && !next.isQuoted && !TAKES_LISTENER.test(cueToken.lower)
      ? englishPhraseStartingAt(tokens, cue + 1, language)
      : null;
  if (following && !isSubjectOfClause(tokens, cue, following, language)) add(following, 'after');
  if (next?.lower === 'by' && next.sentence === cueToken.sentence)
    add(englishPhraseStartingAt(tokens, cue + 2, language), 'agent');
  if (earlier) add(earlier, 'shared');
  add(findSentenceSubject(tokens, cue, language), 'subject');
  return candidates;
}

/** Tells whether a phrase after a cue has a verb of its own: "said Vindal Energy would close". */
function isSubjectOfClause(tokens: readonly Token[], cue: number, { last }: NounPhrase, language: Language): boolean {
  if (/^[,"”]$/.test(tokens[cue - 1]?.text ?? '')) return false;
  let at = last + 1;
  while (ADVERBS.has(tokens[at]?.lower ?? '')) at++;
  const { sentence, lower = '', isCapitalized = true } = tokens[at] ?? {};
  return sentence === tokens[cue]?.sentence && !isCapitalized && (language.auxiliaries.has(lower) || /ed$/.test(lower));
}

const TIME_NOUN =
  /^(?:week|month|year|night|day|morning|afternoon|evening|weekend|time|summer|spring|winter|autumn|decade|century)s?$/;
const TIME_MODIFIER =
  /^(?:last|this|next|earlier|later|same|past|late|early|that|each|every|one|two|three|four|five|six|\d+)$/;
/** Tells whether a phrase states a time: "last week", "two years". */
const isTime = (tokens: readonly Token[], { first, head }: NounPhrase) =>
  TIME_NOUN.test(tokens[head]?.lower ?? '') && head - first <= 2 && TIME_MODIFIER.test(tokens[first]?.lower ?? '');

type RelatedPhrase = [phrase: NounPhrase | null, relation: SourceRelation];

/**
 * Returns the phrases before a cue, skipping auxiliaries and adverbs: right before it, or before a relative clause or
 * apposition.
 */
function phrasesBeforeCue(tokens: readonly Token[], cue: number, language: Language): RelatedPhrase[] {
  const cueToken = tokens[cue] as Token;
  let at = cue - 1;
  while (at >= 0 && tokens[at]?.sentence === cueToken.sentence && isAdverbial(tokens[at] as Token, language)) at--;
  const before = tokens[at];
  if (!before || before.sentence !== cueToken.sentence) return [];
  const phraseEndingAt = (last: number) => englishPhraseEndingAt(tokens, last, language);
  if (language.relatives.has(before.lower)) {
    const last = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
    const open = findAppositionStart(tokens, last + 1);
    const antecedent: RelatedPhrase = [phraseEndingAt(last), 'relative'];
    return open > 0 ? [antecedent, [phraseEndingAt(open - 1), 'relative']] : [antecedent];
  }
  if (/^[,)–—]$/.test(before.text) || before.text === '--') return phrasesBeforeApposition(tokens, at, language);
  return before.isQuoted === cueToken.isQuoted ? [[phraseEndingAt(at), 'before']] : [];
}

/**
 * Returns the phrases before an apposition that precedes the cue.
 *
 * @param close token index of the comma, bracket or dash that ends the apposition
 */
function phrasesBeforeApposition(tokens: readonly Token[], close: number, language: Language): RelatedPhrase[] {
  const phraseEndingAt = (last: number) => englishPhraseEndingAt(tokens, last, language);
  const phrases: RelatedPhrase[] = [];
  const open = findAppositionStart(tokens, close);
  if (open > 0) {
    const outer = phraseEndingAt(open - 1);
    const inner = phraseEndingAt(close - 1);
    phrases.push([outer, 'aside']);
    // "The builder, Runa Aske, said": the apposition is the name.
    const isNameInside =
      outer &&
      inner &&
      tokens[inner.head]?.isCapitalized &&
      !tokens[outer.head]?.isCapitalized &&
      inner.first === open + 1;
    if (isNameInside) phrases.push([inner, 'before']);
    const further = findAppositionStart(tokens, open);
    if (further > 0) phrases.push([phraseEndingAt(further - 1), 'aside']);
  }
  // "Roy Holm (D), the council's head, said": brackets right before the comma are another apposition.
  for (const comma of [close, open])
    if (comma > 0 && tokens[comma]?.text === ',' && tokens[comma - 1]?.text === ')') {
      const bracket = findAppositionStart(tokens, comma - 1);
      if (bracket > 0) phrases.push([phraseEndingAt(bracket - 1), 'aside']);
    }
  return phrases;
}

const isAdverbial = ({ kind, lower, isCapitalized }: Token, language: Language) =>
  kind === 'word' && (language.auxiliaries.has(lower) || hasAdverbForm(lower)) && !isCapitalized;

/**
 * Returns the token index of the comma, bracket or dash that opens the apposition which ends at `close`; 0 if there is
 * none.
 */
function findAppositionStart(tokens: readonly Token[], close: number): number {
  const closing = tokens[close];
  if (!closing) return 0;
  const opening = closing.text === ')' ? '(' : closing.text;
  for (let at = close - 1; at > 0 && close - at <= MAX_APPOSITION_TOKENS; at--) {
    const token = tokens[at] as Token;
    if (token.sentence !== closing.sentence) return 0;
    if (token.text === opening || (opening === ',' && /^[–—]$/.test(token.text))) return at;
  }
  return 0;
}

/** Finds the first phrase of the sentence, skipping an introductory phrase: "In Iowa on Monday, …". */
function findSentenceSubject(tokens: readonly Token[], cue: number, language: Language): NounPhrase | null {
  const { sentence } = tokens[cue] as Token;
  let at = cue;
  while (at > 0 && tokens[at - 1]?.sentence === sentence) at--;
  while (at < cue && isSentenceLead(tokens[at] as Token)) at++;
  const first = tokens[at];
  if (
    first &&
    (language.prepositions.has(first.lower) ||
      language.subordinators.has(first.lower) ||
      /(?:ing|ed)$/.test(first.lower))
  ) {
    let comma = at + 1;
    while (comma < cue && (tokens[comma]?.text !== ',' || tokens[comma]?.sentence !== sentence)) comma++;
    if (comma >= cue) return null;
    at = comma + 1;
  }
  return at < cue ? englishPhraseStartingAt(tokens, at, language) : null;
}

const isSentenceLead = ({ kind, isQuoted, lower }: Token) =>
  kind === 'punctuation' || isQuoted || lower === 'but' || lower === 'and';
