import type { PageContext } from '../../layout';
import { isInContainer } from '../../layout/container-tree';
import { foldText } from '../../text/fold';
import type { KeptText } from './kept-text';
import { findLinkedBlocks } from './linked-blocks';
import { isArticleData } from './metadata-features';

/** Minimum number of teasers below an introduction. */
const MIN_TEASERS = 4;
/** Minimum number of linked titles, if no text follows them. */
const MIN_BARE_TITLES = 10;
/** Minimum weight (in Latin letters) of a teaser's linked title, and of its text. */
const MIN_TITLE_WEIGHT = 15;
const MIN_TEXT_WEIGHT = 40;
/** Maximum number of paragraphs of an introduction to a list that is not in the container of the headline. */
const MAX_INTRODUCTION_PARAGRAPHS = 2;
/** Maximum distance, in blocks, of a teaser's text from its title. */
const MAX_TEXT_DISTANCE = 3;
/** Maximum distance, in blocks, of its name or date from its title. */
const MAX_DETAIL_DISTANCE = 4;
/** Minimum share (0–1) of titles and teasers, compared with the running text. */
const MIN_TEXT_SHARE = 0.5;

/**
 * Returns whether a page is a list of stories with an introduction, such as the page of a category or an author: teasers
 * follow the running text under the same headline, and neither a name, a date nor structured data makes the text a story.
 *
 * @param kept the running text that would be kept
 */
export function isIntroducedList(context: PageContext, kept: KeptText): boolean {
  const { page, measures, header, facts } = context;
  const headline = page.blocks[header.headline];
  // The page of an author has the name as its headline.
  const name = foldText(headline?.text ?? '');
  const hasAuthor = facts.authors.some((author) => foldText(author) !== name);
  if (!headline || hasAuthor || facts.published || isArticleData(facts)) return false;
  const firstDetail = Math.min(...header.byline, ...header.date);
  const isIntroduction = kept.ids.length <= MAX_INTRODUCTION_PARAGRAPHS;
  const linked = findLinkedBlocks(context);
  // A name or date close below a title belongs to a teaser.
  let isSigned = Number.isFinite(firstDetail);
  let [titles, teasers, text] = [0, 0, 0];
  for (const block of page.blocks.slice(header.headline + 1)) {
    const { id, container } = block;
    const isTitle =
      linked.isLink[id] === true && !linked.isToPage[id] && (measures[id]?.weight ?? 0) >= MIN_TITLE_WEIGHT;
    if (!isTitle || measures[id]?.tagsAndRoles.has('aside') || measures[id]?.inNavigation) continue;
    if (!isIntroduction && !isInContainer(page.containers, container, headline.container)) continue;
    const below = measures
      .slice(id + 1, id + 1 + MAX_TEXT_DISTANCE)
      .find(({ weight, linkShare }) => weight >= MIN_TEXT_WEIGHT && linkShare < 0.5);
    if (firstDetail > id && firstDetail <= id + MAX_DETAIL_DISTANCE) isSigned = false;
    titles++;
    text += measures[id]?.weight ?? 0;
    if (!below) continue;
    teasers++;
    text += below.weight;
  }
  const isList = teasers >= MIN_TEASERS || titles >= MIN_BARE_TITLES;
  return isList && !isSigned && text >= kept.weight * MIN_TEXT_SHARE;
}
