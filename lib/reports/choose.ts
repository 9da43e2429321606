import type { Precision } from './address.ts';
import { withPrecision } from './redact.ts';
import type { Report } from './schema.ts';

/** How much of a report its sender wants to tell. */
export interface Choices {
  precision: Precision;
  /** The label's words, wherever they stand. */
  label: boolean;
  rule: boolean;
}

/**
 * @param report the whole report, never one that was cut before
 * @returns what is told of it
 */
export function chosenOf(report: Report, { precision, label, rule }: Choices): Report {
  const told = withPrecision(report, precision);
  if (!label) {
    delete told.label;
    delete told.under;
    told.lines = told.lines.map(({ label: _, ...line }) => line);
  }
  if (!rule || (!label && ruleSaysLabel(report))) delete told.rule;
  return told;
}

/** @returns whether the reader's rule holds words of the page, so that it cannot be told without them */
export const ruleSaysLabel = ({ rule }: Report): boolean => rule?.says !== undefined;
