import type { Token } from '../tokenizer.ts';
import { type ArabicWords, hasArticle, withoutConjunction } from './arabic-words.ts';

/** Matches what experts are experts in. */
const SPECIALTY = /^(?:ال)?(?:شؤون|شان|مجال|قضايا|علوم|علم|قانون|اقتصاد|تاريخ|سياسه)$/;

/** Decides which words end a noun phrase. */
export class ArabicPhraseBounds {
  private readonly tokens: readonly Token[];
  private readonly words: ArabicWords;

  constructor(tokens: readonly Token[], words: ArabicWords) {
    this.tokens = tokens;
    this.words = words;
  }

  /** Tells whether a word consists of a prefixed preposition and a known noun: "بالحزب", "لصحيفة". */
  isPrefixedPreposition(word: string): boolean {
    return /^(?:لل|بال|كال)\p{L}{2}/u.test(word) || (/^[بل]/.test(word) && this.words.classify(word.slice(1)) !== null);
  }

  isConjoined(word: string): boolean {
    const stem = withoutConjunction(word);
    return stem !== word && (hasArticle(stem) || this.words.classify(stem) !== null);
  }

  /** Tells whether a word that is no name ends the phrase before it. */
  ends(at: number, first: number): boolean {
    const { lower } = this.tokens[at] as Token;
    const { words } = this;
    const kind = words.classify(lower);
    if (kind === 'time' || words.isFunctionWord(lower) || words.isIn('circumstantials', lower)) return true;
    if (kind === null && words.verbKind(lower)) return true;
    if (lower === 'ل') return true;
    if (words.isIn('quotedNouns', lower) || words.sourcePhraseLength(this.tokens, at) > 0) return true;
    const head = words.classify((this.tokens[first] as Token).lower);
    const takesComplement = head === 'role' || head === 'organisation' || head === 'document';
    if (lower === 'في' || lower === 'باسم' || lower === 'لدى' || lower === 'عن')
      return !(takesComplement && this.leadsToPlace(at, first));
    if (words.language.prepositions.has(lower)) return true;
    // "قال مصدر لوكالة": the addressee.
    const isAddressee = /^ل/.test(lower) && words.classify(lower.slice(1)) === 'news';
    if (this.isPrefixedPreposition(lower))
      return !takesComplement || isAddressee || words.isIn('occasions', lower.slice(1));
    if (this.isConjoined(lower)) return head !== 'role' && head !== 'organisation';
    // "أعلنت الشركة خسائر": a noun without article after a definite noun is the object.
    const previous = (this.tokens[at - 1] as Token).lower;
    // "أبلغ مسؤول كبير شبكة": the object.
    const isObject = kind === 'news' || kind === 'organisation' || kind === 'document';
    if (isObject && !hasArticle(lower) && at > first + 1 && words.classify(previous) === 'adjective') return true;
    // "اتهمت المعارضة الحكومة": of two definite nouns the second is the object.
    if (isObject && hasArticle(lower) && at === first + 1 && hasArticle(previous)) return true;
    const isComplete = hasArticle(previous) || words.classify(previous) === 'place';
    return isComplete && !hasArticle(lower) && kind !== 'adjective' && kind !== 'role';
  }

  /** Tells whether "في" or "باسم" belongs to the noun before it: "رئيس الشرطة في دبي", "المتحدث باسم الوزارة". */
  private leadsToPlace(at: number, first: number): boolean {
    const [token, next] = [this.tokens[at] as Token, this.tokens[at + 1]];
    if (next?.kind !== 'word' || next.sentence !== token.sentence) return false;
    if (token.lower === 'باسم') return true;
    if (token.lower === 'عن') return /^(?:ال)?(?:نائب|ناطق|متحدث|مسءول|مسؤول)/.test(this.tokens[at - 1]?.lower ?? '');
    const kind = this.words.classify(next.lower);
    // "رئيس الجمعية في المرسى": a role with complement may also have an unknown place.
    const isUnknownPlace = kind === null && hasArticle(next.lower) && !hasArticle((this.tokens[first] as Token).lower);
    return kind === 'place' || kind === 'organisation' || SPECIALTY.test(next.lower) || isUnknownPlace;
  }
}
