import { startsWithByline } from '../text/byline-prefix';
import { hostAndPath, registrableDomain } from '../text/url';
import type { Block, Container } from '../types';
import type { MeasuredPage } from './types';

/** Minimum number of cards; a single one may be a section of a story in list form. */
const MIN_CARDS = 2;
const MAX_CARD_BLOCKS = 8;
/** Maximum weight (in Latin letters) of the running text in a card. */
const MAX_CARD_PROSE_WEIGHT = 600;
const MAX_CARD_PARAGRAPHS = 2;
/** Minimum share (0–1) of links for a heading to count as linked. */
const MIN_LINK_SHARE = 0.9;
/** Minimum weight (in Latin letters) of the story above the cards. */
const MIN_STORY_WEIGHT = 800;
/** Minimum weight of the story above the cards if the page's structured data declares an article. */
const MIN_DECLARED_STORY_WEIGHT = 240;
const ARTICLE_TYPE = /article|report|blogposting|review|interview/;
const MAX_BYLINE_CHARS = 60;
/** Matches a line with a date and little else. */
const DATE_LINE =
  /^(?:\D{0,20}\d{1,2}[./\s-]+(?:\d{1,2}|\p{L}{3,12})[./\s-]+\d{2,4}.{0,20}|\p{L}{3,12}\.?\s\d{1,2},?\s\d{4}.{0,20})$/iu;
const NUMBERED = /^\W*\d{1,3}(?:[.):/]|\s*[–—-])\s*\S/u;

/**
 * Finds cards of other stories below the text: containers with a linked heading, the opening of the story, and either a
 * byline or another link to the story. There must be at least two with the same markup, and no running text of the
 * page's own story below them.
 *
 * @returns ids of their blocks
 */
export function findTeaserCards(input: MeasuredPage): Set<number> {
  const { page, measures } = input;
  const cards = new Map<number, Container>();
  for (const block of page.blocks) {
    const card = isCardHeading(block, input) ? page.containers[cardOf(block, input)] : undefined;
    if (card && card.id > 0 && isCard(card, block, input)) cards.set(card.id, card);
  }
  const inCard = new Set<number>();
  for (const { first, last } of withSiblings([...cards.values()]))
    for (let id = first; id <= last; id++) inCard.add(id);
  if (!inCard.size) return inCard;
  const firstInCard = Math.min(...inCard);
  let storyWeight = 0;
  for (const { id } of page.blocks) {
    if (inCard.has(id) || !measures[id]?.proseWeight || !input.readabilityBlocks.has(id)) continue;
    if (id > firstInCard) return new Set();
    storyWeight += measures[id]?.proseWeight ?? 0;
  }
  const isDeclared = input.facts.types.some((type) => ARTICLE_TYPE.test(type));
  return storyWeight >= (isDeclared ? MIN_DECLARED_STORY_WEIGHT : MIN_STORY_WEIGHT) ? inCard : new Set();
}

/** Returns whether a heading consists of a link to another page of the site. */
function isCardHeading({ id, tag, text, links }: Block, { page, measures }: MeasuredPage): boolean {
  const [link, ...others] = links;
  if (!/^h[2-5]$/.test(tag) || !link || others.length || (measures[id]?.linkShare ?? 0) < MIN_LINK_SHARE) return false;
  const isOtherPage = hostAndPath(link.href) !== hostAndPath(page.url);
  return isOtherPage && registrableDomain(link.href) === registrableDomain(page.url) && !NUMBERED.test(text);
}

/**
 * Returns the id of the largest container around a heading that contains no other heading; −1 if there is none of a
 * card's size.
 */
function cardOf(heading: Block, { page }: MeasuredPage): number {
  const { blocks, containers } = page;
  let card = -1;
  for (let at = heading.container; at > 0; at = containers[at]?.parent ?? 0) {
    const container = containers[at] as Container;
    if (container.last - container.first >= MAX_CARD_BLOCKS) break;
    const own = blocks.slice(container.first, container.last + 1);
    if (own.some(({ id, tag, text }) => id !== heading.id && /^h[1-5]$/.test(tag) && text)) break;
    card = at;
  }
  return card;
}

function isCard({ first, last }: Container, heading: Block, { page, measures }: MeasuredPage): boolean {
  const blocks = page.blocks.slice(first, last + 1);
  const prose = blocks.filter(({ id }) => measures[id]?.proseWeight);
  const weight = prose.reduce((sum, { id }) => sum + (measures[id]?.proseWeight ?? 0), 0);
  if (!prose.length || prose.length > MAX_CARD_PARAGRAPHS || weight > MAX_CARD_PROSE_WEIGHT) return false;
  const href = heading.links[0]?.href;
  const linksAgain = blocks.some(({ id, links }) => id !== heading.id && links.some((link) => link.href === href));
  return linksAgain || blocks.some(({ text }) => isBylineOrDate(text));
}

const isBylineOrDate = (text: string): boolean =>
  DATE_LINE.test(text) || (text.length <= MAX_BYLINE_CHARS && startsWithByline(text));

/** Returns the cards that have siblings with the same tag and classes. */
function withSiblings(cards: readonly Container[]): Container[] {
  const formOf = ({ parent, tag, classes }: Container) => [parent, tag, ...classes].join('.');
  const counts = new Map<string, number>();
  for (const card of cards) counts.set(formOf(card), (counts.get(formOf(card)) ?? 0) + 1);
  return cards.filter((card) => (counts.get(formOf(card)) ?? 0) >= MIN_CARDS);
}
