import type { Elements, KeptKind, ReadingCore } from '../types';

/** Returns the element of the first kept block of a kind; null if there is none. */
export function firstKeptElement(
  { reading, elements }: { reading: ReadingCore; elements: Elements },
  wanted: KeptKind,
): Element | null {
  const found = reading.verdicts.find(({ decide, kind }) => decide === 'keep' && kind === wanted);
  return (found && elements.get(found.block)?.element) ?? null;
}
