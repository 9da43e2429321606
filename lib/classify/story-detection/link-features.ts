import type { PageContext } from '../../layout';
import { isSamePageLink, stripFragment } from '../../text/url';
import type { Block } from '../../types';
import type { KeptText } from './kept-text';
import type { LinkedBlocks } from './linked-blocks';
import { logarithm } from './text-features';

/** Minimum weight of a linked title; a shorter link is a label such as "Read more". */
const MIN_TITLE_WEIGHT = 15;
/** Minimum weight of a teaser's text below its linked title. */
const MIN_TEASER_WEIGHT = 40;
/** Maximum distance, in blocks, of a teaser's text from its title above. */
const MAX_TITLE_DISTANCE = 3;
/** Maximum distance, in blocks, of a teaser's text from its "Read more" below. */
const MAX_LABEL_DISTANCE = 2;
/** Maximum weight of a block with a price for it to count as an offer. */
const MAX_PRICE_WEIGHT = 60;
/** Maximum number of prices that are counted, because a story about prices may have some as well. */
const MAX_PRICES = 6;
const PRICE = /[$€£¥₹₽₩₺]\s?\d|\d\s?(?:€|£|zł|kr\b|USD|EUR|円|元|руб|₽|₹)/u;
const MAX_DATE_WEIGHT = 60;
const DATE = /\b(?:19|20)\d\d\b|\b\d{1,2}[:.h]\d\d\b|\d月\s?\d{1,2}日|[٠-٩]{4}/u;

/** Linked titles, teasers and labels in document order. */
interface PageOutline {
  /** Ids of blocks that are one link to another page and as long as a title. */
  titles: number[];
  /** Ids of blocks that are one link to another page and shorter than a title. */
  labels: number[];
  /** Ids of headings without a link. */
  headings: number[];
  dates: number[];
  prices: number;
}

/** Computes features of linked titles and teasers, on the whole page and among the paragraphs of the kept text. */
export function linkFeatures(context: PageContext, kept: KeptText, linked: LinkedBlocks) {
  const { page, measures } = context;
  const outline = outlinePage(context, linked);
  const prose = kept.ids.filter((id) => (measures[id]?.proseWeight ?? 0) > 0);
  const [first = 0, last = first] = [prose[0], prose.at(-1)];
  const perParagraph = (ids: readonly number[]) =>
    Math.min(3, ids.filter((id) => id > first && id < last).length / Math.max(1, prose.length));
  const [titles, labels] = [new Set(outline.titles), new Set(outline.labels)];
  const underTitle = prose.filter((id) => hasNear(titles, id - MAX_TITLE_DISTANCE, id - 1));
  const aboveLabel = prose.filter((id) => hasNear(labels, id + 1, id + MAX_LABEL_DISTANCE));
  const articles = page.containers.filter(({ tag, parent }) => tag === 'article' && !isInArticle(parent, page));
  return {
    titles: logarithm(outline.titles.length),
    teasers: logarithm(countTeasers(outline.titles, context)),
    teaserShare: underTitle.length / Math.max(1, prose.length),
    readMoreShare: aboveLabel.length / Math.max(1, prose.length),
    headingsInText: perParagraph(outline.headings),
    datesInText: perParagraph(outline.dates),
    prices: logarithm(Math.min(MAX_PRICES, outline.prices)),
    articles: logarithm(articles.length),
    fields: logarithm(page.containers[0]?.fields ?? 0),
  };
}

function outlinePage({ page, measures, header }: PageContext, linked: LinkedBlocks): PageOutline {
  const outline: PageOutline = { titles: [], labels: [], headings: [], dates: [], prices: 0 };
  const address = stripFragment(page.url);
  // The story's own byline and date may be links as well.
  const headerLines = new Set([...header.byline, ...header.date]);
  for (const block of page.blocks) {
    const measured = measures[block.id];
    if (!measured || !block.rendered || !block.text || measured.inNavigation) continue;
    const { weight } = measured;
    if (weight <= MAX_PRICE_WEIGHT && PRICE.test(block.text)) outline.prices++;
    if (isDate(block, weight)) outline.dates.push(block.id);
    if (!linked.isLink[block.id]) {
      if (/^h[1-6]$/.test(block.tag)) outline.headings.push(block.id);
      continue;
    }
    const href = block.links[0]?.href ?? '';
    if (isSamePageLink(href, address) || linked.isToPage[block.id] || headerLines.has(block.id)) continue;
    (weight < MIN_TITLE_WEIGHT ? outline.labels : outline.titles).push(block.id);
  }
  return outline;
}

const isDate = ({ tag, hints, text }: Block, weight: number) =>
  tag === 'time' || hints?.datetime !== undefined || (weight <= MAX_DATE_WEIGHT && DATE.test(text));

/** Counts the titles that are followed by text before the next title. */
function countTeasers(titles: readonly number[], { page, measures }: PageContext): number {
  return titles.filter((id, at) => {
    const end = Math.min(id + 1 + MAX_TITLE_DISTANCE, titles[at + 1] ?? page.blocks.length);
    for (let next = id + 1; next < end; next++) {
      const { weight = 0, linkShare = 1 } = measures[next] ?? {};
      if (weight >= MIN_TEASER_WEIGHT && linkShare < 0.5) return true;
    }
    return false;
  }).length;
}

function hasNear(ids: ReadonlySet<number>, from: number, to: number): boolean {
  for (let id = from; id <= to; id++) if (ids.has(id)) return true;
  return false;
}

function isInArticle(container: number, { containers }: PageContext['page']): boolean {
  for (let at = container; at >= 0; at = containers[at]?.parent ?? -1)
    if (containers[at]?.tag === 'article') return true;
  return false;
}
