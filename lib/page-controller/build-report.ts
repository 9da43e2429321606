import { isInclusiveDescendant } from '../document/dom';
import type { measureBlockSignals } from '../pipeline/signal-values';
import type { PageSnapshot } from '../pipeline/snapshot';
import { redactPage } from '../reports/redact';
import type { Report } from '../reports/schema';
import type { Rule } from '../rules/rule';

/** What a reader reports. */
export interface ReportRequest {
  /** The element that was pointed at, with all that it holds. */
  element: Element;
  decide: Report['decide'];
  /** The words by which it can be recognised. */
  label: { says: string; under: boolean } | null;
  /** The reader's own rule, if one was made. */
  rule: Rule | null;
  /** Version of Clean Copy. */
  tool: string;
}

/**
 * Builds a report, as it would leave the browser with the whole address.
 *
 * @param measure returns the signal values of blocks
 * @returns null if nothing of it is on the page any more
 */
export function buildReport(
  snapshot: PageSnapshot,
  { element, decide, label, rule, tool }: ReportRequest,
  measure: typeof measureBlockSignals,
): Report | null {
  const { page, elements, reading } = snapshot;
  const isMeant = (id: number): boolean => {
    const verdict = reading.verdicts[id];
    const { rendered, text, media } = page.blocks[id] ?? {};
    if (!rendered || !(text || media)) return false;
    // Blocks that are hidden already need no rule to hide them, nor do kept ones a rule to keep them. The new rule may have applied already.
    return verdict?.rule === rule?.id || (verdict?.decide === 'keep') === (decide === 'hide');
  };
  const marked = [...elements]
    .filter(([id, place]) => isMeant(id) && isInclusiveDescendant(place.element, element))
    .map(([id]) => id);
  marked.sort((a, b) => a - b);
  const signals = measure(snapshot, marked);
  // The verdicts without the reader's new rule.
  const verdicts = reading.verdicts.map((verdict) =>
    rule && verdict.rule === rule.id
      ? { ...verdict, decide: decide === 'hide' ? ('keep' as const) : ('hide' as const) }
      : verdict,
  );
  return redactPage({ page, verdicts, marked: new Set(marked), decide, label, signals, rule, tool });
}
