import type { PageContext } from '../layout';
import { tokenize } from '../text/tokens';

/** Minimum number of words to search for; fewer may occur in any text. */
const MIN_WORDS = 3;

/** Joins tokens, so that a search finds whole tokens only. */
const joinTokens = (tokens: readonly string[]) => ` ${tokens.join(' ')} `;

const cache = new WeakMap<PageContext, string>();

function articleBody(context: PageContext): string {
  const { body } = context.facts;
  const known = cache.get(context) ?? (body ? joinTokens(tokenize(body)) : '');
  cache.set(context, known);
  return known;
}

/** Returns whether the article body in the page's structured data contains the words of a block in the same order. */
export function isInStructuredData(context: PageContext, id: number): boolean {
  const body = articleBody(context);
  const tokens = context.measures[id]?.tokens ?? [];
  return body !== '' && tokens.length >= MIN_WORDS && body.includes(joinTokens(tokens));
}
