import { runToCompletion, type SlicedTask } from '../async/time-slicing';
import type { PageContext } from '../layout';
import { isInContainer } from '../layout/container-tree';
import { collectEvidence, matchesRule } from '../rules/match';
import type { Rule } from '../rules/rule';
import { isRuleForUrl } from '../rules/rule-sites';
import type { Block, Verdict } from '../types';
import { decideByLayout } from './layout-verdicts';

const BLOCKS_PER_STEP = 64;
/** Minimum weight of a paragraph that no reader rule may hide; shorter lines may be labels. */
const MIN_PARAGRAPH_WEIGHT = 80;

/**
 * Decides on every block by layout and rules, without the classifier.
 *
 * @param previous verdicts to reuse, by block
 */
export function decideByRules(
  context: PageContext,
  rules: Rule[],
  previous: ReadonlyMap<number, Verdict> = new Map(),
): Verdict[] {
  return runToCompletion(decideByRulesSliced(context, rules, previous));
}

/** Like `decideByRules`, time-sliced. */
export function* decideByRulesSliced(
  context: PageContext,
  rules: Rule[],
  previous: ReadonlyMap<number, Verdict>,
): SlicedTask<Verdict[]> {
  const applicable = rules
    .filter((rule) => isRuleForUrl(rule, context.page.url))
    .filter((rule) => !selectsStoryParagraph(rule, context))
    .sort((a, b) => precedence(b) - precedence(a) || b.confidence - a.confidence);
  const readerRules = applicable.filter(isReaderRule);
  const verdicts: Verdict[] = [];
  for (const block of context.page.blocks) {
    verdicts.push(previous.get(block.id) ?? decideBlock(block, context, applicable, readerRules));
    if (verdicts.length % BLOCKS_PER_STEP === 0) yield;
  }
  return verdicts;
}

/**
 * Decides on one block by layout and rules.
 *
 * @param rules all rules, in order of precedence
 * @param readerRules those among them that the reader wrote or loaded
 */
function decideBlock(
  block: Block,
  context: PageContext,
  rules: readonly Rule[],
  readerRules: readonly Rule[],
): Verdict {
  const { page, header, mainContent } = context;
  const byLayout: Verdict = { block: block.id, evidence: [], ...decideByLayout(block, context) };
  // Outside the story, everything is hidden anyway, so only the reader's rules matter.
  const isNearStory =
    mainContent.root >= 0 &&
    byLayout.rule !== 'headline' &&
    byLayout.rule !== 'screen-reader-only' &&
    (byLayout.decide === 'keep' || isInContainer(page.containers, block.container, header.articleRoot));
  for (const rule of isNearStory ? rules : readerRules) {
    if (rule.decide === 'hide' && byLayout.decide === 'keep') {
      if (!isReaderRule(rule)) {
        // Rules that hide come last, by descending confidence, so no remaining rule can overrule the layout.
        if (byLayout.confidence > rule.confidence) break;
      } else if (isStoryParagraph(block, context)) continue;
    }
    if (matchesRule(rule, block, context)) return ruleVerdict(rule, block, context);
  }
  return byLayout;
}

function ruleVerdict(rule: Rule, block: Block, context: PageContext): Verdict {
  const { decide, kind, id, confidence } = rule;
  const origin = isReaderRule(rule) ? 'reader' : 'rule';
  const evidence = collectEvidence(rule, block, context);
  return { block: block.id, decide, kind, origin, rule: id, confidence, evidence };
}

const isStoryParagraph = ({ id }: Block, { mainContent, measures }: PageContext): boolean =>
  mainContent.bodyBlocks.has(id) && (measures[id]?.proseWeight ?? 0) >= MIN_PARAGRAPH_WEIGHT;

/**
 * Returns whether a hiding rule selects a paragraph of the story, because a selector written for another page also
 * matches this one. Such a rule is not applied to this page.
 */
export function selectsStoryParagraph({ decide, selector }: Rule, context: PageContext): boolean {
  if (decide !== 'hide' || selector === undefined) return false;
  return [...(context.selectorMatches?.get(selector) ?? [])].some((id) => {
    const block = context.page.blocks[id];
    return block !== undefined && isStoryParagraph(block, context);
  });
}

/** Returns whether a rule is the reader's own, or from a list that the reader loaded. */
const isReaderRule = ({ origin }: Rule): boolean => origin === 'user' || origin === 'list';

/**
 * Returns the rank of a rule, the highest first: the reader's own, those of rule lists, rules that keep, rules that
 * hide.
 */
function precedence({ origin, decide }: Rule): number {
  if (origin === 'user') return 3;
  if (origin === 'list') return 2;
  return decide === 'keep' ? 1 : 0;
}
