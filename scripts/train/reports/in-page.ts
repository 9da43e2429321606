/** Runs inside a page: evaluates rules on it. */

import { bundledClassifier } from '../../../lib/classify/classifier/bundled';
import { decideVerdicts } from '../../../lib/classify/decide';
import { findReadableBlocks } from '../../../lib/document/readability';
import { segment } from '../../../lib/document/segment';
import { findBlocksBySelector } from '../../../lib/document/selector-matches';
import { findBlocksUnderMatchingLabels } from '../../../lib/features/label-scope';
import { buildPageContext, type PageContext } from '../../../lib/layout';
import { readFacts } from '../../../lib/metadata/facts';
import { bundledRules } from '../../../lib/rules/bundled-rules';
import { evaluateConditions } from '../../../lib/rules/condition-values';
import { matchesRule } from '../../../lib/rules/match';
import type { Rule } from '../../../lib/rules/rule';
import type { Block } from '../../../lib/types';
import { collectFigcaptions } from '../figcaptions';

/** Lines with more characters are not considered as labels. */
const MAX_LABEL_CHARS = 120;

function readContext(document: Document, rules: readonly Rule[], url: string) {
  const { page, elements } = segment(document);
  page.url = url;
  const selectors = rules.flatMap(({ selector }) => selector ?? []);
  const context = buildPageContext(
    page,
    readFacts(document),
    findReadableBlocks(document, elements),
    findBlocksBySelector(document, elements, selectors),
  );
  return { page, elements, context };
}

/** Reads every block: its text, the values of its signals, and whether it is in the main content and currently kept. */
export function readBlocks(url: string): PageBlocks {
  const { page, context } = readContext(document, [], url);
  const kept = decideVerdicts(context, bundledRules(), bundledClassifier);
  return {
    texts: page.blocks.map(({ text }) => text),
    inMainContent: page.blocks.map(({ id }) => context.mainContent.bodyBlocks.has(id)),
    kept: kept.map(({ decide }) => decide === 'keep'),
    conditionValues: page.blocks.map((block) =>
      evaluateConditions(block, context).map((value) => Math.round(value * 100) / 100),
    ),
    figcaptions: collectFigcaptions(document),
    labelScopes: findLabelScopes(context),
  };
}

/** Finds for each block the ids of the blocks under it that a rule would hide if the block were its label. */
function findLabelScopes(context: PageContext): number[][] {
  const known = new Map<string, number[]>();
  return context.page.blocks.map(({ text }) => {
    if (!text || text.length > MAX_LABEL_CHARS) return [];
    const scope = known.get(text) ?? [...findBlocksUnderMatchingLabels(context, (other) => other === text)];
    known.set(text, scope);
    return scope;
  });
}

export interface PageBlocks {
  texts: string[];
  inMainContent: boolean[];
  kept: boolean[];
  conditionValues: number[][];
  figcaptions: string[];
  /**
   * For each block: ids of the blocks under it that a rule would hide if the block were its label; empty for long
   * blocks.
   */
  labelScopes: number[][];
}

/** Returns for each rule the ids of the blocks that it matches. */
export function findMatches(rules: readonly Rule[], url: string): number[][] {
  const { page, context } = readContext(document, rules, url);
  return rules.map((rule) => page.blocks.filter((block) => matchesRule(rule, block, context)).map(({ id }) => id));
}

/** A rule, and an example on which to try it. */
export interface ExampleTrial {
  rule: Rule;
  /** HTML of the whole page. */
  html: string;
  /** Whether the rule is expected to match. If not, it must leave the example unchanged. */
  ownVerdict: boolean;
}

/**
 * Number of successful examples per rule after which the remaining ones are skipped: examples that must match, examples
 * that must match by label, and examples that must not match.
 */
const EXAMPLES_NEEDED = { own: 2, label: 1, other: 1 };

/**
 * Tells for each trial whether the rule treats the element marked `data-target` as expected. Trials that are not needed
 * are skipped and count as failed.
 */
export async function tryExamples(list: readonly ExampleTrial[], url: string): Promise<boolean[]> {
  const shown: boolean[] = [];
  const good = new Map<string, number>();
  for (const { rule, html, ownVerdict } of list) {
    const key = `${rule.id} ${ownVerdict}`;
    if (
      (good.get(key) ?? 0) >=
      (ownVerdict ? (rule.says ? EXAMPLES_NEEDED.label : EXAMPLES_NEEDED.own) : EXAMPLES_NEEDED.other)
    ) {
      shown.push(false);
      continue;
    }
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width: 1280px; height: 900px;';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.srcdoc = html;
    document.body.append(frame);
    await loaded;
    const does = frame.contentDocument !== null && passesTrial(frame.contentDocument, rule, ownVerdict, url);
    shown.push(does);
    if (does) good.set(key, (good.get(key) ?? 0) + 1);
    frame.remove();
  }
  return shown;
}

function passesTrial(document: Document, rule: Rule, ownVerdict: boolean, url: string): boolean {
  const { page, elements, context } = readContext(document, [rule], url);
  const target = document.querySelector('[data-target]');
  const block: Block | undefined = page.blocks.find(({ id }) => {
    const element = elements.get(id)?.element;
    return element && (element === target || target?.contains(element) || element.contains(target));
  });
  if (!block) return false;
  if (matchesRule(rule, block, context) !== ownVerdict) return false;
  // A rule that keeps has no effect if it does not match, so the example may be shown.
  if (!ownVerdict && rule.decide === 'keep') return true;
  const rules = [...bundledRules().filter(({ id }) => id !== rule.id), rule];
  return decideVerdicts(context, rules)[block.id]?.decide === (ownVerdict ? rule.decide : 'keep');
}
