import { type AddressPrecision, reduceAddress } from './address.ts';
import type { Report } from './schema.ts';
import type { SourceReport } from './source-report-schema.ts';

/** What the sender of a report wants to disclose. */
export interface DisclosureChoices {
  precision: AddressPrecision;
  /** Whether to include the words of the label, wherever they occur. */
  label: boolean;
  rule: boolean;
  /** Whether to include the words around a wrong source. */
  words: boolean;
}

/**
 * Removes from a report what its sender does not want to disclose.
 *
 * @param report the complete report
 */
export function applyDisclosure(report: Report, { precision, label, rule }: Omit<DisclosureChoices, 'words'>): Report {
  const disclosed = withPrecision(report, precision);
  if (!label) {
    delete disclosed.label;
    delete disclosed.under;
    disclosed.lines = disclosed.lines.map(({ label: _, ...line }) => line);
  }
  if (!rule || (!label && ruleContainsLabel(report))) delete disclosed.rule;
  return disclosed;
}

/** Removes from a report of a wrong source what its sender does not want to disclose. */
export function applySourceDisclosure(
  report: SourceReport,
  to: Pick<DisclosureChoices, 'precision' | 'words'>,
): SourceReport {
  const { words, source, ...rest } = report;
  return {
    ...rest,
    ...(to.words && words !== undefined && { words, ...(source && { source }) }),
    address: reduceAddress(report.address, to.precision),
  };
}

/** Tells whether the reader's rule contains the label, so that it cannot be disclosed without its words. */
export const ruleContainsLabel = ({ rule }: Report): boolean => rule?.says !== undefined;

/** Returns a copy of a report with a reduced URL. */
export function withPrecision(report: Report, precision: AddressPrecision): Report {
  return { ...report, address: reduceAddress(report.address, precision) };
}
