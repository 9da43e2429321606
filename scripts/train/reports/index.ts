import type { Rule } from '../../../lib/rules/rule.ts';
import type { TrainingSource } from '../inspect-pages.ts';
import { type GuardPage, readGuardPages } from './guard-pages.ts';
import { proposeLabelRules } from './label-rules.ts';
import type { RefusedReport, ReportFile } from './load-reports.ts';
import { nameRule } from './name-rule.ts';
import { groupReports, proposeRules, type ReportedLine, type ReportGroup } from './propose-rules.ts';
import { RuleTrials } from './rule-trials.ts';
import { screenReports } from './screen-reports.ts';
import { selectExamples } from './select-examples.ts';
import { selectSiteRules } from './site-rules.ts';

/** Result for one group of reports. */
export interface ReportOutcome {
  about: string;
  decide: 'hide' | 'keep';
  reports: string[];
  sites: number;
  /** Number of reported lines, and how many of them the learned rules cover. */
  lines: number;
  settled: number;
  rules: string[];
}

export interface LearningResult {
  /** Rules for all sites, with examples. */
  rules: Rule[];
  /** Rules for one site each, to be published as a rule list. */
  siteRules: Rule[];
  outcomes: ReportOutcome[];
  refused: RefusedReport[];
  /** Reports that still have uncovered lines, with the reason. */
  open: { filed: ReportFile; reason: string }[];
}

/** A rule and the reported lines that it covers. */
export interface ProposedRule {
  rule: Rule;
  lines: readonly ReportedLine[];
}

/** Collects accepted rules. A rule is accepted only if it covers a line that no earlier rule covers. */
class AcceptedRules {
  readonly rules: Rule[] = [];
  readonly ruleByLine = new Map<ReportedLine, string>();

  accept(list: readonly ProposedRule[]): void {
    for (const { rule, lines } of list) {
      const fresh = lines.filter((line) => !this.ruleByLine.has(line));
      if (!fresh.length) continue;
      this.rules.push(rule);
      for (const line of fresh) this.ruleByLine.set(line, rule.id);
    }
  }

  /** Returns the groups reduced to lines that no rule covers yet. */
  withoutCovered(groups: readonly ReportGroup[]): ReportGroup[] {
    return groups
      .map((group) => ({ ...group, lines: group.lines.filter((line) => !this.ruleByLine.has(line)) }))
      .filter(({ lines }) => lines.length);
  }
}

/**
 * Learns rules from reports, general ones first: from signals, then from labels, then for single sites.
 *
 * @param sources seeds and corpus pages, whose stories no rule may hide
 */
export async function learnFromReports(
  filed: readonly ReportFile[],
  sources: readonly TrainingSource[],
): Promise<LearningResult> {
  const { sound, refused } = screenReports(filed);
  const trials = await RuleTrials.open();
  const learned: LearningResult = { rules: [], siteRules: [], outcomes: [], refused, open: [] };
  try {
    const guards = await readGuardPages(trials, sources);
    for (const decide of ['hide', 'keep'] as const) {
      const groups = groupReports(sound.filter(({ report }) => report.decide === decide));
      if (groups.length) await learnForDecision(decide, groups, guards, trials, learned);
    }
    return learned;
  } finally {
    await trials.close();
  }
}

async function learnForDecision(
  decide: 'hide' | 'keep',
  groups: readonly ReportGroup[],
  guards: readonly GuardPage[],
  trials: RuleTrials,
  learned: LearningResult,
): Promise<void> {
  const general = new AcceptedRules();
  const single = new AcceptedRules();
  // Rules that hide must not match protected blocks; rules that keep must not match clutter.
  const others = guards.map(({ conditionValues, isProtected, isClutter }) =>
    conditionValues.filter((_, id) => (decide === 'hide' ? isProtected : isClutter)[id]),
  );
  const proposed: ProposedRule[] = [];
  for (const { tests, lines } of proposeRules(groups, others))
    proposed.push({
      rule: nameRule(tests, lines, decide, [...learned.rules, ...proposed.map(({ rule }) => rule)]),
      lines,
    });
  general.accept(await selectExamples(trials, proposed));
  const reasons = new Map<ReportedLine, string>();
  if (decide === 'hide') {
    const { safe, unsafe } = proposeLabelRules(general.withoutCovered(groups), guards, [
      ...learned.rules,
      ...general.rules,
    ]);
    const isGeneral = ({ rule }: ProposedRule) => rule.sites === undefined;
    general.accept(await selectExamples(trials, safe.filter(isGeneral)));
    single.accept(safe.filter((one) => !isGeneral(one)));
    for (const { lines, page } of unsafe)
      for (const line of lines) reasons.set(line, `its label also hides story text on ${page}`);
  }
  single.accept(await selectSiteRules(single.withoutCovered(general.withoutCovered(groups)), guards, trials, decide));
  learned.rules.push(...general.rules);
  learned.siteRules.push(...single.rules);
  const ruleOf = (line: ReportedLine) => general.ruleByLine.get(line) ?? single.ruleByLine.get(line);
  for (const { about, reports, lines } of groups) {
    const settled = lines.filter((line) => ruleOf(line) !== undefined);
    learned.outcomes.push({
      about,
      decide,
      reports: reports.map(({ name }) => name),
      sites: new Set(lines.map(({ site }) => site)).size,
      lines: lines.length,
      settled: settled.length,
      rules: [...new Set(settled.flatMap((line) => ruleOf(line) ?? []))],
    });
    for (const one of reports) {
      const left = lines.filter((line) => line.file === one && ruleOf(line) === undefined);
      const reason = left.map((line) => reasons.get(line)).find((found) => found !== undefined);
      if (left.length) learned.open.push({ filed: one, reason: reason ?? INDISTINGUISHABLE });
    }
  }
}

const INDISTINGUISHABLE =
  'what the signals say of it is said of story text as well, and no label or lasting name tells it apart';
