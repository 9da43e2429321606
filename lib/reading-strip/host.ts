import type { Elements, PageState, ReadingCore, ReadingTheme } from '../types';
import type { MastheadTexts } from './masthead';

export interface StripTexts {
  label: string;
  exit: string;
  theme: string;
  outline: string;
  listen: string;
  hide: string;
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
}

/** The functions of the page that the strip needs. */
export interface StripPage {
  /** The state of the page, with its details. */
  state: PageState;
  story(): { reading: ReadingCore; elements: Elements } | null;
  scrollTo(place: number): void;
  /** Lets the reader pick remaining clutter. */
  pickClutter(): void;
}
