import type { Report } from './schema.ts';

/** @returns a report as the text of a file: a line for each box, for each line and for each one's signals */
export function writeReport(report: Report): string {
  const fields = Object.entries(report).filter(([, value]) => value !== undefined);
  return `{\n${fields.map(([name, value]) => `  ${JSON.stringify(name)}: ${written(value)}`).join(',\n')}\n}\n`;
}

function written(value: unknown): string {
  if (!Array.isArray(value) || !value.length) return JSON.stringify(value);
  return `[\n${value.map((part) => `    ${JSON.stringify(part)}`).join(',\n')}\n  ]`;
}
