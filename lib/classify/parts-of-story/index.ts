import type { PageContext } from '../../layout';
import { isUntaggedCaption } from '../../layout/captions';
import { isInContainer } from '../../layout/container-tree';
import { isPhotoCreditAlone } from '../../layout/photo-credit';
import type { Block, Kind, Verdict } from '../../types';
import type { BuiltInRuleId, PartOfStoryRuleId } from '../built-in-rule-ids';
import { keptKindOf } from '../kept-kind';
import { findBoxesAtEnd } from './boxes-at-end';
import { isDataRow } from './data-rows';
import { isFootnote } from './footnotes';
import { createHeadingTest } from './headings';
import { isLinkedParagraph } from './linked-paragraph';
import { findDataListItems, findIntroducedListItems } from './lists';
import { isQuotedPost } from './posts';
import { findQuestionsAndAnswers } from './questions-and-answers';
import { findSectionsBelow } from './sections-below';
import { findSentenceFragments } from './sentences';
import { findAuthorRoles, findPlaceLines, findSignature } from './short-lines';
import { findProseAtEnd } from './tail';
import type { PartInput } from './types';

/** Rules that hide by form alone: by links, length, box or position. All other rules judge by words. */
const FORM_RULES: ReadonlySet<string> = new Set<string>([
  ...([
    'above-text',
    'link-box',
    'linked-caption',
    'linked-list',
    'stray-line',
    'after-story',
    'learned-clutter',
  ] satisfies BuiltInRuleId[]),
  ...['link-line', 'mostly-link-line', 'link-list-box', 'single-teaser'],
]);

/** Rules that also hide collapsed content, such as an answer below a button. */
const FOLDING_RULES: ReadonlySet<string> = new Set<string>([
  ...(['after-story', 'outside-story', 'heading-of-hidden'] satisfies BuiltInRuleId[]),
  'in-navigation',
]);

/** Maximum distance, in blocks, between a caption and the heading of the teaser that it would belong to. */
const NEAR_BLOCKS = 4;
const MIN_CAPTION_WORDS = 2;

/**
 * Keeps blocks that were hidden for their form alone if their content shows that they are part of the story: fragments
 * of a sentence, documents that a sentence introduces, quoted posts, linked headings of sections, footnotes. Also keeps
 * questions and answers on the story's topic, even if they are collapsed.
 */
export function keepPartsOfStory(verdicts: readonly Verdict[], context: PageContext): Verdict[] {
  const { page, mainContent, header } = context;
  const resolved = [...verdicts];
  if (mainContent.root < 0) return resolved;
  const isCandidate = (block: Block) => {
    const verdict = resolved[block.id];
    return (
      block.text !== '' &&
      block.id > header.headline &&
      verdict?.decide === 'hide' &&
      FORM_RULES.has(verdict.rule) &&
      context.measures[block.id]?.inNavigation === false &&
      isInContainer(page.containers, block.container, header.articleRoot)
    );
  };
  const input: PartInput = { context, verdicts: resolved, isCandidate };
  const keep = (id: number, rule: PartOfStoryRuleId, isAllowed = isCandidate, knownKind?: Kind) => {
    const block = page.blocks[id];
    if (!block || !isAllowed(block)) return;
    const kind = knownKind ?? keptKindOf(block, context);
    resolved[id] = { block: id, decide: 'keep', kind, origin: 'layout', rule, confidence: 0.6, evidence: [] };
  };
  const isAmongText = ({ id }: Block) => id > mainContent.firstProse && id < mainContent.lastProse;
  // Blocks that the classifier hid are kept only for reasons that it has no feature for.
  const isUnclassified = (id: number) => resolved[id]?.origin !== 'model';
  for (const id of findSentenceFragments(input)) keep(id, 'part-of-sentence');
  for (const id of findIntroducedListItems(input)) if (isUnclassified(id)) keep(id, 'introduced-list');
  for (const id of findDataListItems(input)) keep(id, 'data-list');
  for (const block of page.blocks) {
    if (!isCandidate(block)) continue;
    if (isFootnote(block, input)) keep(block.id, 'footnote');
    else if (isQuotedPost(block, input)) keep(block.id, 'quoted-post');
    else if (isLinkedParagraph(block, input)) keep(block.id, 'linked-paragraph');
    else if (isAmongText(block) && isUnclassified(block.id) && isDataRow(block, input)) keep(block.id, 'data-row');
    else if (isAmongText(block) && isUnclassified(block.id) && isCaption(block, input))
      keep(block.id, 'caption-in-story');
  }
  for (const id of findProseAtEnd(input)) keep(id, 'prose-at-end');
  for (const id of findBoxesAtEnd(input)) keep(id, 'box-at-end');
  for (const id of findAuthorRoles(input)) keep(id, 'author-role', isCandidate, 'note');
  for (const id of findPlaceLines(input)) keep(id, 'place-line', isCandidate, 'dateline');
  const signature = findSignature(input);
  if (signature !== undefined) keep(signature, 'signature', isCandidate, 'dateline');
  const isHidden = ({ id }: Block) => resolved[id]?.decide === 'hide';
  for (const id of findSectionsBelow(input)) if (isUnclassified(id)) keep(id, 'section-below', isHidden);
  const isHiddenByFold = ({ id }: Block) =>
    resolved[id]?.decide === 'hide' && FOLDING_RULES.has(resolved[id]?.rule ?? '') && isUnclassified(id);
  for (const id of findQuestionsAndAnswers(context)) keep(id, 'question-and-answer', isHiddenByFold);
  const isHeadingOfStory = createHeadingTest(input);
  for (const block of page.blocks)
    if (isCandidate(block) && isHeadingOfStory(block)) keep(block.id, 'heading-of-story', isCandidate, 'subheading');
  return resolved;
}

/**
 * Returns whether a block is the caption of the kept picture next to it. There must be no heading in its box, as there
 * is in a teaser.
 */
function isCaption(block: Block, { context, verdicts }: PartInput): boolean {
  const { page, boxes } = context;
  const { first, last } = boxes[block.id] ?? { first: block.id, last: block.id };
  if ((context.measures[block.id]?.tokens.length ?? 0) < MIN_CAPTION_WORDS || isPhotoCreditAlone(block.text))
    return false;
  const near = page.blocks.slice(Math.max(first, block.id - NEAR_BLOCKS), Math.min(last, block.id + NEAR_BLOCKS) + 1);
  if (near.some(({ tag }) => /^h[1-6]$/.test(tag))) return false;
  const isKeptPicture = (id: number) => verdicts[id]?.decide === 'keep' && page.blocks[id]?.media !== undefined;
  return (isKeptPicture(block.id - 1) || isKeptPicture(block.id - 2)) && isUntaggedCaption(block, context);
}
