import { HIDDEN_KINDS, type HiddenKind, type Meter, type Reading, type Verdict } from '../types';

/** @returns how many blocks that the page itself shows the clean view hides, by kind */
export function hiddenCounts(reading: Reading): Partial<Record<HiddenKind, number>> {
  const counts: Partial<Record<HiddenKind, number>> = {};
  for (const [kind, verdicts] of hiddenByKind(reading)) counts[kind] = verdicts.length;
  return counts;
}

/** @returns verdicts on what the page itself shows and the clean view hides, by kind */
export function hiddenByKind({ found, blocks, verdicts }: Reading): Map<HiddenKind, Verdict[]> {
  const hidden = verdicts.filter(({ block, decide }) => found && decide === 'hide' && blocks[block]?.rendered);
  return Map.groupBy(hidden, ({ kind }) => hiddenKindOf(kind));
}

/** @returns what a hidden block is counted as: a kept kind that was hidden in the end has no name of its own */
export function hiddenKindOf(kind: Verdict['kind']): HiddenKind {
  return HIDDEN_KINDS.find((name) => name === kind) ?? 'furniture';
}

/** What the story consists of, for counting. */
const TEXT = new Set<Verdict['kind']>(['paragraph', 'list', 'quote', 'table']);

/** @returns ids of the kept blocks that carry the story's text; a question-and-answer may have no paragraph at all */
export function storyText({ verdicts }: Pick<Reading, 'verdicts'>): number[] {
  return verdicts.flatMap(({ block, decide, kind }) => (decide === 'keep' && TEXT.has(kind) ? [block] : []));
}

/** @returns how much of the text that the page shows is hidden, in characters, and how much text the story has */
export function meterOf(reading: Reading): Meter {
  const meter: Meter = {
    all: 0,
    hidden: 0,
    story: storyText(reading).filter((id) => reading.blocks[id]?.rendered).length,
  };
  for (const { block, decide } of reading.verdicts) {
    const { rendered, text = '' } = reading.blocks[block] ?? {};
    if (!rendered) continue;
    meter.all += text.length;
    if (decide === 'hide') meter.hidden += text.length;
  }
  return meter;
}
