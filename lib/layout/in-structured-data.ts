import { tokenize } from '../text/tokens';
import type { MeasuredPage } from './types';

type Input = Pick<MeasuredPage, 'facts' | 'measures'>;

/** Minimum number of words to search for; fewer words may occur in any text. */
const MIN_WORDS = 3;

/** Joins tokens with spaces around each, so that a search finds whole tokens only. */
const joinTokens = (tokens: readonly string[]) => ` ${tokens.join(' ')} `;

/** The article body in a page's structured data, with a cache of whether it contains each block, by block id. */
interface ArticleBody {
  text: string;
  contains: Map<number, boolean>;
}

const cache = new WeakMap<Input['measures'], ArticleBody>();

function articleBody({ facts, measures }: Input): ArticleBody {
  let body = cache.get(measures);
  if (!body) {
    body = { text: facts.body ? joinTokens(tokenize(facts.body)) : '', contains: new Map() };
    cache.set(measures, body);
  }
  return body;
}

/** Returns whether the article body in the page's structured data contains the words of a block in the same order. */
export function isInStructuredData(input: Input, id: number): boolean {
  const { text, contains } = articleBody(input);
  if (!text) return false;
  let isContained = contains.get(id);
  if (isContained === undefined) {
    const tokens = input.measures[id]?.tokens ?? [];
    isContained = tokens.length >= MIN_WORDS && text.includes(joinTokens(tokens));
    contains.set(id, isContained);
  }
  return isContained;
}
