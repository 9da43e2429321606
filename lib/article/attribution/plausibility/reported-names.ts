import { foldArabic } from '../arabic/fold-arabic.ts';
import type { Language } from '../language.ts';

/**
 * Returns the form in which names are compared with those that readers have reported as no sources: in lower case,
 * without articles before it.
 */
export function reportedNameKey(
  name: string,
  { determiners, arabic }: Pick<Language, 'determiners' | 'arabic'>,
): string {
  const words =
    (arabic ? foldArabic(name) : name.toLowerCase()).match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.’'-]*/gu) ?? [];
  const first = words.findIndex((word) => !determiners.has(word));
  return words.slice(Math.max(0, first)).join(' ');
}

/** Tells whether readers have reported that a name or description is no source. */
export const isReportedAsNoSource = (
  name: string,
  language: Pick<Language, 'determiners' | 'arabic' | 'reported'>,
): boolean => language.reported.size > 0 && language.reported.has(reportedNameKey(name, language));
