/** Runs inside a page: what rules would do to it. */

import { decideVerdicts } from '../../../lib/classify/decide';
import { bundledClassifier } from '../../../lib/classify/classifier/bundled';
import { findReadableBlocks } from '../../../lib/document/readability';
import { segment } from '../../../lib/document/segment';
import { findBlocksBySelector } from '../../../lib/document/selector-matches';
import { findBlocksUnderMatchingLabels } from '../../../lib/features/label-scope';
import { type PageContext, buildPageContext } from '../../../lib/layout';
import { readFacts } from '../../../lib/metadata/facts';
import { bundledRules } from '../../../lib/rules/bundled-rules';
import { evaluateConditions } from '../../../lib/rules/condition-values';
import { matchesRule } from '../../../lib/rules/match';
import type { Rule } from '../../../lib/rules/rule';
import type { Block } from '../../../lib/types';
import { collectFigcaptions } from '../figcaptions';

/** A longer line is no label, in characters. */
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

/** @returns of every block what it says, what all conditions see of it, whether it is of the story's run, and whether it is kept today */
export function readBlocks(url: string): PageBlocks {
  const { page, context } = readContext(document, [], url);
  const kept = decideVerdicts(context, bundledRules(), bundledClassifier);
  return {
    texts: page.blocks.map(({ text }) => text),
    inMainContent: page.blocks.map(({ id }) => context.mainContent.bodyBlocks.has(id)),
    kept: kept.map(({ decide }) => decide === 'keep'),
    conditionValues: page.blocks.map((block) => evaluateConditions(block, context).map((value) => Math.round(value * 100) / 100)),
    figcaptions: collectFigcaptions(document),
    labelScopes: findLabelScopes(context),
  };
}

/** What stands under each line, were it a label. */
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
  /** What stands under each block, were it a label; nothing under long ones. */
  labelScopes: number[][];
}

/** @returns for each rule the blocks of this page that it holds for */
export function findMatches(rules: readonly Rule[], url: string): number[][] {
  const { page, context } = readContext(document, rules, url);
  return rules.map((rule) => page.blocks.filter((block) => matchesRule(rule, block, context)).map(({ id }) => id));
}

/** What a rule is to show on the page of an example. */
export interface ExampleTrial {
  rule: Rule;
  /** The whole page. */
  html: string;
  /** Is the example of the rule's own verdict? */
  ownVerdict: boolean;
}

/** A rule that so many examples show needs no other: of its own verdict, one by a label fewer, and of the other. */
const EXAMPLES_NEEDED = { own: 2, label: 1, other: 1 };

/** @returns for each whether the rule does on the part marked `data-target` what it must; what is not needed any more is not tried */
export async function tryExamples(list: readonly ExampleTrial[], url: string): Promise<boolean[]> {
  const shown: boolean[] = [];
  const good = new Map<string, number>();
  for (const { rule, html, own } of list) {
    const key = `${rule.id} ${own}`;
    if ((good.get(key) ?? 0) >= (own ? (rule.says ? EXAMPLES_NEEDED.label : EXAMPLES_NEEDED.own) : EXAMPLES_NEEDED.other)) {
      shown.push(false);
      continue;
    }
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width: 1280px; height: 900px;';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.srcdoc = html;
    document.body.append(frame);
    await loaded;
    const does = frame.contentDocument !== null && passesTrial(frame.contentDocument, rule, own, url);
    shown.push(does);
    if (does) good.set(key, (good.get(key) ?? 0) + 1);
    frame.remove();
  }
  return shown;
}

function passesTrial(document: Document, rule: Rule, own: boolean, url: string): boolean {
  const { page, elements, context } = readContext(document, [rule], url);
  const target = document.querySelector('[data-target]');
  const block: Block | undefined = page.blocks.find(({ id }) => {
    const element = elements.get(id)?.element;
    return element && (element === target || target?.contains(element) || element.contains(target));
  });
  if (!block) return false;
  if (matchesRule(rule, block, context) !== own) return false;
  // What a rule that keeps is silent on need not be hidden.
  if (!own && rule.decide === 'keep') return true;
  const rules = [...bundledRules().filter(({ id }) => id !== rule.id), rule];
  return decideVerdicts(context, rules)[block.id]?.decide === (own ? rule.decide : 'keep');
}
