/** Evidence in an English story that a name belongs to a person, an organisation or a news outlet. */
import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { SourceType } from '../types.ts';

/** How often the words around a name speak for each type. */
export interface TypeEvidence {
  person: number;
  institution: number;
  news: number;
}

const FAMILY =
  /^(?:wife|husband|mother|father|son|daughter|brother|sister|lawyer|lawyers|attorney|attorneys|parents|girlfriend|boyfriend)$/;
/** Nouns after the name of a company or body, with or without "'s". */
const BELONGS_TO_BODY =
  /^(?:ceo|cfo|cto|spokes(?:man|woman|person|people)|shares|stock|website|employees|executives?|engineers?|customers|users|products?|stores?|app|board|headquarters|shareholders|investors|revenue|profits|officials|policy|chairman|chairwoman|founder|co-founder|analysts?|brand|factory|factories|platform)$/;
/** Nouns before the name of a company or body. */
const NAMES_BODY =
  /^(?:company|firm|maker|carmaker|automaker|startup|start-up|giant|retailer|agency|group|app|platform|chain|bank|airline|charity|nonprofit|developer|brokerage|brewer|insurer|provider)$/;
const REPORTING = /^(?:reported|reports|reporting)$/;
const EMPTY: TypeEvidence = { person: 0, institution: 0, news: 0 };

/** Collects the evidence for each capitalised name, by the last word of the name in lower case. */
export class TypeEvidenceIndex {
  private readonly evidence = new Map<string, TypeEvidence>();
  private readonly tokens: readonly Token[];
  private readonly language: Language;

  constructor(tokens: readonly Token[], language: Language) {
    this.tokens = tokens;
    this.language = language;
    for (let at = 0; at < tokens.length; at++) {
      const { isCapitalized, kind, sentence } = tokens[at] as Token;
      if (!isCapitalized || kind !== 'word') continue;
      let last = at;
      while (tokens[last + 1]?.isCapitalized && tokens[last + 1]?.sentence === sentence) last++;
      this.rate(at, last);
      at = last;
    }
  }

  /** Returns the type that most of the evidence speaks for; null if there is none, or as much for another type. */
  typeOf(lastWord: string): SourceType | null {
    const { person, institution, news } = this.evidence.get(lastWord) ?? EMPTY;
    if (person > institution + news) return 'person';
    if (institution > person && institution >= news) return 'institution';
    return news > person ? 'news' : null;
  }

  /** Returns how much speaks for the name of somebody or something that can speak. */
  strengthOf(lastWord: string): number {
    const { person, institution, news } = this.evidence.get(lastWord) ?? EMPTY;
    return person + institution + news;
  }

  private rate(first: number, last: number): void {
    const { tokens, language } = this;
    const { lower, sentence } = tokens[last] as Token;
    const word = (at: number) => (tokens[at]?.sentence === sentence ? (tokens[at]?.lower ?? '') : '');
    const counts = this.evidence.get(lower) ?? { ...EMPTY };
    this.evidence.set(lower, counts);
    const isPossessive = word(last + 1) === "'s";
    const [previous, next] = [word(first - 1), word(last + (isPossessive ? 2 : 1))];
    const isComma = word(last + 1) === ',';
    const title = last > first ? word(last - 1).replace(/\.$/, '') : previous;
    if (language.honorifics.has(title) || (last > first && language.titles.has(title))) counts.person += 2;
    if (last > first && language.firstNames.has(word(last - 1))) counts.person += 2;
    if (language.people.has(previous) && !NAMES_BODY.test(previous)) counts.person++;
    if ((isComma && /^(?:who|\d{2})$/.test(word(last + 2))) || word(last + 1) === 'who') counts.person += 2;
    if (isPossessive && FAMILY.test(next)) counts.person++;
    if (isComma && word(last + 2) === 'which') counts.institution += 2;
    if (BELONGS_TO_BODY.test(next)) counts.institution++;
    const nounBefore = previous === ',' ? word(first - 2) : previous;
    if (NAMES_BODY.test(nounBefore) || previous === 'at') counts.institution++;
    if (/^(?:said|says)$/.test(word(last + 1)) && word(last + 2) === 'its') counts.institution++;
    if (previous === 'of' && BELONGS_TO_BODY.test(word(first - 2))) counts.institution++;
    if (REPORTING.test(next) || (word(first - 1) === 'by' && REPORTING.test(word(first - 2)))) counts.news++;
    if (isComma && word(last + 2) === 'citing') counts.news++;
    const article = previous === 'the' ? 1 : 0;
    if (word(first - 1 - article) === 'told' && !this.isSubjectOfSpeech(last)) counts.news++;
  }

  /** Tells whether a verb of speech follows a name, which is then not the outlet that somebody told something. */
  private isSubjectOfSpeech(last: number): boolean {
    return this.language.cues.has(this.tokens[last + 1]?.lower ?? '');
  }
}
