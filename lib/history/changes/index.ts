/** What has changed in a story since an earlier reading, and what it says itself of its corrections. */
export { compareVersions } from './compare.ts';
export { findCorrections } from './corrections.ts';
export { chooseVersion } from './keep-version.ts';
export { buildVersion, shortenVersion } from './version.ts';
export { compareWords } from './word-difference.ts';
