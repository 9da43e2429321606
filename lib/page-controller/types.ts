import type { Preferences } from '../settings/preferences';
import type { Elements, Reading, ReadingCore } from '../types';

/** The part of the reader's preferences that reading a page depends on. The theme is handled by the background. */
export type PagePreferences = Pick<Preferences, 'shown' | 'rules' | 'story' | 'memory'>;

/** The story of a page as it is currently shown, and the elements of its blocks. */
export interface ShownStory {
  reading: ReadingCore;
  elements: Elements;
}

/** The story of a page as it is currently shown, with all of its facts. */
export interface DescribedStory extends ShownStory {
  reading: Reading;
}
