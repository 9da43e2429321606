/** What the bench needs of the library, which Node loads bundled, because it imports JSON. */
export { citedSources } from '../../../lib/article/attribution';
export { buildFingerprint } from '../../../lib/article/event-fingerprint';
export { buildComparableStory } from '../../../lib/history/same-event/comparable-story';
export { compareStories } from '../../../lib/history/same-event/compare-stories';
export { isSameEvent } from '../../../lib/history/same-event/is-same-event';
