import type { Rule } from '../../../lib/rules/rule.ts';
import type { Source } from '../inspect-pages.ts';
import { RuleTrials } from './rule-trials.ts';
import { type Guard, guardsOf } from './guard-pages.ts';
import { judge } from './screen-reports.ts';
import { labelRules } from './label-rules.ts';
import type { Filed, Refused } from './load-reports.ts';
import { named } from './name-rule.ts';
import { type Group, groupsOf, type Marked, propose } from './propose-rules.ts';
import { shown } from './select-examples.ts';
import { siteRules } from './site-rules.ts';

/** What became of one complaint. */
export interface Outcome {
  about: string;
  wish: 'hide' | 'keep';
  reports: string[];
  sites: number;
  /** Lines that were pointed at, and those of them that the rules speak for. */
  lines: number;
  settled: number;
  rules: string[];
}

export interface Learned {
  /** For every site, with examples. */
  rules: Rule[];
  /** For one site each: they belong into a list. */
  siteRules: Rule[];
  outcomes: Outcome[];
  refused: Refused[];
  /** Reports of which something is left, with the reason. */
  open: { filed: Filed; reason: string }[];
}

/** A rule, and the lines that it speaks for. */
export interface Proposed {
  rule: Rule;
  lines: readonly Marked[];
}

/** Rules as they are taken, one kind after another; what they speak for needs no other. */
class Taken {
  readonly rules: Rule[] = [];
  readonly settled = new Map<Marked, string>();

  take(list: readonly Proposed[]): void {
    for (const { rule, lines } of list) {
      const fresh = lines.filter((line) => !this.settled.has(line));
      if (!fresh.length) continue;
      this.rules.push(rule);
      for (const line of fresh) this.settled.set(line, rule.id);
    }
  }

  /** @returns groups with the lines that no rule speaks for yet */
  left(groups: readonly Group[]): Group[] {
    return groups
      .map((group) => ({ ...group, lines: group.lines.filter((line) => !this.settled.has(line)) }))
      .filter(({ lines }) => lines.length);
  }
}

/**
 * Makes rules from reports: the most general first, by what the signals say; then by labels; then for single sites.
 *
 * @param filed reports as they were sent
 * @param sources seeds and corpus pages, whose stories no rule may touch
 */
export async function learnFromReports(filed: readonly Filed[], sources: readonly Source[]): Promise<Learned> {
  const { sound, refused } = judge(filed);
  const trials = await RuleTrials.open();
  const learned: Learned = { rules: [], siteRules: [], outcomes: [], refused, open: [] };
  try {
    const guards = await guardsOf(trials, sources);
    for (const wish of ['hide', 'keep'] as const) {
      const groups = groupsOf(sound.filter(({ report }) => report.wish === wish));
      if (groups.length) await learn(wish, groups, guards, trials, learned);
    }
    return learned;
  } finally {
    await trials.close();
  }
}

async function learn(
  wish: 'hide' | 'keep',
  groups: readonly Group[],
  guards: readonly Guard[],
  trials: RuleTrials,
  learned: Learned,
): Promise<void> {
  const general = new Taken();
  const single = new Taken();
  // What a rule that hides must not touch is what stays, and the other way round.
  const others = guards.map(({ values, stay, clutter }) =>
    values.filter((_, id) => (wish === 'hide' ? stay : clutter)[id]),
  );
  const proposed: Proposed[] = [];
  for (const { tests, lines } of propose(groups, others))
    proposed.push({ rule: named(tests, lines, wish, [...learned.rules, ...proposed.map(({ rule }) => rule)]), lines });
  general.take(await shown(trials, proposed));
  const reasons = new Map<Marked, string>();
  if (wish === 'hide') {
    const { safe, unsafe } = labelRules(general.left(groups), guards, [...learned.rules, ...general.rules]);
    const isGeneral = ({ rule }: Proposed) => rule.sites === undefined;
    general.take(await shown(trials, safe.filter(isGeneral)));
    single.take(safe.filter((one) => !isGeneral(one)));
    for (const { lines, page } of unsafe)
      for (const line of lines) reasons.set(line, `its label also hides story text on ${page}`);
  }
  single.take(await siteRules(single.left(general.left(groups)), guards, trials, wish));
  learned.rules.push(...general.rules);
  learned.siteRules.push(...single.rules);
  const ruleOf = (line: Marked) => general.settled.get(line) ?? single.settled.get(line);
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
      if (left.length) learned.open.push({ filed: one, reason: reason ?? NOTHING_TELLS });
    }
  }
}

const NOTHING_TELLS =
  'what the signals say of it is said of story text as well, and no label or lasting name tells it apart';
