import { KINDS_BY_LEXICON } from '../../../lib/classify/kinds-by-lexicon.ts';
import { CONDITION_NAMES } from '../../../lib/rules/condition-names.ts';
import type { Rule } from '../../../lib/rules/rule.ts';
import { foldText } from '../../../lib/text/fold.ts';
import type { Kind } from '../../../lib/types/kinds.ts';
import { toConditions, coversRow, type CoveringRule, type SignalRow, induceCoveringRules, type Test } from './induce-from-reports.ts';
import { reportSite } from './screen-reports.ts';
import type { ReportFile } from './load-reports.ts';

/** One line that a reader has pointed at. */
export interface ReportedLine {
  signals: SignalRow;
  file: ReportFile;
  /** Which of its report's marked lines it is. */
  index: number;
  site: string;
}

/** The same complaint, from one reader or many. */
export interface ReportGroup {
  /** What it is about, in words. */
  about: string;
  reports: ReportFile[];
  lines: ReportedLine[];
}

/** A rule before it has a name, with the lines that it hides. */
export interface RuleCandidate {
  tests: Test[];
  lines: ReportedLine[];
}

const COUNT_SIGNALS =
  /^(?:box-linked-headings|box-links|box-phrase|box-prices|box-prose|box-weight|links|phrase|words)(?::|$)/;
const isShare = (signal: number): boolean => !COUNT_SIGNALS.test(CONDITION_NAMES[signal] ?? '');

/** @returns a report's marked lines, each with what the signals say of it in the order of `CONDITIONS` */
export function listReportedLines(filed: ReportFile): ReportedLine[] {
  const site = reportSite(filed.report.address);
  return filed.report.signals.map((values, at) => ({
    row: CONDITION_NAMES.map((name) => values[name] ?? 0),
    filed,
    at,
    site,
  }));
}

/** @returns reports that complain of the same: by their label, else by what stands in their boxes */
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

/** Less than headline, byline and the story's own run have: no rule from reports outweighs them. */
export const CONFIDENCE = 0.65;
/** Fewest sites and lines that a rule for every site must come from; one site's habit is no rule for all. */
const MIN_SUPPORT = { sites: 3, rows: 4 };

/** Pages are dealt into so many parts: a rule is found without one of them, and tried on it. */
const FOLDS = 5;

/**
 * Proposes rules for every site: those that hold for most lines of most reports, and for no other line, not on pages either that they
 * were found without.
 *
 * @param others lines that no rule may speak for, page by page
 */
export function proposeRules(groups: readonly ReportGroup[], others: readonly (readonly SignalRow[])[]): RuleCandidate[] {
  const all = groups.flatMap(({ lines }) => lines);
  const [go, sites] = [all.map(({ row }) => row), all.map(({ site }) => site)];
  const found = Array.from({ length: FOLDS }, (_, part) => {
    const [seen, unseen] = [
      others.filter((_, at) => at % FOLDS !== part),
      others.filter((_, at) => at % FOLDS === part),
    ];
    const rules = induceCoveringRules({ hide: go, sites, keep: seen.flat(), isShare, minSupport: MIN_SUPPORT, margin: true });
    return rules.filter(({ tests }) => !unseen.some((page) => page.some((row) => coversRow(tests, row))));
  });
  return selectMinimalCover(found.flat()).map(({ tests, rows }) => ({ tests, lines: rows.flatMap((at) => all[at] ?? []) }));
}

/** As few of them as speak for all that they speak for together: the one that speaks for most first. */
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

/** @returns what a rule calls what it hides: by the lists that it asks, else by its links */
function chooseKind(when: Rule['when']): Kind {
  const asked = new Set(when.flatMap(({ lexicon, atLeast = 0 }) => (lexicon && atLeast > 0 ? lexicon : [])));
  const meant = KINDS_BY_LEXICON.find(([lexicon]) => asked.has(lexicon));
  if (meant) return meant[1];
  const links = when.some(({ signal, atLeast = 0 }) => atLeast > 0 && /link/.test(signal));
  return links ? 'related-links' : 'furniture';
}

/** @returns what was found as a rule, without a name and examples */
export function buildRule(tests: readonly Test[], decide: Rule['decide'], about: string): Rule {
  const when = toConditions(tests, CONDITION_NAMES);
  const kind = decide === 'hide' ? chooseKind(when) : 'paragraph';
  return {
    id: 'unnamed',
    kind,
    decide,
    confidence: CONFIDENCE,
    when,
    examples: { hide: [], keep: [] },
    origin: 'learned',
    about,
  };
}
