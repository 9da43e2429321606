export const HIGHLIGHT_COLOURS = ['yellow', 'green', 'pink'] as const;
export type HighlightColour = (typeof HIGHLIGHT_COLOURS)[number];

/**
 * A text and the text around it, by which it is found again: the TextQuoteSelector of the Web Annotation Data Model
 * (https://www.w3.org/TR/annotation-model/#text-quote-selector).
 */
export interface TextAnchor {
  text: string;
  before: string;
  after: string;
}

/** A passage that the reader has highlighted. */
export interface TextHighlight extends TextAnchor {
  id: string;
  colour: HighlightColour;
  /** The reader's note; '' for none. */
  note: string;
}

/** The highlights of one page. */
export interface PageHighlights {
  /** URL of the page, without fragment. */
  url: string;
  headline: string;
  /** Name of the outlet. */
  site: string;
  /** In the order of the text. */
  highlights: TextHighlight[];
}

/** A command of the popup on the highlights of a page. */
export type HighlightsCommand =
  | { do: 'list' }
  | { do: 'change'; id: string; change: Partial<Pick<TextHighlight, 'colour' | 'note'>> }
  | { do: 'remove'; id: string }
  | { do: 'scroll-to'; id: string }
  /** Keeps highlights on this device from now on, or no longer. */
  | { do: 'keep'; on: boolean };

/** The highlights of a page, for the popup. */
export interface HighlightsState {
  /** In the order of the text. */
  highlights: TextHighlight[];
  /** Ids of those whose text is no longer on the page. */
  missing: string[];
  /** Whether highlights are kept after the page is closed; null where they cannot be, as in a private window. */
  keep: boolean | null;
  /** Whether the last change could not be stored. */
  hasFailed: boolean;
  /** All highlights as Markdown; '' if there are none. */
  markdown: string;
}
