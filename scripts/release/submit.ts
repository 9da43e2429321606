/** Packages of a release, and the command that submits them. */

const OUTPUT = '.output';
const zip = (version: string, what: string) => `${OUTPUT}/clean-copy-${version}-${what}.zip`;

/** Returns the paths of the packages that `npm run zip` writes, relative to the repository. */
export const packageFiles = (version: string): string[] =>
  ['chrome', 'edge', 'firefox', 'sources'].map((what) => zip(version, what));

/**
 * Returns the command that checks the stores' credentials and uploads nothing. It reads them from the environment or from
 * `.env.submit` (see docs/store/README.md).
 */
export const submitCommand = (version: string): string =>
  [
    '  npx wxt submit --dry-run --chrome-api-version v2',
    `--chrome-zip ${zip(version, 'chrome')}`,
    `--edge-zip ${zip(version, 'edge')}`,
    `--firefox-zip ${zip(version, 'firefox')} --firefox-sources-zip ${zip(version, 'sources')}`,
  ].join(' \\\n    ');
