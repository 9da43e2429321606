/** What has changed in a story since an earlier reading, and what it says itself of its corrections. */
export { compareVersions } from './compare';
export { findCorrections } from './corrections';
export { chooseVersion } from './keep-version';
export { buildVersion, shortenVersion } from './version';
export { compareWords } from './word-difference';
