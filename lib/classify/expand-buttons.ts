import WORDS from '#data/unfold-words';
import type { PageContext } from '../layout';
import { isInContainer } from '../layout/container-tree';
import { isSamePageLink, stripFragment } from '../text/url';
import type { Block, Verdict } from '../types';
import type { BuiltInRuleId } from './built-in-rule-ids';

/** How many blocks below the last paragraph a button may be. */
const MAX_BLOCKS_BELOW_STORY = 4;

const MAX_LABEL_CHARS = 40;

const normalizeLabel = (text: string) =>
  text
    .toLocaleLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ')
    .trim();
let knownLabels: Set<string> | undefined;

/** Keeps buttons that expand the rest of the story. Links to other pages with the same words stay hidden. */
export function keepExpandButtons(verdicts: Verdict[], context: PageContext): Verdict[] {
  const { page, mainContent, header } = context;
  if (mainContent.root < 0) return verdicts;
  return verdicts.map((verdict) => {
    const block = page.blocks[verdict.block];
    if (
      !block ||
      verdict.decide === 'keep' ||
      block.id < mainContent.firstProse ||
      block.id > mainContent.lastProse + MAX_BLOCKS_BELOW_STORY
    )
      return verdict;
    if (!isInContainer(page.containers, block.container, header.articleRoot) || !isExpandButton(block, context))
      return verdict;
    const rule = 'unfolds-story' satisfies BuiltInRuleId;
    return { block: block.id, decide: 'keep', kind: 'note', origin: 'layout', rule, confidence: 0.8, evidence: [] };
  });
}

function isExpandButton({ id, text, links }: Block, { measures, boxes, page }: PageContext): boolean {
  if (!text || text.length > MAX_LABEL_CHARS) return false;
  const tags = measures[id]?.tagsAndRoles;
  const address = stripFragment(page.url);
  const isLocalLink =
    links.length > 0 && links.every(({ href }) => isSamePageLink(href, address) || /^#$|#$/.test(href));
  const isButton = links.length === 0 && (tags?.has('button') || tags?.has('role=button'));
  // In a box of links the button shows more links.
  if (!(isButton || isLocalLink) || (boxes[id]?.linkCount ?? 0) > 1) return false;
  knownLabels ??= new Set(Object.values(WORDS.entries).flat().map(normalizeLabel));
  return knownLabels.has(normalizeLabel(text));
}
