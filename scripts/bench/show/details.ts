import { judged, type PageResult, worstFirst } from './result.ts';
import { percent } from './rows.ts';

/** For each page, worst first: what we lost and what we left, with the rule behind it, as plain text. */
export function details(results: readonly PageResult[]): string {
  return worstFirst(results)
    .flatMap((result) => (result.scores.ours ? pageDetails(result) : []))
    .join('\n\n');
}

function pageDetails(result: PageResult): string {
  const ours = result.scores.ours;
  const { lost, extraLost, left } = judged(result);
  const list = (title: string, texts: readonly string[] = []) =>
    texts.map((text) => `  ${title} [${why(result, text)}] ${short(text)}`);
  const eye = ours?.eye ? `eye: residue ${percent(ours.eye.residue)} lost ${ours.eye.lost.length}` : 'not read by eye';
  return [
    `## ${result.id} (${result.lang}) residue ${percent(ours?.residue ?? 0)} lost ${ours?.lost.length} ${eye}`,
    ...list('LOST', ours?.lost ?? lost),
    ...list('LOST-S', extraLost),
    ...list('left', left),
    ...list('double', ours?.doubles),
    ...list('FENCE', ours?.falseCuts ?? []),
  ].join('\n');
}

const short = (text: string) => (text.length > 160 ? `${text.slice(0, 157)}…` : text);

function why({ verdicts }: PageResult, text: string): string {
  const begins = (one: string, other: string) => one.includes(other.slice(0, 60));
  const verdict =
    verdicts.find((one) => one.text === text) ??
    verdicts.find((one) => one.text.length > 15 && (begins(one.text, text) || begins(text, one.text)));
  return verdict ? `${verdict.decide} ${verdict.kind} by ${verdict.rule}` : 'no such block';
}
