import { type PageResult, preferredScore, sortWorstFirst } from './result.ts';
import { formatPercent } from './statistics.ts';

/**
 * Formats, as plain text, the lost story text and the remaining clutter of each page, with the rules that decided.
 * Pages with the most errors come first.
 */
export function formatDetails(results: readonly PageResult[]): string {
  return sortWorstFirst(results)
    .flatMap((result) => (result.scores.ours ? pageDetails(result) : []))
    .join('\n\n');
}

function pageDetails(result: PageResult): string {
  const ours = result.scores.ours;
  const { lost, extraLost, left } = preferredScore(result);
  const list = (title: string, texts: readonly string[] = []) =>
    texts.map((text) => `  ${title} [${describeVerdict(result, text)}] ${excerpt(text)}`);
  const eye = ours?.eye
    ? `eye: residue ${formatPercent(ours.eye.residue)} lost ${ours.eye.lost.length}`
    : 'not read by eye';
  return [
    `## ${result.id} (${result.lang}) residue ${formatPercent(ours?.residue ?? 0)} lost ${ours?.lost.length} ${eye}`,
    ...list('LOST', ours?.lost ?? lost),
    ...list('LOST-S', extraLost),
    ...list('left', left),
    ...list('duplicate', ours?.duplicates),
    ...list('FALSE CUT', ours?.falseCuts ?? []),
  ].join('\n');
}

const excerpt = (text: string) => (text.length > 160 ? `${text.slice(0, 157)}…` : text);

function describeVerdict({ verdicts }: PageResult, text: string): string {
  const begins = (one: string, other: string) => one.includes(other.slice(0, 60));
  const verdict =
    verdicts.find((one) => one.text === text) ??
    verdicts.find((one) => one.text.length > 15 && (begins(one.text, text) || begins(text, one.text)));
  return verdict ? `${verdict.decide} ${verdict.kind} by ${verdict.rule}` : 'no such block';
}
