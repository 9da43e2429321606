/** Parts that pages of many kinds are built of. */
import type { PageTexts } from './page-texts';

/** Returns the contents of a page's `<head>` and of its body. */
export type PageKind = (texts: PageTexts) => { head?: string; main: string };

export const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
export const meta = (property: string, content: string) => `<meta property="${property}" content="${content}">`;
export const href = (at: number) => `/2031/05/04/story-number-${at}-of-the-day`;

/** Joins two paragraphs, as the text of a long teaser. */
export const longTeaser = (texts: PageTexts, at: number) =>
  `${texts.paragraphs[at % 8]} ${texts.paragraphs[(at + 3) % 8]}`;
