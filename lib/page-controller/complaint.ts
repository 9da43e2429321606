import { isWithin } from '../document/dom';
import type { signalValues, Whole } from '../pipeline/live';
import { redact } from '../reports/redact';
import type { Report } from '../reports/schema';
import type { Rule } from '../rules/rule';

/** What a reader complains of. */
export interface Complaint {
  /** What was pointed at, with all that it holds. */
  element: Element;
  wish: Report['wish'];
  /** The words by which it can be known. */
  label: { says: string; under: boolean } | null;
  /** The reader's own rule, where one was made. */
  rule: Rule | null;
  /** Version of Clean Copy. */
  tool: string;
}

/**
 * @param measure tells what the signals say of blocks
 * @returns a report of it, as it would leave the browser with the whole address; null where nothing of it is on the page any more
 */
export function complaintOf(
  whole: Whole,
  { element, wish, label, rule, tool }: Complaint,
  measure: typeof signalValues,
): Report | null {
  const { page, elements, reading } = whole;
  const isMeant = (id: number): boolean => {
    const verdict = reading.verdicts[id];
    const { rendered, text, media } = page.blocks[id] ?? {};
    if (!rendered || !(text || media)) return false;
    // What was hidden before is no complaint, and what is kept is none that it is gone; the reader's new rule has spoken already.
    return verdict?.rule === rule?.id || (verdict?.decide === 'keep') === (wish === 'hide');
  };
  const marked = [...elements]
    .filter(([id, place]) => isMeant(id) && isWithin(place.element, element))
    .map(([id]) => id);
  marked.sort((a, b) => a - b);
  const signals = measure(whole, marked);
  // As it was before the reader's rule.
  const verdicts = reading.verdicts.map((verdict) =>
    rule && verdict.rule === rule.id
      ? { ...verdict, decide: wish === 'hide' ? ('keep' as const) : ('hide' as const) }
      : verdict,
  );
  return redact({ page, verdicts, marked: new Set(marked), wish, label, signals, rule, tool });
}
