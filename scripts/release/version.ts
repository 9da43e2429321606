/** Versions as stores accept them: three numbers, without a suffix. */

const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;
/** Largest number in a version that Chrome accepts in a manifest. */
const MAX_PART = 65_535;

type Parts = [major: number, minor: number, patch: number];

function parseVersion(text: string): Parts | null {
  const parts = VERSION.exec(text)?.slice(1).map(Number) as Parts | undefined;
  return parts?.every((part) => part <= MAX_PART) ? parts : null;
}

/** Tells whether a valid version is newer than another. */
export function isNewer(version: string, other: string): boolean {
  const [one, two] = [parseVersion(version) ?? [], parseVersion(other) ?? []];
  const index = one.findIndex((part, place) => part !== two[place]);
  return index >= 0 && (one[index] ?? 0) > (two[index] ?? 0);
}

/**
 * Returns the version to release.
 *
 * @param requested `patch`, `minor`, `major`, or the version itself
 * @throws Error if `requested` is none of these
 */
export function nextVersion(current: string, requested: string): string {
  const [major, minor, patch] = parseVersion(current) ?? [0, 0, 0];
  if (requested === 'major') return `${major + 1}.0.0`;
  if (requested === 'minor') return `${major}.${minor + 1}.0`;
  if (requested === 'patch') return `${major}.${minor}.${patch + 1}`;
  if (parseVersion(requested)) return requested;
  throw new Error(`"${requested}" is neither patch, minor or major, nor a version such as 1.2.3.`);
}

/** Returns the newest of the tags that name a version, or null. */
export function newestVersionTag(tags: readonly string[]): string | null {
  const versions = tags.filter((tag) => tag.startsWith('v') && parseVersion(tag.slice(1)));
  return versions.reduce<string | null>(
    (newest, tag) => (newest === null || isNewer(tag.slice(1), newest.slice(1)) ? tag : newest),
    null,
  );
}
