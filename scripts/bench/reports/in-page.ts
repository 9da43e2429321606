/** Runs inside a seed page as the global `ReportBench`: creates reports about clutter, and evaluates rules. */

import { decideVerdicts } from '../../../lib/classify/decide.ts';
import { keptKindByPath } from '../../../lib/classify/kept-kind.ts';
import { findReadableBlocks } from '../../../lib/document/readability.ts';
import { segment } from '../../../lib/document/segment.ts';
import { buildPageContext } from '../../../lib/layout/index.ts';
import { readFacts } from '../../../lib/metadata/facts.ts';
import { findElementLabel } from '../../../lib/picker/hiding-rules.ts';
import { KeptContent, type KeptElement } from '../../../lib/picker/kept-content.ts';
import { redactPage } from '../../../lib/reports/redact.ts';
import type { Report } from '../../../lib/reports/schema.ts';
import { CONDITION_NAMES } from '../../../lib/rules/condition-names.ts';
import { evaluateConditions } from '../../../lib/rules/condition-values.ts';
import { matchesRule } from '../../../lib/rules/match.ts';
import type { Rule } from '../../../lib/rules/rule.ts';
import type { Block } from '../../../lib/types/index.ts';

export interface SeedLabel {
  label: 'story' | 'neutral' | 'clutter';
  kind: string;
}

function readContext(url: string) {
  const { page, elements } = segment(document);
  page.url = url;
  const context = buildPageContext(page, readFacts(document), findReadableBlocks(document, elements));
  return { page, elements, context };
}

const isText = ({ text, links }: Block) =>
  text.length >= 80 && links.reduce((sum, link) => sum + link.text.length, 0) < text.length / 2;

const bench = {
  /**
   * Creates a report for each element with clutter that the picker would select, as if a reader had reported it on a
   * page read without rules.
   *
   * @param labels labels of the seed, by block id
   * @returns the reports, and the kinds of clutter in them
   */
  reportClutter(url: string, labels: readonly SeedLabel[]): { reports: Report[]; kinds: string[] } {
    const { page, elements, context } = readContext(url);
    const verdicts = decideVerdicts(context, []);
    const shown = page.blocks.filter(({ rendered, text, media }) => rendered && (text || media));
    const clutter = new KeptContent(
      shown.flatMap((block): KeptElement[] => {
        const element = elements.get(block.id)?.element;
        const isStory = labels[block.id]?.label === 'story';
        return element
          ? [{ element, isStory, isProse: isText(block), isInDoubt: false, kind: 'paragraph', text: block.text }]
          : [];
      }),
    );
    const done = new Set<number>();
    const kinds = new Set<string>();
    const reports: Report[] = [];
    for (const { id } of shown) {
      const element = elements.get(id)?.element;
      if (done.has(id) || !element || labels[id]?.label !== 'clutter') continue;
      const box = clutter.selectableElementsAt(element).at(-1) ?? element;
      const ids = shown.map((block) => block.id).filter((one) => box.contains(elements.get(one)?.element ?? null));
      const marked = new Set(ids);
      for (const one of ids) {
        done.add(one);
        if (labels[one]) kinds.add(labels[one].kind);
      }
      const signals = ids.map((one) => {
        const block = page.blocks[one];
        const values = block ? evaluateConditions(block, context) : [];
        return Object.fromEntries(
          values.flatMap((value, at) => (value ? [[CONDITION_NAMES[at] ?? '', Math.round(value * 100) / 100]] : [])),
        );
      });
      // The reader reports this text as clutter, so the report must not say that it was recognized as story.
      const seen = verdicts.map((verdict) => (marked.has(verdict.block) ? { ...verdict, rule: 'reported' } : verdict));
      const plain = seen.map((verdict) =>
        marked.has(verdict.block) ? { ...verdict, kind: keptKindByPath(page.blocks[verdict.block] as Block) } : verdict,
      );
      const report = redactPage({
        page,
        verdicts: plain,
        marked,
        decide: 'hide',
        label: findElementLabel({ content: clutter, element: box }),
        signals,
        tool: '0.0',
      });
      if (report) reports.push(report);
    }
    return { reports, kinds: [...kinds] };
  },
  /**
   * Counts, by kind of clutter, what a list of rules achieves, and lists story lines that only the rules hide (`lost`)
   * and clutter lines that no rule matches (`missed`).
   *
   * @param labels labels of the seed, by block id
   */
  evaluateRules(url: string, labels: readonly SeedLabel[], rules: readonly Rule[]) {
    const { page, context } = readContext(url);
    const [before, after] = [decideVerdicts(context, []), decideVerdicts(context, [...rules])];
    const counts: Record<string, ClutterCounts> = {};
    const missed: string[] = [];
    const lost: string[] = [];
    for (const block of page.blocks) {
      const { id, text, rendered, media } = block;
      const label = labels[id];
      if (!label || !rendered || !(text || media)) continue;
      const rule = rules.find((one) => matchesRule(one, block, context));
      const goes = after[id]?.decide === 'hide';
      const leaves = before[id]?.decide === 'keep';
      if (label.label === 'clutter') {
        counts[label.kind] ??= { all: 0, matched: 0, left: 0, hidden: 0 };
        const its = counts[label.kind] as ClutterCounts;
        its.all++;
        if (rule) its.matched++;
        if (leaves) its.left++;
        if (leaves && goes) its.hidden++;
        if (!rule) missed.push(`${label.kind}: ${text.slice(0, 70)}`);
      } else if (label.label === 'story' && leaves && goes) lost.push(`${after[id]?.rule}: ${text.slice(0, 80)}`);
    }
    return { counts, lost, missed };
  },
};

export interface ClutterCounts {
  all: number;
  matched: number;
  left: number;
  hidden: number;
}

declare global {
  var ReportBench: typeof bench;
}
globalThis.ReportBench = bench;
