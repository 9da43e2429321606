import type { Preferences } from '../settings/preferences';
import type { Elements, Reading, ReadingCore } from '../types';

/** The reader's preferences, as far as the reading of a page depends on them. The theme is the background's business. */
export type PagePreferences = Pick<Preferences, 'shown' | 'rules' | 'story' | 'memory'>;

/** The story of a page as it is shown now, and the elements of its blocks. */
export interface ShownStory {
  reading: ReadingCore;
  elements: Elements;
}

/** The same, with all facts of the story. */
export interface DescribedStory extends ShownStory {
  reading: Reading;
}
