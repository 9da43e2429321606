import { endsLikeSentence } from '../text/sentences';
import { containment } from '../text/similarity';
import { tokenize } from '../text/tokens';
import type { Block, Facts } from '../types';

/**
 * Minimum share (0–1) of common words, in both directions, for a text and the page's description to count as the same.
 */
const MIN_DESCRIPTION_CONTAINMENT = 0.9;
/** Matches class names of drop caps, which do not make a paragraph a standfirst. */
const DROP_CAP = /drop-?cap|first-letter|initial/i;

/**
 * Chooses the standfirst: the standfirst lines of the header, otherwise the first paragraph if it equals the page's
 * description and is bold or differs from the next paragraph in markup.
 *
 * @param facts the page's metadata
 * @param shown kept standfirst blocks
 * @param paragraphs kept paragraphs
 * @returns undefined if there is no standfirst
 */
export function chooseStandfirst(facts: Facts, shown: Block[], paragraphs: Block[]): string | undefined {
  const lines = shown.filter(({ text }) => !isPartOfTitle(text, facts));
  if (lines.length)
    return lines
      .map(({ text }, index) => (index < lines.length - 1 && !endsLikeSentence(text) ? `${text}.` : text))
      .join(' ');
  const [first, next] = paragraphs;
  if (!first || !next || !isDescription(first.text, facts)) return undefined;
  const markup = ({ path }: Block) => path.slice(-2).join(' ');
  const isEmphasized = ({ whole }: Block) => whole?.some((tag) => /^(?:strong|b|em|i)$/.test(tag)) ?? false;
  const differs = markup(first) !== markup(next) && !DROP_CAP.test(markup(first));
  return differs || (isEmphasized(first) && !isEmphasized(next)) ? first.text : undefined;
}

/**
 * Returns whether a line is part of one of the page's titles, such as a headline that is split into several elements.
 */
export const isPartOfTitle = (text: string, { titles }: Facts): boolean =>
  titles.some((title) => containment(tokenize(text), tokenize(title)) === 1);

function isDescription(text: string, { description = '' }: Facts): boolean {
  const [tokens, described] = [tokenize(text), tokenize(description)];
  return (
    tokens.length > 5 &&
    containment(tokens, described) >= MIN_DESCRIPTION_CONTAINMENT &&
    containment(described, tokens) >= MIN_DESCRIPTION_CONTAINMENT
  );
}
