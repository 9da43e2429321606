import type { StoryVersion } from '../../types';
import { compareVersions } from './compare.ts';
import { VERSION_LIMITS } from './version.ts';

/** A page that is still adding its text is read again within this time, in milliseconds. */
const LOADING_MS = 60_000;

/**
 * Returns the version to remember after a story has been read again. A changed story keeps the earlier version until the reader
 * has seen the changes; so does one of which only the beginning could be read.
 *
 * @param before the version that is remembered; null if there is none
 * @param now the version that was just read
 */
export function chooseVersion(before: StoryVersion | null, now: StoryVersion): StoryVersion | null {
  if (!now.paragraphs.length) return before;
  if (!before) return now;
  const compared = compareVersions(before, now);
  if (compared.relation === 'partial') return before;
  const elapsed = Date.parse(now.read) - Date.parse(before.read);
  // A page reports its story again and again while it is read.
  if (
    compared.relation === 'same' &&
    elapsed < LOADING_MS &&
    Math.min(now.hidden.length, VERSION_LIMITS.hidden) <= before.hidden.length
  )
    return before;
  if (compared.relation !== 'changed') return now;
  const onlyGrew = compared.changes.passages.every(({ kind, before: gone }) => kind !== 'headline' && !gone);
  return onlyGrew && elapsed >= 0 && elapsed < LOADING_MS ? now : before;
}
