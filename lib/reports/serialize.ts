import type { AnyReport } from './parse.ts';

/** Serializes a report as a file, with one line of text per item of each list. */
export function serializeReport(report: AnyReport): string {
  const fields = Object.entries(report).filter(([, value]) => value !== undefined);
  return `{\n${fields.map(([name, value]) => `  ${JSON.stringify(name)}: ${serializeField(value)}`).join(',\n')}\n}\n`;
}

function serializeField(value: unknown): string {
  if (!Array.isArray(value) || !value.length) return JSON.stringify(value);
  return `[\n${value.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
}
