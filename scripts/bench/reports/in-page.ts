/** Runs inside a seed page, as the global `ReportBench`: complains of what place alone leaves, and tells what rules do about it. */

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
  /** @returns a report for each box of clutter as a reader would point at it on the page as it came, and the kinds in them */
  complain(url: string, labels: readonly SeedLabel[]): { reports: Report[]; kinds: string[] } {
    const { page, elements, context } = readContext(url);
    const verdicts = decideVerdicts(context, []);
    const shown = page.blocks.filter(({ rendered, text, media }) => rendered && (text || media));
    const clutter = new KeptContent(
      shown.flatMap((block): KeptElement[] => {
        const element = elements.get(block.id)?.element;
        const isStory = labels[block.id]?.label === 'story';
        return element ? [{ element, isStory, isProse: isText(block), text: block.text }] : [];
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
      // What is read as story without any rule has not been read yet by the reader who complains.
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
   * By kind: lines of clutter, those that the rules hold for, those that place alone leaves, and those of them that go by the rules;
   * and the story lines that go by the rules.
   */
  judge(url: string, labels: readonly SeedLabel[], rules: readonly Rule[]) {
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
        counts[label.kind] ??= { all: 0, held: 0, left: 0, gone: 0 };
        const its = counts[label.kind] as ClutterCounts;
        its.all++;
        if (rule) its.held++;
        if (leaves) its.left++;
        if (leaves && goes) its.gone++;
        if (!rule) missed.push(`${label.kind}: ${text.slice(0, 70)}`);
      } else if (label.label === 'story' && leaves && goes) lost.push(`${after[id]?.rule}: ${text.slice(0, 80)}`);
    }
    return { counts, lost, missed };
  },
};

export interface ClutterCounts {
  all: number;
  held: number;
  left: number;
  gone: number;
}

declare global {
  var ReportBench: typeof bench;
}
globalThis.ReportBench = bench;
