import { type AddressPrecision, reduceAddress } from './address.ts';
import type { Report } from './schema.ts';

/** What the sender of a report wants to disclose. */
export interface DisclosureChoices {
  precision: AddressPrecision;
  /** Whether to include the words of the label, wherever they occur. */
  label: boolean;
  rule: boolean;
}

/**
 * Removes from a report what its sender does not want to disclose.
 *
 * @param report the complete report
 */
export function applyDisclosure(report: Report, { precision, label, rule }: DisclosureChoices): Report {
  const disclosed = withPrecision(report, precision);
  if (!label) {
    delete disclosed.label;
    delete disclosed.under;
    disclosed.lines = disclosed.lines.map(({ label: _, ...line }) => line);
  }
  if (!rule || (!label && ruleContainsLabel(report))) delete disclosed.rule;
  return disclosed;
}

/** Tells whether the reader's rule contains the label, so that it cannot be disclosed without its words. */
export const ruleContainsLabel = ({ rule }: Report): boolean => rule?.says !== undefined;

/** Returns a copy of a report with a reduced URL. */
export function withPrecision(report: Report, precision: AddressPrecision): Report {
  return { ...report, address: reduceAddress(report.address, precision) };
}
