/** Decides whether a verb reports an act, and no statement: "agreed to meet", "called the baker", "found a boat". */
import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { DetectedAttribution } from '../types.ts';
import { ACT_VERBS, DOCUMENT_NOUNS } from './english-word-classes.ts';
import { firstOfSentence } from './token-text.ts';

/** Number of tokens after the beginning of a clause within which its verb must occur. */
const MAX_CLAUSE_TOKENS = 9;
const CLAUSE_OPENER = /^(?:that|whether|how|why|what|if|when|:)$/;
const FINITE_AUXILIARY =
  /^(?:is|are|was|were|will|would|has|had|have|could|should|may|might|must|can|does|did|do|isn't|wasn't|weren't|won't|wouldn't|can't|couldn't|hasn't|'s|'d|'ll|'re|'ve)$/;
/** Tells whether a cue reports an act that is not speech, because neither a clause nor a quotation belongs to it. */
export function isAct(tokens: readonly Token[], attribution: DetectedAttribution, language: Language): boolean {
  const { cue } = attribution;
  if (isSummons(tokens, cue, language) || isIntention(tokens, cue)) return true;
  if (isBareEvidence(tokens, attribution, language)) return true;
  // "two people briefed on the matter"
  if (tokens[cue]?.lower === 'briefed' && /^(?:on|about|by)$/.test(tokens[cue + 1]?.lower ?? '')) return true;
  if (!ACT_VERBS.test(tokens[cue]?.lower ?? '')) return false;
  const isPhrasalSpeech = /^(?:out|responsibility)$/.test(tokens[cue + 1]?.lower ?? '');
  return !isPhrasalSpeech && !isAgreement(tokens, cue, language) && !hasContent(tokens, cue, language);
}

const INTENTION =
  /^(?:seem|seems|seemed|want|wants|wanted|plan|plans|planned|hope|hopes|hoped|fail|fails|failed|expect|expected|able|unable|going|need|needs|needed|intend|intends|intended|likely|ready|difficult|hard|easy|have|has|had|needless|how|used|try|tries|tried|tool|way|features?|helps?)$/;
/** Tells whether a cue is an infinitive after a verb of wanting or a word of possibility: "wanted to say". */
const isIntention = (tokens: readonly Token[], cue: number) =>
  tokens[cue - 1]?.lower === 'to' &&
  tokens[cue - 2]?.sentence === tokens[cue]?.sentence &&
  INTENTION.test(tokens[cue - 2]?.lower ?? '');

const EVIDENCE_VERB =
  /^(?:show|shows|showed|shown|showing|find|finds|found|finding|learn|learns|learned|learning|learnt|suggesting|determin\w+|point|points|pointed|pointing)$/;
/** Nouns for those whose findings are statements. */
const FINDERS =
  /^(?:researchers|scientists|investigators|team|court|judge|jury|authors|auditors|analysts|inquiry|commission|committee|panel|regulator|watchdog|agency|institute|economists|astronomers|archaeologists)$/;

/**
 * Tells whether a verb such as "show" and "find" says what is seen or had, because its subject is no document and no
 * clause follows: "the twins found a boat".
 */
function isBareEvidence(tokens: readonly Token[], { cue, source }: DetectedAttribution, language: Language): boolean {
  const { lower } = tokens[cue] as Token;
  if (!EVIDENCE_VERB.test(lower) || tokens[cue]?.isQuoted) return false;
  if (/^point/.test(lower)) return !/^(?:out|to)$/.test(tokens[cue + 1]?.lower ?? '');
  const phrase = tokens.slice(source.first, source.head + 1).map((token) => token.lower);
  const isFinder = phrase.some(
    (word) => language.documents.has(word) || DOCUMENT_NOUNS.has(word) || FINDERS.test(word),
  );
  return !(isFinder && !/^learn/.test(lower)) && !hasClauseAfter(tokens, cue, language);
}

/** Tells whether a cue agrees with the statement of the sentence before: "Aske, the mediator, agreed." */
function isAgreement(tokens: readonly Token[], cue: number, language: Language): boolean {
  if (!/^(?:dis)?agree[ds]$|^concur(?:s|red)$/.test(tokens[cue]?.lower ?? '') || tokens[cue + 1]?.text !== '.')
    return false;
  const end = firstOfSentence(tokens, cue) - 1;
  for (let at = end; at >= 0 && tokens[at]?.sentence === tokens[end]?.sentence; at--)
    if (tokens[at]?.isQuoted || language.cues.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

const CALL_VERB = /^(?:call|phon)(?:e|es|s|ed|ing)?$/;
/**
 * Tells whether "called" means that somebody was summoned or phoned, and nothing is said about its object: "She called
 * the baker".
 */
function isSummons(tokens: readonly Token[], cue: number, language: Language): boolean {
  const { lower, sentence, isQuoted } = tokens[cue] as Token;
  if (!CALL_VERB.test(lower)) return false;
  const hasDeterminer = language.determiners.has(tokens[cue + 1]?.lower ?? '');
  let words = 0;
  for (let at = cue + (hasDeterminer ? 2 : 1); tokens[at]?.sentence === sentence; at++) {
    const { kind, isQuoted: inQuotation, lower: word, text } = tokens[at] as Token;
    // "called the deal “fair”"
    if (inQuotation !== isQuoted || /^(?:["“‘«„]|``)/.test(text)) return false;
    if (kind === 'punctuation' || /^(?:on|at|after|when|before|again|back|to|and)$/.test(word)) break;
    // "called for", "called on", "called him reckless"
    if (words === 0 && (word === 'for' || language.pronouns.has(word))) return false;
    words++;
  }
  // With a second word something may be said of the object: "called the plan reckless".
  return words === 1;
}

const PLAIN_SPEECH =
  /^(?:say|says|said|saying|tell|tells|told|telling|according|adds|added|warns?|warned|warning|announced?|confirmed|insisted|insists?|argues?|argued|explains?|explained|testified|per|via|citing|words)$/;
const MODAL = /^(?:can|could|may|might|should|must|will|would|if|to)$/;

const MAYBE_NOUN =
  /^(?:answers?|quotes?|questions?|posts?|emails?|documents?|documented|shows?|learn\w*|finds?|finding|details?|detailed|projects?|notes?|writing|write|mocks?|forecast\w*|orders?|labels?|express|highlights?|calls?|calling|cites?|cited|citing|maintain|determine|confirm|assure|indicating|indicate|suggest|tell|reports?|describes?|stress|promises?|claims?|charges?|states?|details|signals?|estimates?|project|reading|reads?|texts?|requests?|addresses|references?|voices?|objects?|attacks?|praise|comments?|remarks?|recommended|mentioned|added|observed|described|predicted|written|specifying|explaining)$/;

/** Rates how often a cue like this one reports something else than speech: "customers praise the crew", "AI answers". */
export function rateWeakness(
  tokens: readonly Token[],
  { cue, source }: DetectedAttribution,
  language: Language,
): 0 | 1 | 2 {
  const { lower, sentence } = tokens[cue] as Token;
  if (/^(?:according|agent)$/.test(source.relation)) return 0;
  let at = cue - 1;
  while (tokens[at]?.sentence === sentence && /ly$|^(?:also|often|even)$/.test(tokens[at]?.lower ?? '')) at--;
  const hasWords = hasContent(tokens, cue, language);
  if (tokens[at]?.sentence === sentence && MODAL.test(tokens[at]?.lower ?? '')) return hasWords ? 1 : 2;
  if (PLAIN_SPEECH.test(lower) || hasWords || isJudgement(tokens, cue)) return 0;
  return MAYBE_NOUN.test(lower) ? 2 : 1;
}

const MAX_JUDGEMENT_TOKENS = 12;
/** Tells whether a cue says what its object is: "called the decision a turning point". */
function isJudgement(tokens: readonly Token[], cue: number): boolean {
  if (!/^call(?:s|ed)$/.test(tokens[cue]?.lower ?? '')) return false;
  for (let at = cue + 2; at - cue <= MAX_JUDGEMENT_TOKENS; at++) {
    const { lower = '', sentence, kind } = tokens[at] ?? {};
    if (sentence !== tokens[cue]?.sentence || kind === 'punctuation') return false;
    if (/^an?$/.test(lower)) return !/^(?:for|of|in|on|at|to|with|from|as)$/.test(tokens[at - 1]?.lower ?? '');
  }
  return false;
}

/** Tells whether a quotation or a content clause belongs to the cue. */
function hasContent(tokens: readonly Token[], cue: number, language: Language): boolean {
  const { sentence, isQuoted } = tokens[cue] as Token;
  for (let at = cue - 1; tokens[at]?.sentence === sentence; at--) if (tokens[at]?.isQuoted && !isQuoted) return true;
  for (let at = cue + 1; tokens[at]?.sentence === sentence; at++) {
    const token = tokens[at] as Token;
    if (token.isQuoted && !isQuoted) return true;
    if (token.text === ':') return true;
  }
  // "“…,” he continued": the quotation may end the sentence before.
  const previous = firstOfSentence(tokens, cue) - 1;
  const hasObject = language.determiners.has(tokens[cue + 1]?.lower ?? '');
  if (previous > 0 && cue - previous < 6 && !hasObject && /["”]|''/.test(tokens[previous]?.text ?? '')) return true;
  return hasClauseAfter(tokens, cue, language);
}

/** "described seeing a van" */
const TAKES_GERUND = /^(?:describ|recall|remember|report)/;

function hasClauseAfter(tokens: readonly Token[], cue: number, language: Language): boolean {
  const { sentence } = tokens[cue] as Token;
  for (let at = cue + 1; at <= cue + MAX_CLAUSE_TOKENS && tokens[at]?.sentence === sentence; at++) {
    const { lower, text } = tokens[at] as Token;
    // "claimed not to have seen it"
    if (lower === 'to' && /^claim/.test(tokens[cue]?.lower ?? '') && /^(?:have|be)$/.test(tokens[at + 1]?.lower ?? ''))
      return true;
    if (at <= cue + 5 && CLAUSE_OPENER.test(lower)) return true;
    if (at === cue + 1 && /.ing$/.test(lower) && TAKES_GERUND.test(tokens[cue]?.lower ?? '')) return true;
    if (/^[,;]$/.test(text) || /^(?:to|and|but|who|which|after|before|while|as|because|by)$/.test(lower)) return false;
    if (at > cue + 1 && FINITE_AUXILIARY.test(lower)) return true;
    if (at > cue + 1 && language.pronouns.has(lower) && /^(?:he|she|they|it|we|i)$/.test(lower)) return true;
    if (at === cue + 1 && /^(?:he|she|they|it|we|i|there)$/.test(lower)) return true;
  }
  return false;
}
