import { buildVersion, compareVersions, findCorrections } from '../../../lib/history/changes';
import type { AnnouncedCorrection, StoryChanges, StoryDetails, StoryText, StoryVersion } from '../../../lib/types';

/** What has changed in a story, and what it says of its corrections. */
export interface ChangesOfStory {
  /** Missing if nothing has changed, or if there was no earlier reading. */
  changes?: StoryChanges;
  corrections: AnnouncedCorrection[];
  /** The version that the page shows. */
  version: StoryVersion;
}

/** Compares a story with the version that the reader has seen last, if there is one, and finds announced corrections. */
export function readChanges(
  text: StoryText,
  { article: { headline, published } }: Pick<StoryDetails, 'article'>,
  earlier: StoryVersion | null,
): ChangesOfStory {
  const version = buildVersion(text, { headline, ...(published && { published }) }, new Date());
  const compared = earlier && compareVersions(earlier, version);
  return {
    version,
    corrections: findCorrections(text.paragraphs),
    ...(compared?.relation === 'changed' && { changes: compared.changes }),
  };
}
