import { KINDS_BY_LEXICON } from '../../../lib/classify/kinds-by-lexicon.ts';
import { CONDITION_NAMES } from '../../../lib/rules/condition-names.ts';
import type { Rule } from '../../../lib/rules/rule.ts';
import { foldText } from '../../../lib/text/fold.ts';
import type { Kind } from '../../../lib/types/kinds.ts';
import { passesAll, type ThresholdTest, toConditions } from '../threshold-test.ts';
import { type CoveringRule, induceCoveringRules, type SignalRow } from './induce-from-reports.ts';
import type { ReportFile } from './load-reports.ts';
import { reportSite } from './screen-reports.ts';

/** One line that a reader has marked. */
export interface ReportedLine {
  signals: SignalRow;
  file: ReportFile;
  /** Index of the line among the marked lines of its report. */
  index: number;
  site: string;
}

/** Reports that are about the same label or the same kind of content. */
export interface ReportGroup {
  /** Description for the summary that is printed. */
  about: string;
  reports: ReportFile[];
  lines: ReportedLine[];
}

/** Conditions of a rule to be proposed, with the lines that they cover. */
export interface RuleCandidate {
  tests: ThresholdTest[];
  lines: ReportedLine[];
}

const COUNT_SIGNALS =
  /^(?:box-linked-headings|box-links|box-phrase|box-prices|box-prose|box-weight|links|phrase|words)(?::|$)/;
const isShare = (signal: number): boolean => !COUNT_SIGNALS.test(CONDITION_NAMES[signal] ?? '');

/** Lists the lines that a report marks, with their signals in the order of `CONDITION_NAMES`. */
export function listReportedLines(file: ReportFile): ReportedLine[] {
  const site = reportSite(file.report.address);
  return file.report.signals.map((values, index) => ({
    signals: CONDITION_NAMES.map((name) => values[name] ?? 0),
    file,
    index,
    site,
  }));
}

/** Groups reports by label; those without one, by the contents of the marked lines. */
export function groupReports(reports: readonly ReportFile[]): ReportGroup[] {
  const groups = Map.groupBy(reports, ({ report }) =>
    report.label === undefined ? `a box of ${describeContents(report)}` : `“${foldText(report.label)}”`,
  );
  return [...groups]
    .map(([about, some]) => ({ about, reports: some, lines: some.flatMap(listReportedLines) }))
    .sort((a, b) => b.reports.length - a.reports.length || (a.about < b.about ? -1 : 1));
}

function describeContents({ lines }: ReportFile['report']): string {
  const shapes = lines.flatMap(({ marked, media, linked = 0, letters }) =>
    marked ? (media ? 'pictures' : linked >= 0.5 ? 'links' : letters >= 80 ? 'text' : 'lines') : [],
  );
  return [...new Set(shapes)].sort().join(', ');
}

/**
 * Confidence (0–1) of learned rules. It is lower than that of headline, byline and main content, so that learned rules
 * do not overrule these.
 */
export const LEARNED_RULE_CONFIDENCE = 0.65;
/** Minimum numbers of sites and lines that a rule for all sites must cover. */
const MIN_SUPPORT = { sites: 3, rows: 4 };

/** Number of folds of guard pages. A rule is induced without the pages of one fold, and then validated on them. */
const FOLDS = 5;

/**
 * Proposes rules for all sites that cover reported lines and no other line, not even on held-out guard pages.
 *
 * @param others lines that no rule may cover, by page
 */
export function proposeRules(
  groups: readonly ReportGroup[],
  others: readonly (readonly SignalRow[])[],
): RuleCandidate[] {
  const all = groups.flatMap(({ lines }) => lines);
  const [positives, sites] = [all.map(({ signals }) => signals), all.map(({ site }) => site)];
  const found = Array.from({ length: FOLDS }, (_, part) => {
    const [seen, unseen] = [
      others.filter((_, at) => at % FOLDS !== part),
      others.filter((_, at) => at % FOLDS === part),
    ];
    const rules = induceCoveringRules({
      positives,
      sites,
      negatives: seen.flat(),
      isShare,
      minSupport: MIN_SUPPORT,
      margin: true,
    });
    return rules.filter(({ tests }) => !unseen.some((page) => page.some((row) => passesAll(tests, row))));
  });
  return selectMinimalCover(found.flat()).map(({ tests, rows }) => ({
    tests,
    lines: rows.flatMap((at) => all[at] ?? []),
  }));
}

/** Selects a small set of rules with the same coverage, always taking the rule that covers most uncovered lines. */
function selectMinimalCover(found: readonly CoveringRule[]): CoveringRule[] {
  const settled = new Set<number>();
  const chosen: CoveringRule[] = [];
  let left = [...found];
  for (;;) {
    const fresh = (rule: CoveringRule) => rule.rows.filter((at) => !settled.has(at)).length;
    left = left
      .filter((rule) => fresh(rule) > 0)
      .sort((a, b) => fresh(b) - fresh(a) || a.tests.length - b.tests.length);
    const best = left.shift();
    if (!best) return chosen;
    chosen.push(best);
    for (const at of best.rows) settled.add(at);
  }
}

/** Chooses the kind of clutter for a rule: by the lexicons in its conditions, or by its conditions on links. */
function chooseKind(when: Rule['when']): Kind {
  const asked = new Set(when.flatMap(({ lexicon, atLeast = 0 }) => (lexicon && atLeast > 0 ? lexicon : [])));
  const meant = KINDS_BY_LEXICON.find(([lexicon]) => asked.has(lexicon));
  if (meant) return meant[1];
  const links = when.some(({ signal, atLeast = 0 }) => atLeast > 0 && /link/.test(signal));
  return links ? 'related-links' : 'furniture';
}

/** Builds a rule that has no id and no examples yet. */
export function buildRule(tests: readonly ThresholdTest[], decide: Rule['decide'], about: string): Rule {
  const when = toConditions(tests, CONDITION_NAMES);
  const kind = decide === 'hide' ? chooseKind(when) : 'paragraph';
  return {
    id: 'unnamed',
    kind,
    decide,
    confidence: LEARNED_RULE_CONFIDENCE,
    when,
    examples: { hide: [], keep: [] },
    origin: 'learned',
    about,
  };
}
