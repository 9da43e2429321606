/** What a release changes, computed from the state of the repository. Nothing here reads or writes files. */
import { datedChangelog } from './changelog.ts';
import { isNewer, nextVersion } from './version.ts';

/** State of the repository, as far as a release depends on it. */
export interface RepositoryState {
  /** Name of the branch, empty if no branch is checked out. */
  branch: string;
  /** Output of `git status --porcelain`. */
  status: string;
  /** All tags, such as `v1.2.3`. */
  tags: readonly string[];
  /** Texts of the files that a release changes. */
  files: Readonly<Record<ReleaseFile, string>>;
}

type ReleaseFile = 'CHANGELOG.md' | 'package.json' | 'package-lock.json';

export interface ReleasePlan {
  version: string;
  tag: string;
  /** Subject of the commit. */
  subject: string;
  /** New texts of the files. */
  files: Readonly<Record<ReleaseFile, string>>;
  /** The release's section of the changelog, without its heading. */
  notes: string;
}

interface PackageFile {
  version: string;
  packages?: Record<string, { version?: string }>;
}

/** Sets the version in the text of package.json or package-lock.json. */
function withVersion(text: string, version: string): string {
  const file = JSON.parse(text) as PackageFile;
  file.version = version;
  // The lockfile repeats the project's own version under the empty path.
  const own = file.packages?.[''];
  if (own) own.version = version;
  return `${JSON.stringify(file, null, 2)}\n`;
}

function checkTree({ branch, status }: RepositoryState): void {
  if (branch !== 'main') throw new Error(`A release is made on main, and this is ${branch || 'no branch'}.`);
  if (status.trim()) throw new Error(`Commit or stash these files before a release:\n${status.trimEnd()}`);
}

/**
 * Plans a release.
 *
 * @param requested `patch`, `minor`, `major`, or the version itself
 * @param date day of the release, `YYYY-MM-DD`
 * @throws Error with a message for the maintainer if the release cannot be made from this state
 */
export function planRelease(state: RepositoryState, requested: string, date: string): ReleasePlan {
  checkTree(state);
  const { version: current } = JSON.parse(state.files['package.json']) as PackageFile;
  const version = nextVersion(current, requested);
  const tag = `v${version}`;
  if (state.tags.includes(tag)) throw new Error(`The tag ${tag} exists already.`);
  // The current version may be released if it has no tag yet, as the first one has none.
  if (version !== current && !isNewer(version, current))
    throw new Error(`${version} is older than the current version ${current}.`);
  const { text, notes } = datedChangelog(state.files['CHANGELOG.md'], version, date);
  return {
    version,
    tag,
    subject: `chore(release): ${version}`,
    files: {
      'CHANGELOG.md': text,
      'package.json': withVersion(state.files['package.json'], version),
      'package-lock.json': withVersion(state.files['package-lock.json'], version),
    },
    notes,
  };
}
