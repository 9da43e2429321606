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

/** Longer lines are not treated as labels. */
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

/** Reads every block: text, condition values, whether it is main content, and whether it is kept today. */
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

/** Finds the blocks under each line, taken as a label. */
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
  /** Blocks under each block, taken as a label; none under long ones. */
  labelScopes: number[][];
}

/** Returns for each rule the ids of the blocks on this page that it matches. */
export function findMatches(rules: readonly Rule[], url: string): number[][] {
  const { page, context } = readContext(document, rules, url);
  return rules.map((rule) => page.blocks.filter((block) => matchesRule(rule, block, context)).map(({ id }) => id));
}

/** A rule and an example to try it on. */
export interface ExampleTrial {
  rule: Rule;
  /** The whole page. */
  html: string;
  /** Whether the rule should match; if not, it should leave the example alone. */
  ownVerdict: boolean;
}

/** Successful examples after which no more are tried: matching, matching by label, not matching. */
const EXAMPLES_NEEDED = { own: 2, label: 1, other: 1 };

/** Tells for each trial whether the rule does what it should on the element marked `data-target`; skips unneeded trials. */
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
  // An example that a keeping rule does not match need not be hidden.
  if (!ownVerdict && rule.decide === 'keep') return true;
  const rules = [...bundledRules().filter(({ id }) => id !== rule.id), rule];
  return decideVerdicts(context, rules)[block.id]?.decide === (ownVerdict ? rule.decide : 'keep');
}
