import { fold } from '../text/tokens.ts';

/** A label before a colon ends within so many characters. */
const LABEL = 40;
/** A line that says no more than a label has so many. */
const LINE = 80;

/** @returns a line in one form for comparing. Days and counts are others tomorrow */
export const plainLine = (text: string): string =>
  fold(text)
    .replace(/\p{N}+/gu, '#')
    .replace(/\s+/g, ' ')
    .trim();

const folded = new Map<string, string>();

function foldedLabel(label: string): string {
  const known = folded.get(label) ?? plainLine(label);
  folded.set(label, known);
  return known;
}

/** @returns whether a text says what a rule names: that and no more, or that first where it ends in a colon */
export function says(text: string, label: string): boolean {
  const wanted = foldedLabel(label);
  const found = plainLine(text);
  return found === wanted || (/[:：]$/.test(label) && found.startsWith(wanted));
}

/** @returns what a line says that stands on other pages as well: its label, or all of it; null where it is too long for one */
export function labelOf(text: string): string | null {
  const line = text.trim();
  const [label] = /^[^:：]{2,}[:：]/u.exec(line.slice(0, LABEL)) ?? [];
  // "15:20" is no label.
  if (label && label.length < line.length && /\p{L}{2}/u.test(label)) return label;
  return line.length >= 3 && line.length <= LINE ? line : null;
}
