import { weightedLength } from '../../text/script-density';
import { isSamePageLink, registrableDomain, stripFragment } from '../../text/url';
import type { Block } from '../../types';
import { hasClutterWords } from '../clutter-words';
import type { PartInput } from './types';

const ENDS_IN_COLON = /[:：]\s*$/;
/** Minimum number of words of a line that introduces a list; a shorter one is a label. */
const MIN_INTRODUCTION_WORDS = 3;
const DOCUMENT = /\.(?:pdf|docx?|xlsx?|csv|odt|ods|pptx?|zip|txt|json)(?:[?#]|$)/i;
/** Maximum share (0–1) of links in an item that says more than its link. */
const MAX_LINK_SHARE = 0.9;

/**
 * Finds the items of lists that a line of the story introduces with a colon. Most items must lead to other sites,
 * documents or parts of this page, or say more than their link; otherwise they are links to other stories.
 *
 * @returns block ids of the items
 */
export function findIntroducedListItems(input: PartInput): number[] {
  const { context, verdicts, isCandidate } = input;
  const { blocks } = context.page;
  const found: number[] = [];
  for (const { id } of blocks) {
    const first = blocks[id + 1];
    if (verdicts[id]?.decide !== 'keep' || !first || !isCandidate(first) || !isIntroduction(id, input)) continue;
    const items = itemsFrom(first, input);
    const references = items.filter((item) => isReference(item, input));
    if (items.length && references.length * 2 > items.length) found.push(...items.map((item) => item.id));
  }
  return found;
}

function isIntroduction(id: number, { context: { page, measures, mainContent } }: PartInput): boolean {
  const { text = '', links = [] } = page.blocks[id] ?? {};
  return (
    ENDS_IN_COLON.test(text) &&
    id >= mainContent.firstProse &&
    links.length === 0 &&
    (measures[id]?.tokens.length ?? 0) >= MIN_INTRODUCTION_WORDS &&
    !hasClutterWords(text)
  );
}

/** Returns the items of a list, starting with a given block; none if the block is not in a list. */
function itemsFrom(first: Block, input: PartInput): Block[] {
  const { page, measures } = input.context;
  if (!measures[first.id]?.tagsAndRoles.has('li')) return [];
  const last = page.containers[listOf(first, input)]?.last ?? first.id;
  return page.blocks.slice(first.id, last + 1).filter(({ text }) => text);
}

/** Returns the id of the list that contains a block; 0 if there is none. */
function listOf({ container }: Block, { context: { page } }: PartInput): number {
  let list = container;
  while (list > 0 && !/^[uo]l$/.test(page.containers[list]?.tag ?? '')) list = page.containers[list]?.parent ?? 0;
  return list;
}

function isReference({ id, links }: Block, { context: { page, measures } }: PartInput): boolean {
  if ((measures[id]?.linkShare ?? 0) < MAX_LINK_SHARE) return true;
  const site = registrableDomain(page.url);
  const address = stripFragment(page.url);
  return links.every(
    ({ href }) => DOCUMENT.test(href) || registrableDomain(href) !== site || isSamePageLink(href, address),
  );
}

const HAS_DIGIT = /\p{Nd}/u;
/** Minimum number of items of a list of data. */
const MIN_DATA_ITEMS = 3;
/** Maximum number of words of a linked name; titles of stories are longer. */
const MAX_NAME_WORDS = 3;
/** Maximum number of Latin letters of a linked name, for scripts without spaces between words. */
const MAX_NAME_WEIGHT = 32;
/** Minimum share (0–1) of items that must say what kind of list it is. */
const MIN_TELLING_SHARE = 0.66;

/**
 * Finds the items of lists within the text whose links do not lead to other stories: lists of documents, and lists of
 * data such as results, ingredients and prices, in which numbers stand beside linked names.
 *
 * @returns block ids of the items
 */
export function findDataListItems(input: PartInput): number[] {
  const { context, isCandidate } = input;
  const { page, mainContent, measures } = context;
  const lists = new Map<number, Block[]>();
  for (const block of page.blocks.slice(Math.max(0, mainContent.firstProse), mainContent.lastProse)) {
    if (!isCandidate(block) || !measures[block.id]?.tagsAndRoles.has('li')) continue;
    const list = listOf(block, input);
    if (!lists.has(list)) lists.set(list, itemsFrom(block, input));
  }
  return [...lists.values()]
    .filter((items) => isDocumentList(items) || isDataList(items, input))
    .flatMap((items) => items.map(({ id }) => id));
}

function isDocumentList(items: readonly Block[]): boolean {
  return isMost(items, ({ links }) => links.length > 0 && links.every(({ href }) => DOCUMENT.test(href)));
}

function isDataList(items: readonly Block[], { context: { page } }: PartInput): boolean {
  const address = stripFragment(page.url);
  return (
    items.length >= MIN_DATA_ITEMS &&
    isMost(items, ({ text, links }) => HAS_DIGIT.test(withoutLinks(text, links))) &&
    items.every(
      ({ text, links }) =>
        !hasClutterWords(text) && links.every((link) => isNameLike(link.text) || isSamePageLink(link.href, address)),
    )
  );
}

const isMost = (items: readonly Block[], test: (item: Block) => boolean): boolean =>
  items.length > 0 && items.filter(test).length >= items.length * MIN_TELLING_SHARE;

const isNameLike = (text: string): boolean =>
  weightedLength(text) <= MAX_NAME_WEIGHT && text.trim().split(/\s+/).length <= MAX_NAME_WORDS;

function withoutLinks(text: string, links: Block['links']): string {
  let [rest, at] = ['', 0];
  for (const { start, end } of links) {
    rest += text.slice(at, start);
    at = end;
  }
  return rest + text.slice(at);
}
