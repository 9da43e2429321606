import { isInclusiveDescendant } from '../document/dom';
import type { measureBlockSignals } from '../pipeline/signal-values';
import type { PageSnapshot } from '../pipeline/snapshot';
import { redactPage } from '../reports/redact';
import type { Report } from '../reports/schema';
import type { Rule } from '../rules/rule';

/** What a reader reports. */
export interface ReportRequest {
  /** The element that the reader picked, with everything in it. */
  element: Element;
  decide: Report['decide'];
  /** The label by which similar content can be recognized; null if there is none. */
  label: { says: string; under: boolean } | null;
  /** The rule that was created for it; null if there is none. */
  rule: Rule | null;
  /** Version of Clean Copy. */
  tool: string;
}

/**
 * Builds a report with the complete URL of the page, to be reduced before it leaves the browser.
 *
 * @param measure returns the signal values of blocks
 * @returns null if nothing of the element is on the page any more
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
    // A rule that hides is not needed for blocks that are hidden already, nor one that keeps for those that are kept,
    // unless it is the new rule that has this effect.
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
