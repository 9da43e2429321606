import type { Language } from '../../../lib/article/attribution/language.ts';
import { reportedNameKey } from '../../../lib/article/attribution/plausibility/reported-names.ts';
import type { SourceReport } from '../../../lib/reports/source-report-schema.ts';
import type { RefusedReport } from './load-reports.ts';
import { reportSite } from './screen-reports.ts';

/** Minimum number of sites whose readers report a name before it counts as no source on all sites. */
const MIN_SITES = 2;

/** A report of a wrong source with its file name. */
export interface SourceReportFile {
  name: string;
  report: SourceReport;
}

export interface SourceReportsResult {
  /** New names that are no sources, by language. */
  names: Record<string, string[]>;
  refused: RefusedReport[];
  /** Reports from which nothing was learned, with the reason. */
  open: { filed: SourceReportFile; reason: string }[];
}

/** What is known about sources. */
export interface SourceKnowledge {
  /** The supported languages by their codes. */
  languages: Readonly<Record<string, Language>>;
  /** Names of sources on labelled pages, by language. */
  labelled: Readonly<Record<string, readonly string[]>>;
}

/**
 * Learns from reports which names and descriptions are no sources: those that readers of several sites have reported,
 * if nothing says that they can be sources.
 */
export function learnFromSourceReports(
  filed: readonly SourceReportFile[],
  { languages, labelled }: SourceKnowledge,
): SourceReportsResult {
  const result: SourceReportsResult = { names: {}, refused: [], open: [] };
  const codeOf = ({ lang }: SourceReport) => lang.toLowerCase().split('-')[0] ?? '';
  const byName = Map.groupBy(filed, ({ report }) => {
    const language = languages[codeOf(report)];
    return language ? `${codeOf(report)}\n${reportedNameKey(report.name, language)}` : '';
  });
  for (const [key, reports] of byName) {
    const [code = '', name = ''] = key.split('\n');
    const language = languages[code];
    if (!language || !name) {
      for (const one of reports)
        result.refused.push({
          name: one.name,
          reason: language ? 'its name has no words' : 'its language is not supported',
        });
      continue;
    }
    const objection = findObjection(name, language, labelled[code] ?? []);
    const sites = new Set(reports.map(({ report }) => reportSite(report.address)).filter(Boolean));
    if (objection) for (const one of reports) result.refused.push({ name: one.name, reason: `poisoned: ${objection}` });
    else if (language.reported.has(name)) continue;
    else if (sites.size < MIN_SITES)
      for (const one of reports)
        result.open.push({ filed: one, reason: `“${name}” was reported from ${sites.size} of ${MIN_SITES} sites` });
    else result.names[code] = [...(result.names[code] ?? []), name];
  }
  return result;
}

/** Returns the reason why a name must not be learned as no source; null if there is none. */
function findObjection(name: string, language: Language, labelled: readonly string[]): string | null {
  const words = name.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length > 1 && language.firstNames.has(first)) return 'it is the name of a person';
  const lists = [language.people, language.titles, language.organisations, language.news, language.documents];
  const listed = [first, last].find((word) => lists.some((list) => list.has(word)));
  if (listed !== undefined) return `“${listed}” is a word for sources`;
  if (labelled.some((other) => reportedNameKey(other, language) === name)) return 'it is a source on a labelled page';
  return null;
}
