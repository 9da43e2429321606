/** The section of CHANGELOG.md that is not released yet, and commits to compare it with. */

/** Heading of the section: `## 1.2.0, not released yet`, or without a version. */
const UNRELEASED = /^## (?:(\d\S*), )?not released yet[ \t]*$/gim;

/**
 * Turns the section that is not released yet into that of a release.
 *
 * @param date day of the release, `YYYY-MM-DD`
 * @returns the changelog's new text, and the section without its heading
 * @throws Error if there is no such section or more than one, if it is empty, or if its heading names another version
 */
export function datedChangelog(text: string, version: string, date: string): { text: string; notes: string } {
  const [heading, second] = text.matchAll(UNRELEASED);
  if (!heading) throw new Error('CHANGELOG.md has no section "not released yet": describe there what has changed.');
  if (second) throw new Error('CHANGELOG.md has more than one section "not released yet".');
  const [line, named] = heading;
  if (named && named !== version)
    throw new Error(
      `CHANGELOG.md calls the next release ${named}, not ${version}. Release that, or change its heading.`,
    );
  const before = text.slice(0, heading.index);
  const after = text.slice(heading.index + line.length);
  const notes = (after.split(/^## /m)[0] ?? '').trim();
  if (!notes) throw new Error('The section "not released yet" of CHANGELOG.md is empty.');
  return { text: `${before}## ${version}, ${date}${after}`, notes };
}

const CONVENTIONAL = /^([a-z]+)(?:\([^)]*\))?(!)?: /;
/** Group of commits that break something, and of commits without a type. */
const BREAKING = 'breaking';
const OTHER = 'other';
/** Groups that come first, because readers of a changelog care for them. */
const FIRST = [BREAKING, 'feat', 'fix', 'perf'];

const rank = (type: string) => (FIRST.includes(type) ? FIRST.indexOf(type) : FIRST.length + Number(type === OTHER));

/**
 * Groups the subjects of commits by their type.
 *
 * @returns pairs of type and subjects, those that matter to readers first
 */
export function groupByType(subjects: readonly string[]): [type: string, subjects: string[]][] {
  const groups = new Map<string, string[]>();
  for (const subject of subjects) {
    const [, type = OTHER, breaking] = CONVENTIONAL.exec(subject) ?? [];
    const key = breaking ? BREAKING : type;
    groups.set(key, [...(groups.get(key) ?? []), subject]);
  }
  return [...groups].sort(([one], [other]) => rank(one) - rank(other) || (one < other ? -1 : 1));
}
