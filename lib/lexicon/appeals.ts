import { AnalyzedText, analyzeText } from './analyzed-text';
import { LEXICON_NAMES, type LexiconName } from './lexicon-names';

/** What is known of a text besides its words. */
export interface AppealContext {
  /** BCP 47; empty where unknown. */
  lang: string;
  /** Names by which a text may call the outlet, folded: its own, the host of the page. */
  outlet: readonly string[];
  /** The text contains a link to an e-mail address, a profile on a social network, or a page for subscribers or donors. */
  hasContactLink: boolean;
  /** The text is in a box or among the last paragraphs of the story. */
  isAtEnd: boolean;
}

/** Direct speech is not the page's own voice. */
const QUOTATION = /["“”„«»][^"“”„«»]*(?:["“”„«»]|$)|[「『][^」』]*(?:[」』]|$)|(?:^|\s)[‘'][^"’']*[,.?!][’'](?=\s|$)/gu;
const SENTENCE_BREAK = /(?<=[.!?؟।…]["')\]]*)\s+|(?<=[。！？])|\s[|•·]\s/u;
/** An imperative may follow any of these. */
const CLAUSE_BREAK =
  /[,;:()、，；：،؛|]|\s-\s|\b(?:please|bitte|por favor|please also|you can also|you can|be sure to|make sure to|don't forget to|remember to|want to|feel free to|s'il vous plaît)\b|(?:请|請)/u;
const CONTACT = /\S@\S+\.\S|(?:^|\s)@\w{3}|\bhttps?:|\bwww\./;
/** A profile on a social network. */
const HANDLE = /(?:^|\s)@\w{3}/;
/** The verb is at the end of the clause, and its imperative is no other form. */
const VERB_FINAL = /^(?:tr|ja|ko|hi)\b/;
const VERB_FINAL_SCRIPT = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Devanagari}]/u;
/** A sentence with no more words is nothing but its imperative: "Follow us". */
const MAX_BARE_WORDS = 3;
const MIN_POINTS = 3;
const OPENING_CHARS = 32;

const INDEX = Object.fromEntries(LEXICON_NAMES.map((name, index) => [name, index])) as Record<LexiconName, number>;

/**
 * Measures how much of a text appeals to the reader on behalf of the outlet: to subscribe, follow, donate, write in. A
 * sentence is an appeal if it opens like one, or if an imperative is combined with what the outlet says of itself and
 * offers. Direct speech never is, nor what somebody else asks for.
 *
 * @returns share of the text in such sentences, 0–1
 */
export function appealShare(text: string, context: AppealContext): number {
  if (!mayAppeal(analyzeText(text).phraseCounts)) return 0;
  const sentences = text
    .replace(QUOTATION, ' ')
    .split(SENTENCE_BREAK)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
  const length = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
  let appealing = 0;
  let previous = false;
  for (const sentence of sentences) {
    previous = isAppeal(new AnalyzedText(sentence), context, previous);
    if (previous) appealing += sentence.length;
  }
  // What a quotation says counts as text, so that a report of an appeal is none.
  return length ? appealing / Math.max(length, text.length) : 0;
}

const count = (counts: readonly number[], lexicon: LexiconName): number => counts[INDEX[lexicon]] ?? 0;

/** A cheap test of a whole text: most paragraphs of a story fail it. */
function mayAppeal(counts: readonly number[]): boolean {
  if (count(counts, 'appeal') || count(counts, 'own-offer')) return true;
  const found = (['imperative', 'first-person', 'outlet-product'] as const).filter((name) => count(counts, name) > 0);
  return found.length > 1;
}

/** @param afterAppeal whether the sentence before is an appeal: then an imperative goes on with it */
function isAppeal(sentence: AnalyzedText, context: AppealContext, afterAppeal: boolean): boolean {
  const { folded, phraseCounts, openingScores, tokens } = sentence;
  const clauses = folded.split(CLAUSE_BREAK).map((clause) => new AnalyzedText(clause.trim()));
  if (count(phraseCounts, 'appeal') && clauses.some((clause) => count(clause.openingScores, 'appeal') > 0)) return true;
  const says = (lexicon: LexiconName) => count(phraseCounts, lexicon) > 0;
  const isVerbFinal = VERB_FINAL.test(context.lang) || VERB_FINAL_SCRIPT.test(folded);
  const call = !says('imperative')
    ? -1
    : isVerbFinal
      ? 0
      : clauses.findIndex((clause) => count(clause.openingScores, 'imperative') > 0);
  if (call >= 0) {
    if (afterAppeal || (says('first-person') && tokens.length <= MAX_BARE_WORDS)) return true;
    const [called, ...rest] = isVerbFinal ? [sentence] : clauses.slice(call);
    return called !== undefined && isCompleteCall(called, rest, context);
  }
  if (context.isAtEnd && says('own-offer') && says('outlet-product')) return true;
  if (!says('second-person') || !says('first-person')) return false;
  return says('own-offer') || (context.isAtEnd && count(openingScores, 'first-person') > 0 && opensWithProduct(folded));
}

/** Returns whether the first words of a sentence name a product, as in "Our free app brings you". */
const opensWithProduct = (folded: string): boolean =>
  count(new AnalyzedText(folded.slice(0, OPENING_CHARS)).phraseCounts, 'outlet-product') > 0;

/** Returns whether a clause with an imperative says what the reader shall do for the outlet or get from it. */
function isCompleteCall(called: AnalyzedText, rest: readonly AnalyzedText[], context: AppealContext): boolean {
  const clauses = [called, ...rest];
  const isNamedIn = ({ folded }: AnalyzedText) => context.outlet.some((name) => folded.includes(name));
  const says = (lexicon: LexiconName) => clauses.some(({ phraseCounts }) => count(phraseCounts, lexicon) > 0);
  const names = (['own-offer', 'first-person', 'outlet-product'] as const).filter(says);
  const isNamed = clauses.some(isNamedIn);
  const isOwnOffer = names.includes('own-offer');
  const isItself = isOwnOffer || names.includes('first-person');
  const isFollowed = HANDLE.test(called.folded) && names.includes('outlet-product');
  const isContact = context.hasContactLink || clauses.some(({ folded }) => CONTACT.test(folded));
  const points =
    1 +
    Number(isItself) +
    Number(isOwnOffer || names.includes('outlet-product')) +
    Number(isNamed) +
    Number(isContact && (isItself || isNamed || isFollowed));
  const inClause = isNamedIn(called) || names.some((name) => count(called.phraseCounts, name) > 0);
  return inClause && points >= MIN_POINTS;
}
