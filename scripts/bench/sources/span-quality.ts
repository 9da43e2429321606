import type { Asked, Source } from '../../../lib/types';
import { f1, isSameSource, percent } from './names.ts';
import { locateWords, type SpanLabelledPage } from './span-labels.ts';

export type Extractor = (text: string) => { sources: Source[]; asked: Asked[] };

/** Maximum distance, in characters, between a labelled cue and the passage that is expected to contain it. */
const MAX_CUE_DISTANCE = 2;

/** Counts from which the percentages are computed; those of several pages can be added up. */
const ZERO = {
  shownNamed: 0,
  rightNamed: 0,
  labelledNamed: 0,
  rightType: 0,
  shownUnnamed: 0,
  rightUnnamed: 0,
  labelledUnnamed: 0,
  attributions: 0,
  rightName: 0,
  labelledSpans: 0,
  shownSpans: 0,
  rightSpans: 0,
  pages: 0,
  pagesWithoutWrong: 0,
  asked: 0,
  askedAsStatement: 0,
  askedFound: 0,
  askedShown: 0,
};
export type SpanCounts = typeof ZERO;

/**
 * Counts right, wrong and missing sources on one page.
 *
 * @param report called with each wrong or missing source
 */
export function countPage(page: SpanLabelledPage, extract: Extractor, report?: (fault: string) => void): SpanCounts {
  const { sources: all, asked } = extract(page.text);
  const shown = all.filter(({ lessCertain }) => !lessCertain);
  const counts = { ...ZERO, pages: 1 };
  const used = new Set<unknown>();
  let wrong = 0;
  const summarize = ({ name, type, attributions: [first] }: Source) =>
    `${name} (${type}) <${page.text.slice(first?.start ?? 0, first?.end).slice(0, 140)}> [${first?.cue}]`;
  for (const source of shown) {
    const isUnnamed = source.type === 'unnamed';
    const matches = page.sources.filter(
      (one) => !used.has(one) && (one.type === 'unnamed') === isUnnamed && isSameSource(one, source),
    );
    const match = matches.find(({ type }) => type === source.type) ?? matches[0];
    if (isUnnamed) counts.shownUnnamed++;
    else counts.shownNamed++;
    if (!match) {
      wrong++;
      report?.(`WRONG ${summarize(source)}`);
      continue;
    }
    used.add(match);
    if (isUnnamed) counts.rightUnnamed++;
    else counts.rightNamed++;
    if (!isUnnamed && match.type === source.type) counts.rightType++;
    if (match.type !== source.type) report?.(`TYPE ${source.name}: ${source.type}, labelled ${match.type}`);
  }
  if (!wrong) counts.pagesWithoutWrong++;
  counts.labelledUnnamed = page.sources.filter(({ type }) => type === 'unnamed').length;
  counts.labelledNamed = page.sources.length - counts.labelledUnnamed;
  for (const one of page.sources)
    if (!used.has(one))
      report?.(
        `MISSING ${one.name} (${one.type})${all.some((other) => other.lessCertain && isSameSource(one, other)) ? ', less certain' : ''}`,
      );
  countAttributions(page, shown, counts);
  countSpans(page, shown, counts);
  countAsked(page, all, asked, counts);
  return counts;
}

/** Counts labelled attributions to a name that were found with the right source. */
function countAttributions(page: SpanLabelledPage, shown: readonly Source[], counts: SpanCounts): void {
  for (const label of page.attributions) {
    const cue = locateWords(page, label.p, label.cue);
    if (!cue || !label.name) continue;
    counts.attributions++;
    const source = shown.find(
      (one) =>
        isSameSource({ name: label.name ?? '' }, one) &&
        one.attributions.some(({ start, end }) => start <= cue[1] && end >= cue[0] - MAX_CUE_DISTANCE),
    );
    if (source) counts.rightName++;
  }
}

/** Counts attributions whose words for the source overlap those of a label with the same cue. */
function countSpans(page: SpanLabelledPage, shown: readonly Source[], counts: SpanCounts): void {
  const free = shown.flatMap(({ attributions }) => attributions);
  counts.shownSpans += free.length;
  for (const label of page.attributions) {
    const [cue, source] = [locateWords(page, label.p, label.cue), locateWords(page, label.p, label.source)];
    if (!cue || !source) continue;
    counts.labelledSpans++;
    const at = free.findIndex(
      (one) =>
        one.source !== undefined &&
        one.source.start < source[1] &&
        one.source.end > source[0] &&
        one.start <= cue[1] &&
        one.end >= cue[0] - MAX_CUE_DISTANCE,
    );
    if (at < 0) continue;
    counts.rightSpans++;
    free.splice(at, 1);
  }
}

/** Counts unanswered requests that were wrongly shown as statements, and those that were recognized. */
function countAsked(page: SpanLabelledPage, sources: readonly Source[], asked: readonly Asked[], counts: SpanCounts) {
  counts.askedShown = asked.length;
  for (const { p, name, verbatim } of page.asked) {
    const span = locateWords(page, p, verbatim);
    if (!span) continue;
    counts.asked++;
    const [words] = verbatim.match(/declined|did not|After not|not/) ?? [verbatim];
    const isStatement = sources.some(({ attributions }) =>
      attributions.some(({ start, end, cue }) => start <= span[0] && end >= span[0] && words.includes(cue)),
    );
    if (isStatement) counts.askedAsStatement++;
    if (asked.some((one) => isSameSource({ name: name ?? '' }, one))) counts.askedFound++;
  }
}

export function addCounts(counts: readonly SpanCounts[]): SpanCounts {
  const sum = { ...ZERO };
  for (const one of counts) for (const key of Object.keys(ZERO) as (keyof SpanCounts)[]) sum[key] += one[key];
  return sum;
}

/** Computes percentages from counts, by the name of the measure. */
export function spanFigures(counts: SpanCounts): Record<string, number> {
  const precision = percent(counts.rightNamed, counts.shownNamed);
  const recall = percent(counts.rightNamed, counts.labelledNamed);
  return {
    'named F1': f1(precision, recall),
    'named precision': precision,
    'named recall': recall,
    'type right': percent(counts.rightType, counts.rightNamed),
    'unnamed precision': percent(counts.rightUnnamed, counts.shownUnnamed),
    'unnamed recall': percent(counts.rightUnnamed, counts.labelledUnnamed),
    'attributions with the right name': percent(counts.rightName, counts.attributions),
    'source spans, recall': percent(counts.rightSpans, counts.labelledSpans),
    'source spans, precision': percent(counts.rightSpans, counts.shownSpans),
    'pages without a wrong entry': percent(counts.pagesWithoutWrong, counts.pages),
    'no comment counted as statement': percent(counts.askedAsStatement, counts.asked),
    'asked found': percent(counts.askedFound, counts.asked),
    'asked shown (count)': counts.askedShown,
  };
}
