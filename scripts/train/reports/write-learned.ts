import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serializeRuleFile } from '../../../lib/rules/list/serialize.ts';
import { parseRule } from '../../../lib/rules/rule.ts';
import type { LearningResult } from './index.ts';
import type { SourceReportsResult } from './source-reports.ts';

export interface LearnedPaths {
  /** Folder that the reports are read from. */
  reports: string;
  /** Folder for rules for all sites, one file each. */
  rules: string;
  /** File for the rule list with the rules for single sites. */
  siteRules: string;
  /** Folder for reports that still have uncovered lines. */
  open: string;
}

/** Writes the learned rules. Each is validated as the extension would do it. */
export async function writeLearned({ rules, siteRules, open }: LearningResult, places: LearnedPaths): Promise<void> {
  for (const folder of [places.rules, places.open]) mkdirSync(folder, { recursive: true });
  for (const rule of rules)
    writeFileSync(join(places.rules, `${rule.id}.json`), `${JSON.stringify(parseRule(rule), null, 2)}\n`);
  if (siteRules.length)
    writeFileSync(
      places.siteRules,
      await serializeRuleFile(siteRules, { name: 'Reported', about: 'Rules for single sites, from reports.' }),
    );
  for (const { filed } of open) copyFileSync(join(places.reports, filed.name), join(places.open, filed.name));
}

/** Formats a summary of the result for the console. */
export function summarizeLearned({ rules, siteRules, outcomes, refused, open }: LearningResult): string {
  const lines = refused.map(({ name, reason }) => `refused ${name}: ${reason}`);
  for (const { about, decide, reports, sites, lines: all, settled, rules: by } of outcomes)
    lines.push(
      `${decide} ${about}: ${pluralize(reports.length, 'report')} from ${pluralize(sites, 'site')}, ${settled} of ${pluralize(all, 'line')}${by.length ? ` by ${by.join(', ')}` : ''}`,
    );
  for (const { filed, reason } of open) lines.push(`open ${filed.name}: ${reason}`);
  lines.push(
    `${pluralize(rules.length, 'rule')} for every site, ${pluralize(siteRules.length, 'rule')} for single sites, ${pluralize(open.length, 'report')} left open, ${refused.length} refused`,
  );
  return lines.join('\n');
}

const pluralize = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;

/**
 * Adds learned names to the file of names that are no sources.
 *
 * @param paths `names`: that file; `reports`, `open`: see `LearnedPaths`
 */
export function writeLearnedNames(
  { names, open }: SourceReportsResult,
  paths: Pick<LearnedPaths, 'reports' | 'open'> & { names: string },
): void {
  const file = JSON.parse(readFileSync(paths.names, 'utf8')) as { names: Record<string, string[]> };
  for (const [code, learned] of Object.entries(names))
    file.names[code] = [...new Set([...(file.names[code] ?? []), ...learned])].sort();
  if (Object.keys(names).length) writeFileSync(paths.names, `${JSON.stringify(file, null, 2)}\n`);
  mkdirSync(paths.open, { recursive: true });
  for (const { filed } of open) copyFileSync(join(paths.reports, filed.name), join(paths.open, filed.name));
}

/** Formats a summary of what was learned from reports of wrong sources. */
export function summarizeLearnedNames({ names, open, refused }: SourceReportsResult): string {
  const learned = Object.entries(names).flatMap(([code, list]) => list.map((name) => `no source (${code}): ${name}`));
  return [
    ...refused.map(({ name, reason }) => `refused ${name}: ${reason}`),
    ...learned,
    ...open.map(({ filed, reason }) => `open ${filed.name}: ${reason}`),
    `${pluralize(learned.length, 'name')} learned as no sources, ${pluralize(open.length, 'report')} left open, ${refused.length} refused`,
  ].join('\n');
}
