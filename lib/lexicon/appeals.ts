import { AnalyzedText, analyzeText } from './analyzed-text';
import { LEXICON_NAMES, type LexiconName } from './lexicon-names';

/** Context of a text that its words do not tell. */
export interface AppealContext {
  /** Language of the page, BCP 47; '' if unknown. */
  lang: string;
  /** Names by which a text may refer to the outlet, folded: its name, and the host of the page. */
  outlet: readonly string[];
  /**
   * Whether the text contains a link to an e-mail address, a profile on a social network, or a page for subscribers or
   * donors.
   */
  hasContactLink: boolean;
  /** Whether the text is in a box or among the last paragraphs of the story. */
  isAtEnd: boolean;
}

/** Matches direct speech, which does not speak for the outlet. */
const QUOTATION = /["“”„«»][^"“”„«»]*(?:["“”„«»]|$)|[「『][^」』]*(?:[」』]|$)|(?:^|\s)[‘'][^"’']*[,.?!][’'](?=\s|$)/gu;
/** A full stop after one or two digits belongs to a date: "am 4. Mai". */
const SENTENCE_BREAK = /(?<=(?:[!?؟।…]|(?<!\s\d{1,2})\.)["')\]]*)\s+|(?<=[。！？])|\s[|•·]\s/u;

/** Splits a text into the sentences that are not direct speech, which does not speak for the outlet. */
export const sentencesOfOutlet = (text: string): string[] =>
  text
    .replace(QUOTATION, ' ')
    .split(SENTENCE_BREAK)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
/** Matches what may precede an imperative: the end of a clause, or words such as "please". */
const CLAUSE_BREAK =
  /[,;:()、，；：،؛|]|\s-\s|\b(?:please|bitte|por favor|please also|you can also|you can|be sure to|make sure to|don't forget to|remember to|want to|feel free to|s'il vous plaît)\b|(?:请|請)/u;
const CONTACT = /\S@\S+\.\S|(?:^|\s)@\w{3}|\bhttps?:|\bwww\./;
/** Matches the name of a profile on a social network. */
const HANDLE = /(?:^|\s)@\w{3}/;
/** Matches languages whose verb is at the end of the clause, and whose imperative differs from all other forms. */
const VERB_FINAL = /^(?:tr|ja|ko|hi|bn|ur|fa)\b/;
const VERB_FINAL_SCRIPT =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Bengali}]/u;
/** Maximum number of words of a sentence that is only an imperative: "Follow us". */
const MAX_BARE_WORDS = 3;
/** Word lists that tell an offer to the reader from a report on independent journalism. */
const ADDRESS_LEXICONS: readonly LexiconName[] = ['first-person', 'second-person', 'newsletter'];
const MIN_POINTS = 3;
/** Maximum number of characters of a call that follows the name of a product: "Sign up for free." */
const MAX_SHORT_CALL_CHARS = 40;
/** Maximum number of characters of a note on a sponsor. */
const MAX_SPONSOR_CHARS = 120;
/** Matches stems of words for sponsors and support, in folded text. */
const SPONSOR =
  /spons|patroc|support|unterst[uü]t|souten|soutien|sosten|apo[iy]o|steun|mogelijk|st[oø]tte|st[oö]d|wspar|podpor|поддерж|підтрим|deste[kğ]|υποστηρ|t[aá]mogat|sus[tț]in|dukung|رعاي|دعم|協賛|후원|赞助/u;
const OPENING_CHARS = 32;

const INDEX = Object.fromEntries(LEXICON_NAMES.map((name, index) => [name, index])) as Record<LexiconName, number>;

/**
 * Measures how much of a text appeals to the reader on behalf of the outlet: to subscribe, follow, donate or write in.
 * A sentence is an appeal if it opens with a phrase of appeals, or if it combines an imperative with words about the
 * outlet or its offers. Direct speech and requests by others do not count.
 *
 * @returns share (0–1) of the text in such sentences
 */
export function appealShare(text: string, context: AppealContext): number {
  const { folded, phraseCounts } = analyzeText(text);
  const mayNameSponsor = context.isAtEnd && count(phraseCounts, 'machine-note') > 0 && SPONSOR.test(folded);
  if (!mayNameSponsor && !mayAppeal(phraseCounts)) return 0;
  const sentences = sentencesOfOutlet(text);
  const length = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
  let appealing = 0;
  let previous = false;
  let namesProduct = false;
  /** Length of the sentence directly before, if it speaks of the outlet. */
  let introduction = 0;
  for (const sentence of sentences) {
    const analyzed = new AnalyzedText(sentence);
    const isShortCall: boolean =
      namesProduct && sentence.length <= MAX_SHORT_CALL_CHARS && callsReader(sentence, context.lang);
    previous = isShortCall || isAppeal(analyzed, context, previous) || (context.isAtEnd && thanksSponsor(analyzed));
    if (previous) appealing += sentence.length + introduction;
    namesProduct = !previous && count(analyzed.phraseCounts, 'outlet-product') > 0;
    const isIntroduction = !previous && (namesProduct || (context.isAtEnd && speaksOfOutlet(analyzed.phraseCounts)));
    introduction = isIntroduction ? sentence.length : 0;
  }
  // Quotations count towards the length of the text, so that a report about an appeal has a low share.
  return length ? appealing / Math.max(length, text.length) : 0;
}

/** Returns whether a text is in a language whose imperative is at the end of the clause. */
const isVerbFinal = (text: string, lang: string): boolean => VERB_FINAL.test(lang) || VERB_FINAL_SCRIPT.test(text);

/** Returns whether a sentence, or what follows a colon in it, has the form of a call on the reader. */
export function callsReader(sentence: string, lang: string): boolean {
  const isCall = (clause: string) => count(new AnalyzedText(clause.trim()).openingScores, 'imperative') > 0;
  if (sentence.split(/[:：]/).some(isCall)) return true;
  return isVerbFinal(sentence, lang) && count(new AnalyzedText(sentence).phraseCounts, 'imperative') > 0;
}

/** Returns whether a sentence says who supports the article or the page: "This page is supported by". */
const thanksSponsor = ({ folded, openingScores }: AnalyzedText): boolean =>
  folded.length <= MAX_SPONSOR_CHARS && count(openingScores, 'machine-note') > 0 && SPONSOR.test(folded);

/** Returns whether a sentence may introduce an appeal: it speaks of the outlet or to the reader. */
const speaksOfOutlet = (counts: readonly number[]): boolean =>
  (['first-person', 'second-person', 'outlet-product', 'own-offer'] as const).some((name) => count(counts, name) > 0);

const count = (counts: readonly number[], lexicon: LexiconName): number => counts[INDEX[lexicon]] ?? 0;

/**
 * Cheap test of a whole text, which most paragraphs of a story fail.
 *
 * @param counts number of phrases in the text, by lexicon
 */
function mayAppeal(counts: readonly number[]): boolean {
  if (count(counts, 'appeal') || count(counts, 'own-offer')) return true;
  const found = (['imperative', 'first-person', 'outlet-product'] as const).filter((name) => count(counts, name) > 0);
  return found.length > 1;
}

/**
 * Returns whether a sentence is an appeal.
 *
 * @param afterAppeal whether the previous sentence is an appeal, which an imperative then continues
 */
function isAppeal(sentence: AnalyzedText, context: AppealContext, afterAppeal: boolean): boolean {
  const { folded, phraseCounts, openingScores, tokens } = sentence;
  const clauses = folded.split(CLAUSE_BREAK).map((clause) => new AnalyzedText(clause.trim()));
  if (count(phraseCounts, 'appeal') && clauses.some((clause) => count(clause.openingScores, 'appeal') > 0)) return true;
  const says = (lexicon: LexiconName) => count(phraseCounts, lexicon) > 0;
  const isCalledLast = isVerbFinal(folded, context.lang);
  const call = !says('imperative')
    ? -1
    : isCalledLast
      ? 0
      : clauses.findIndex((clause) => count(clause.openingScores, 'imperative') > 0);
  if (call >= 0) {
    if (afterAppeal || (says('first-person') && tokens.length <= MAX_BARE_WORDS)) return true;
    const [called, ...rest] = isCalledLast ? [sentence] : clauses.slice(call);
    return called !== undefined && isCompleteCall(called, rest, context);
  }
  const isOffered = says('own-offer') && says('outlet-product');
  if (context.isAtEnd && isOffered && ADDRESS_LEXICONS.some(says)) return true;
  if (!says('second-person') || !says('first-person')) return false;
  return says('own-offer') || (context.isAtEnd && count(openingScores, 'first-person') > 0 && opensWithProduct(folded));
}

/** Returns whether a product is named at the beginning of a sentence, as in "Our free app brings you". */
const opensWithProduct = (folded: string): boolean =>
  count(new AnalyzedText(folded.slice(0, OPENING_CHARS)).phraseCounts, 'outlet-product') > 0;

/**
 * Returns whether a clause with an imperative and the clauses after it say what the reader should do for the outlet, or
 * get from it.
 */
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
