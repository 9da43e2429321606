import { foldText } from '../text/fold';
import { tokenizeFolded } from '../text/tokens';
import { countPhrasesByLexicon, findLabelShares, findOpeningScores, type PerLexicon } from './search';
import { trimLeadingPunctuation, trimPunctuation } from './word-boundaries';

/** Matches » before a space, where it is an arrow; folding would turn it into a quotation mark. */
const ARROW = /»(?=\s)/g;

/**
 * A text with its folded form, its tokens and its labels and phrases from the lexicons. Each is computed once on first
 * use, because many signals need the same text.
 */
export class AnalyzedText {
  readonly folded: string;
  private cachedTokens?: string[];
  private cachedLabelShares?: PerLexicon;
  private cachedOpeningScores?: PerLexicon;
  private cachedPhraseCounts?: PerLexicon;

  constructor(private readonly text: string) {
    this.folded = foldText(text);
  }

  /** Words of the text; for scripts written without spaces, its characters. */
  get tokens(): string[] {
    this.cachedTokens ??= tokenizeFolded(this.folded);
    return this.cachedTokens;
  }

  /** For each lexicon: share (0–1) of the text that is a label. */
  get labelShares(): PerLexicon {
    this.cachedLabelShares ??= findLabelShares(trimPunctuation(this.folded));
    return this.cachedLabelShares;
  }

  /** For each lexicon: how clearly the text opens with a label (0, 0.5 or 1; see `findOpeningScores`). */
  get openingScores(): PerLexicon {
    this.cachedOpeningScores ??= findOpeningScores(
      trimLeadingPunctuation(this.text.includes('»') ? foldText(this.text.replace(ARROW, '>')) : this.folded),
    );
    return this.cachedOpeningScores;
  }

  /** For each lexicon: number of distinct phrases in the text. */
  get phraseCounts(): PerLexicon {
    this.cachedPhraseCounts ??= countPhrasesByLexicon(this.folded);
    return this.cachedPhraseCounts;
  }
}

const cache = new Map<string, AnalyzedText>();
const MAX_CACHED_TEXTS = 4000;

/** Returns the analysis of a text, cached. */
export function analyzeText(text: string): AnalyzedText {
  let cached = cache.get(text);
  if (!cached) {
    if (cache.size >= MAX_CACHED_TEXTS) cache.clear();
    cached = new AnalyzedText(text);
    cache.set(text, cached);
  }
  return cached;
}
