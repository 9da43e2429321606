import { foldText } from '../text/fold.ts';

/** Maximum number of characters of a label before a colon. */
const MAX_LABEL_CHARS = 40;
/** Maximum number of characters of a line that is a label as a whole. */
const MAX_LINE_CHARS = 80;

/** The label condition of a rule. */
export interface RuleLabel {
  /** Text of the label, as `says` in a rule. */
  says: string;
  /** Whether the rule also covers what follows the label. */
  under: boolean;
}

/** Normalizes a line for comparison; digits become `#`, because dates and counts change from page to page. */
export const normalizeLine = (text: string): string =>
  foldText(text)
    .replace(/\p{N}+/gu, '#')
    .replace(/\s+/g, ' ')
    .trim();

const normalizedLabels = new Map<string, string>();

function normalizeLabel(label: string): string {
  const normalized = normalizedLabels.get(label) ?? normalizeLine(label);
  normalizedLabels.set(label, normalized);
  return normalized;
}

/** Returns whether a text equals a rule's label, or starts with it if the label ends in a colon. */
export function matchesLabel(text: string, label: string): boolean {
  const normalizedLabel = normalizeLabel(label);
  const normalizedText = normalizeLine(text);
  return normalizedText === normalizedLabel || (/[:：]$/.test(label) && normalizedText.startsWith(normalizedLabel));
}

/**
 * Returns the part of a line that is likely to be the same on other pages: the label before a colon, or the whole line;
 * null if it is too long for a label.
 */
export function extractLabel(text: string): string | null {
  const line = text.trim();
  const [label] = /^[^:：]{2,}[:：]/u.exec(line.slice(0, MAX_LABEL_CHARS)) ?? [];
  // A label must contain letters: "15:20" is not one.
  if (label && label.length < line.length && /\p{L}{2}/u.test(label)) return label;
  return line.length >= 3 && line.length <= MAX_LINE_CHARS ? line : null;
}
