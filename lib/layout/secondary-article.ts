import type { Block, Container } from '../types';
import { findArticleBoundaries } from './article-boundary';
import { openingLevel } from './article-boundary/opening-form';
import { findPageHeadline } from './article-boundary/page-headline';
import { childToward, commonContainer, isInContainer } from './container-tree';
import { headingNumber } from './numbered-heading';
import { createOwnHeadlineScorer, MIN_OWN_HEADLINE_SCORE } from './own-headline';
import { topicSimilarity } from './topic-profile';
import type { BlockMeasures, MeasuredPage } from './types';

/** Minimum prose weight of a part of the page that may be an article. */
const MIN_ARTICLE_PROSE_WEIGHT = 100;
/**
 * Maximum cosine similarity (0–1) of texts on different topics. Nine in ten pairs of unrelated articles are below it,
 * and three in a hundred pairs of parts of one story.
 */
const MAX_OTHER_TOPIC_SIMILARITY = 0.12;

/**
 * Finds secondary articles. If a page contains several articles, each with headline and text, the page's own article is
 * the one whose headline is the page's title, whatever its position and length.
 *
 * @returns ids of the blocks of all other articles; empty if in doubt
 */
export function findSecondaryArticles(input: MeasuredPage): Set<number> {
  const { page, measures } = input;
  const found = new Set<number>();
  const scoreOwn = createOwnHeadlineScorer(input);
  const headings = page.blocks.filter((block) => {
    const measured = measures[block.id];
    return measured && headlineLevel(block, measured) <= 3 && measured.tokens.length > 1 && measured.weight > 12;
  });
  const ownHeadings = headings.filter((block) => scoreOwn(block) >= MIN_OWN_HEADLINE_SCORE);
  const numbers = new Set(headings.map(({ text }) => headingNumber(text)));
  // One of several consecutively numbered headings is a step or an entry of a ranking.
  const isInSeries = ({ text }: Block) => {
    const number = headingNumber(text);
    return number !== null && (numbers.has(number - 1) || numbers.has(number + 1));
  };
  for (const heading of ownHeadings.length ? headings : []) {
    if (ownHeadings.includes(heading) || measures[heading.id]?.inNavigation || isInSeries(heading)) continue;
    const part = findSiblingArticle(heading, ownHeadings, input);
    if (part) for (let id = part.first; id <= part.last; id++) found.add(id);
  }
  const headline = findPageHeadline(input, scoreOwn);
  if (headline < 0) return found;
  for (const { block, last } of findArticleBoundaries(input, headline, scoreOwn))
    for (let id = block; id <= last; id++) found.add(id);
  return found;
}

/** Returns the level of a possible headline: 1–3, or 9 for all other blocks. */
function headlineLevel(block: Block, measured: BlockMeasures | undefined): number {
  const level = openingLevel(block, measured);
  return level <= 3 ? level : 9;
}

/**
 * Finds the container of a heading's article if the article is on another topic and in the same kind of container as
 * the page's own article.
 */
function findSiblingArticle(heading: Block, ownHeadings: Block[], input: MeasuredPage): Container | undefined {
  const { page, measures } = input;
  const { containers } = page;
  const level = headlineLevel(heading, measures[heading.id]);
  const partId = findLargestOwnContainer(heading, ownHeadings, input);
  const part = containers[partId];
  if (!part || proseFrom(partId, heading.id, input) < MIN_ARTICLE_PROSE_WEIGHT) return undefined;
  const isOtherArticle = ownHeadings.some((own) => {
    // If the page's own headline is not rendered, another headline may be the same one in other words.
    if (!own.rendered) return false;
    const ownPartId = childToward(containers, own.container, commonContainer(containers, own.container, partId));
    const ownPart = containers[ownPartId];
    if (!ownPart || proseFrom(ownPartId, own.id, input) < MIN_ARTICLE_PROSE_WEIGHT) return false;
    const isAlike =
      ownPart.tag === part.tag && (ownPart.classes.join() === part.classes.join() || ownPart.tag === 'article');
    const isSibling =
      level === headlineLevel(own, measures[own.id])
        ? isAlike || level === 1
        : isAlike && ownPart.tag === 'article' && level < 3;
    return isSibling && similarityOf(ownPart, part, input) <= MAX_OTHER_TOPIC_SIMILARITY;
  });
  return isOtherArticle ? part : undefined;
}

/**
 * Returns the id of the largest container around a heading that contains neither the page's own headline nor prose
 * above the heading; −1 if there is none.
 */
function findLargestOwnContainer(heading: Block, ownHeadings: Block[], input: MeasuredPage): number {
  const { containers } = input.page;
  let largest = -1;
  for (let at = heading.container; at > 0; at = containers[at]?.parent ?? -1) {
    if (ownHeadings.some((own) => isInContainer(containers, own.container, at))) break;
    if (proseBefore(at, heading.id, input) >= MIN_ARTICLE_PROSE_WEIGHT) break;
    largest = at;
  }
  return largest;
}

function proseBefore(container: number, end: number, { page, measures }: MeasuredPage): number {
  let total = 0;
  for (let id = page.containers[container]?.first ?? end; id < end; id++) total += measures[id]?.proseWeight ?? 0;
  return total;
}

function proseFrom(container: number, start: number, { page, measures }: MeasuredPage): number {
  const last = page.containers[container]?.last ?? -1;
  let total = 0;
  for (let id = start; id <= last; id++) total += measures[id]?.proseWeight ?? 0;
  return total;
}

/** Returns the cosine similarity of the prose of two containers, 0–1. */
function similarityOf(own: Container, other: Container, { measures }: MeasuredPage): number {
  const proseIn = ({ first, last }: Container) =>
    measures.slice(first, last + 1).filter(({ proseWeight }) => proseWeight > 0);
  return topicSimilarity(proseIn(own), proseIn(other));
}
