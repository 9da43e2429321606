import type { Rule } from '../../../lib/rules/rule.ts';
import type { TrainingSource } from '../inspect-pages.ts';
import { RuleTrials } from './rule-trials.ts';
import { type GuardPage, readGuardPages } from './guard-pages.ts';
import { screenReports } from './screen-reports.ts';
import { proposeLabelRules } from './label-rules.ts';
import type { ReportFile, RefusedReport } from './load-reports.ts';
import { nameRule } from './name-rule.ts';
import { type ReportGroup, groupReports, type ReportedLine, proposeRules } from './propose-rules.ts';
import { selectExamples } from './select-examples.ts';
import { selectSiteRules } from './site-rules.ts';

/** What became of one complaint. */
export interface ReportOutcome {
  about: string;
  wish: 'hide' | 'keep';
  reports: string[];
  sites: number;
  /** Lines that were pointed at, and those of them that the rules speak for. */
  lines: number;
  settled: number;
  rules: string[];
}

export interface LearningResult {
  /** For every site, with examples. */
  rules: Rule[];
  /** For one site each: they belong into a list. */
  siteRules: Rule[];
  outcomes: ReportOutcome[];
  refused: RefusedReport[];
  /** Reports of which something is left, with the reason. */
  open: { filed: ReportFile; reason: string }[];
}

/** A rule, and the lines that it speaks for. */
export interface ProposedRule {
  rule: Rule;
  lines: readonly ReportedLine[];
}

/** Rules as they are taken, one kind after another; what they speak for needs no other. */
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

  /** @returns groups with the lines that no rule speaks for yet */
  withoutCovered(groups: readonly ReportGroup[]): ReportGroup[] {
    return groups
      .map((group) => ({ ...group, lines: group.lines.filter((line) => !this.ruleByLine.has(line)) }))
      .filter(({ lines }) => lines.length);
  }
}

/**
 * Makes rules from reports: the most general first, by what the signals say; then by labels; then for single sites.
 *
 * @param filed reports as they were sent
 * @param sources seeds and corpus pages, whose stories no rule may touch
 */
export async function learnFromReports(filed: readonly ReportFile[], sources: readonly TrainingSource[]): Promise<LearningResult> {
  const { sound, refused } = screenReports(filed);
  const trials = await RuleTrials.open();
  const learned: LearningResult = { rules: [], siteRules: [], outcomes: [], refused, open: [] };
  try {
    const guards = await readGuardPages(trials, sources);
    for (const wish of ['hide', 'keep'] as const) {
      const groups = groupReports(sound.filter(({ report }) => report.wish === wish));
      if (groups.length) await learnForWish(wish, groups, guards, trials, learned);
    }
    return learned;
  } finally {
    await trials.close();
  }
}

async function learnForWish(
  wish: 'hide' | 'keep',
  groups: readonly ReportGroup[],
  guards: readonly GuardPage[],
  trials: RuleTrials,
  learned: LearningResult,
): Promise<void> {
  const general = new AcceptedRules();
  const single = new AcceptedRules();
  // What a rule that hides must not touch is what stays, and the other way round.
  const others = guards.map(({ values, stay, clutter }) =>
    values.filter((_, id) => (wish === 'hide' ? stay : clutter)[id]),
  );
  const proposed: ProposedRule[] = [];
  for (const { tests, lines } of proposeRules(groups, others))
    proposed.push({ rule: nameRule(tests, lines, wish, [...learned.rules, ...proposed.map(({ rule }) => rule)]), lines });
  general.accept(await selectExamples(trials, proposed));
  const reasons = new Map<ReportedLine, string>();
  if (wish === 'hide') {
    const { safe, unsafe } = proposeLabelRules(general.withoutCovered(groups), guards, [...learned.rules, ...general.rules]);
    const isGeneral = ({ rule }: ProposedRule) => rule.sites === undefined;
    general.accept(await selectExamples(trials, safe.filter(isGeneral)));
    single.accept(safe.filter((one) => !isGeneral(one)));
    for (const { lines, page } of unsafe)
      for (const line of lines) reasons.set(line, `its label also hides story text on ${page}`);
  }
  single.accept(await selectSiteRules(single.withoutCovered(general.withoutCovered(groups)), guards, trials, wish));
  learned.rules.push(...general.rules);
  learned.siteRules.push(...single.rules);
  const ruleOf = (line: ReportedLine) => general.ruleByLine.get(line) ?? single.ruleByLine.get(line);
  for (const { about, reports, lines } of groups) {
    const settled = lines.filter((line) => ruleOf(line) !== undefined);
    learned.outcomes.push({
      about,
      wish,
      reports: reports.map(({ name }) => name),
      sites: new Set(lines.map(({ site }) => site)).size,
      lines: lines.length,
      settled: settled.length,
      rules: [...new Set(settled.flatMap((line) => ruleOf(line) ?? []))],
    });
    for (const one of reports) {
      const left = lines.filter((line) => line.filed === one && ruleOf(line) === undefined);
      const reason = left.map((line) => reasons.get(line)).find((found) => found !== undefined);
      if (left.length) learned.open.push({ filed: one, reason: reason ?? INDISTINGUISHABLE });
    }
  }
}

const INDISTINGUISHABLE =
  'what the signals say of it is said of story text as well, and no label or lasting name tells it apart';
