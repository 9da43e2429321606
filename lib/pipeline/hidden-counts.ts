import { HIDDEN_KINDS, type HiddenKind, type Meter, type ReadingCore, type Verdict } from '../types';

/** Counts the blocks that the page shows and the clean view hides, by kind. */
export function hiddenCounts(reading: ReadingCore): Partial<Record<HiddenKind, number>> {
  const counts: Partial<Record<HiddenKind, number>> = {};
  for (const [kind, verdicts] of hiddenByKind(reading)) counts[kind] = verdicts.length;
  return counts;
}

/** Returns the verdicts on blocks that the page shows and the clean view hides, by kind. */
export function hiddenByKind({ found, blocks, verdicts }: ReadingCore): Map<HiddenKind, Verdict[]> {
  const hidden = verdicts.filter(({ block, decide }) => found && decide === 'hide' && blocks[block]?.rendered);
  return Map.groupBy(hidden, ({ kind }) => hiddenKindOf(kind));
}

/** Returns the kind that a hidden block counts as: a block of a kept kind that is hidden after all counts as furniture. */
export function hiddenKindOf(kind: Verdict['kind']): HiddenKind {
  return HIDDEN_KINDS.find((name) => name === kind) ?? 'furniture';
}

/** Kinds of blocks with the story's text. */
const TEXT_KINDS = new Set<Verdict['kind']>(['paragraph', 'list', 'quote', 'table']);

/** Returns the ids of the kept blocks with the story's text. An interview, for instance, may have no paragraph. */
export function storyTextIds({ verdicts }: Pick<ReadingCore, 'verdicts'>): number[] {
  return verdicts.flatMap(({ block, decide, kind }) => (decide === 'keep' && TEXT_KINDS.has(kind) ? [block] : []));
}

/** Measures how much of the text that the page shows is hidden, and counts the text blocks of the story. */
export function measureHiddenText(reading: ReadingCore): Meter {
  const meter: Meter = {
    all: 0,
    hidden: 0,
    story: storyTextIds(reading).filter((id) => reading.blocks[id]?.rendered).length,
  };
  for (const { block, decide } of reading.verdicts) {
    const { rendered, text = '' } = reading.blocks[block] ?? {};
    if (!rendered) continue;
    meter.all += text.length;
    if (decide === 'hide') meter.hidden += text.length;
  }
  return meter;
}
