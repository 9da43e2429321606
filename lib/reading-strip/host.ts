import type { Elements, HighlightColour, PageState, ReadingCore, ReadingTheme, SpeechState } from '../types';
import type { MastheadTexts } from './masthead';

export interface StripTexts {
  label: string;
  exit: string;
  theme: string;
  outline: string;
  listen: string;
  pause: string;
  resume: string;
  stop: string;
  speechProblems: Record<NonNullable<SpeechState['problem']>, string>;
  hide: string;
  lineFocus: string;
  highlight: {
    /** Label of the button. */
    button: string;
    howTo: string;
    /** Where notes are written. */
    notes: string;
    remove: string;
    colours: Record<HighlightColour, string>;
  };
  masthead: MastheadTexts;
  /** Names of the parts of a theme, and of the values of those that are chosen from a list. */
  parts: Record<ThemePart, string>;
  schemes: Record<ReadingTheme['theme'], string>;
  typefaces: Record<ReadingTheme['typeface'], string>;
}

/** Parts of a theme with a slider in the strip. */
export type ThemeSlider = 'size' | 'lineHeight' | 'measure' | 'letterSpacing' | 'wordSpacing';
export type ThemePart = ThemeSlider | 'theme' | 'typeface';

/** The functions of the rest of the extension that the strip needs. */
export interface StripPort {
  texts(): StripTexts;
  /** Returns the theme of the page. */
  loadTheme(): Promise<ReadingTheme>;
  /** Shows a theme; saves it for all pages, or for the site if that has a theme of its own. */
  setTheme(theme: ReadingTheme, save: boolean): Promise<void>;
  /** Switches the clean view off, as the reader's own decision. */
  exit(): Promise<unknown>;
  /** Reads the story aloud, or pauses. */
  toggleSpeech(): Promise<unknown>;
  /** Makes highlights visible although the clean view is off. */
  insertMarksSheet(): Promise<unknown>;
}

/** The functions of the page that the strip needs. */
export interface StripPage {
  /** The state of the page, with its details. */
  state: PageState;
  story(): { reading: ReadingCore; elements: Elements } | null;
  /** Whether the reader wants single keys to work. */
  singleKeys: boolean;
  /** The latest state of reading aloud, if it was ever started. */
  speech?: SpeechState;
  scrollTo(place: number): void;
  stopSpeech(): void;
  /** Lets the reader pick remaining clutter. */
  pickClutter(): void;
}

/** The masthead and the reading strip of a page. */
export interface OpenedStrip {
  /** Shows the state of reading aloud. */
  speechChanged(state: SpeechState): void;
  /** Makes single keys work, or not. */
  setSingleKeys(on: boolean): void;
  /** Removes both from the page. */
  close(): void;
}
