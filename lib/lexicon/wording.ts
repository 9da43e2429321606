import { fold, foldedTokens } from '../text/tokens';
import { bare, fromFirstWord } from './edges';
import { type ByLexicon, labelsIn, openingsIn, phrasesIn } from './search';

/** Folded, » would be a quotation mark; before a space it is an arrow. */
const ARROW = /»(?=\s)/g;

/**
 * The words of one text: folded, told apart, and looked up in the lexicons, each when first asked for and then kept.
 * Many signals ask for the same.
 */
export class Wording {
  readonly folded: string;
  private words?: string[];
  private labelled?: ByLexicon;
  private opened?: ByLexicon;
  private phrased?: ByLexicon;

  constructor(private readonly text: string) {
    this.folded = fold(text);
  }

  /** The words; in scripts written without spaces, the characters. */
  get tokens(): string[] {
    this.words ??= foldedTokens(this.folded);
    return this.words;
  }

  /** How much of the text is a label. */
  get labels(): ByLexicon {
    this.labelled ??= labelsIn(bare(this.folded));
    return this.labelled;
  }

  /** Does it open with one? */
  get openings(): ByLexicon {
    this.opened ??= openingsIn(
      fromFirstWord(this.text.includes('»') ? fold(this.text.replace(ARROW, '>')) : this.folded),
    );
    return this.opened;
  }

  /** How many phrases stand in it. */
  get phrases(): ByLexicon {
    this.phrased ??= phrasesIn(this.folded);
    return this.phrased;
  }
}

/** Texts asked about lately. */
const lately = new Map<string, Wording>();
const REMEMBERED = 4000;

/** @returns the wording of a text, the same one as long as it is remembered */
export function wordingOf(text: string): Wording {
  let known = lately.get(text);
  if (!known) {
    if (lately.size >= REMEMBERED) lately.clear();
    known = new Wording(text);
    lately.set(text, known);
  }
  return known;
}
