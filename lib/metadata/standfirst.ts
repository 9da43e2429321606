import { containment, endsLikeSentence, tokensOf } from '../text/tokens';
import type { Block, Facts } from '../types';

/** From here on a text and the page's description are the same. */
const SAME = 0.9;
/** Big first letters are no other way of writing a paragraph. */
const DECORATED = /drop-?cap|first-letter|initial/i;

/**
 * What the page shows as the story's standfirst: the lines that stand in its head, else the first paragraph of the
 * text, where the page's description is the same and the paragraph is written otherwise than the next: in heavy
 * letters, or in an element of another class or place.
 *
 * @param facts what the page says about itself
 * @param shown the kept standfirst blocks
 * @param paragraphs the kept paragraphs
 */
export function standfirstOf(facts: Facts, shown: Block[], paragraphs: Block[]): string | undefined {
  if (shown.length)
    return shown
      .map(({ text }, at) => (at < shown.length - 1 && !endsLikeSentence(text) ? `${text}.` : text))
      .join(' ');
  const [first, next] = paragraphs;
  if (!first || !next || !isDescription(first.text, facts)) return undefined;
  const form = ({ path }: Block) => path.slice(-2).join(' ');
  const heavy = ({ whole }: Block) => whole?.some((tag) => /^(?:strong|b|em|i)$/.test(tag)) ?? false;
  const otherwise = form(first) !== form(next) && !DECORATED.test(form(first));
  return otherwise || (heavy(first) && !heavy(next)) ? first.text : undefined;
}

function isDescription(text: string, { description = '' }: Facts): boolean {
  const [words, said] = [tokensOf(text), tokensOf(description)];
  return words.length > 5 && containment(words, said) >= SAME && containment(said, words) >= SAME;
}
