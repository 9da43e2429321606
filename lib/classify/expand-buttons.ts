import WORDS from '#data/unfold-words';
import type { PageContext } from '../layout';
import { isInContainer } from '../layout/container-tree';
import { isSamePageLink, stripFragment } from '../text/url';
import type { Block, Verdict } from '../types';
import type { BuiltInRuleId } from './built-in-rule-ids';
import { hasClutterWords } from './clutter-words';
import { isOtherPageOfStory } from './next-page';

/** Maximum number of blocks between the last paragraph and a button. */
const MAX_BLOCKS_BELOW_STORY = 4;

const MAX_LABEL_CHARS = 40;
/** Maximum number of characters of a button that is labelled with what it opens, such as a question. */
const MAX_TITLE_CHARS = 120;
/** Maximum number of other buttons between a button and what it opens. */
const MAX_BUTTONS_BETWEEN = 8;

const normalizeLabel = (text: string) =>
  text
    .toLocaleLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ')
    .trim();
let knownLabels: Set<string> | undefined;

/**
 * Keeps buttons that expand the rest of the story, and links to the story's other pages. Links to other stories that
 * have the same label stay hidden.
 */
export function keepExpandButtons(verdicts: Verdict[], context: PageContext): Verdict[] {
  const { page, mainContent, header } = context;
  if (mainContent.root < 0) return verdicts;
  return verdicts.map((verdict) => {
    const block = page.blocks[verdict.block];
    if (
      !block?.text ||
      verdict.decide === 'keep' ||
      verdict.origin === 'reader' ||
      block.id < mainContent.firstProse ||
      block.id > mainContent.lastProse + MAX_BLOCKS_BELOW_STORY ||
      !isInContainer(page.containers, block.container, header.articleRoot)
    )
      return verdict;
    const rule = expandRule(block, verdicts, context);
    if (!rule) return verdict;
    return { block: block.id, decide: 'keep', kind: 'note', origin: 'layout', rule, confidence: 0.8, evidence: [] };
  });
}

function expandRule(block: Block, verdicts: readonly Verdict[], context: PageContext): BuiltInRuleId | null {
  if (isLinkToOtherPage(block, context)) return 'next-page';
  return isExpandButton(block, context) || opensKeptText(block, verdicts, context) ? 'unfolds-story' : null;
}

function isLinkToOtherPage({ id, text, links }: Block, { page, measures, mainContent }: PageContext): boolean {
  if (id < mainContent.lastProse || hasClutterWords(text)) return false;
  if (text.length > MAX_TITLE_CHARS || !links.length || (measures[id]?.linkShare ?? 0) < 0.5) return false;
  return links.every(({ href }) => isOtherPageOfStory(href, page.url));
}

const isScript = (href: string) => /^javascript:/i.test(href);

function isExpandButton(block: Block, context: PageContext): boolean {
  const { id, text, links } = block;
  if (text.length > MAX_LABEL_CHARS) return false;
  const address = stripFragment(context.page.url);
  const isLocalLink =
    links.length > 0 &&
    links.every(({ href }) => isScript(href) || isSamePageLink(href, address) || /^#$|#$/.test(href));
  // In a box with several links, the button loads more links.
  if (!(isButton(block, context) || isLocalLink) || (context.boxes[id]?.linkCount ?? 0) > 1) return false;
  knownLabels ??= new Set(Object.values(WORDS.entries).flat().map(normalizeLabel));
  return knownLabels.has(normalizeLabel(text));
}

function isButton({ id, links }: Block, { measures }: PageContext): boolean {
  const tags = measures[id]?.tagsAndRoles;
  return (
    links.every(({ href }) => isScript(href)) &&
    (tags?.has('button') || tags?.has('role=button') || tags?.has('role=tab')) === true
  );
}

/**
 * Returns whether a button opens a part of the story: kept text directly above or below it is not rendered, or it is
 * the tab of a kept panel.
 */
function opensKeptText(block: Block, verdicts: readonly Verdict[], context: PageContext): boolean {
  if (block.text.length > MAX_TITLE_CHARS || !isButton(block, context) || hasClutterWords(block.text)) return false;
  const { blocks } = context.page;
  let next = block.id + 1;
  const end = next + MAX_BUTTONS_BETWEEN;
  while (next < end && blocks[next] && isButton(blocks[next] as Block, context)) next++;
  const isKeptPart = (id: number) =>
    verdicts[id]?.decide === 'keep' && blocks[id]?.rendered === false && (context.measures[id]?.proseWeight ?? 0) > 0;
  if (isKeptPart(block.id + 1) || isKeptPart(block.id - 1)) return true;
  const isTab = context.measures[block.id]?.tagsAndRoles.has('role=tab');
  const isPanel = context.measures[next]?.tagsAndRoles.has('role=tabpanel');
  return isTab === true && isPanel === true && verdicts[next]?.decide === 'keep';
}
