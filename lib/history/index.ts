import * as v from 'valibot';
import { hostAndPath, isOnSite } from '../text/url';
import type { RememberedStory } from '../types';
import { ComparableStorySchema } from './same-event/comparable-story-schema';
import { shapeHasLine } from './story-shape';

/** Maximum number of remembered stories; the oldest ones are dropped. */
export const MAX_REMEMBERED_STORIES = 400;
/** Maximum length of all remembered stories with the versions of their texts, in bytes; the oldest ones are dropped. */
export const MAX_MEMORY_BYTES = 5_000_000;
const MAX_STORY_JSON_CHARS = 20_000;
const encoder = new TextEncoder();
const text = (maxChars: number) => v.pipe(v.string(), v.maxLength(maxChars));

export const RememberedStorySchema = v.pipe(
  v.strictObject({
    url: v.pipe(text(2000), v.url(), v.regex(/^https?:/)),
    headline: v.pipe(text(500), v.minLength(1)),
    site: text(200),
    published: v.optional(text(40)),
    read: v.pipe(v.string(), v.isoDate()),
    fingerprint: v.record(v.string(), v.unknown()),
    comparable: v.optional(ComparableStorySchema),
    shape: v.optional(
      v.strictObject({ paths: v.array(v.array(v.string())), lines: v.array(v.pipe(v.number(), v.integer())) }),
    ),
    versionBytes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
  v.check((story) => JSON.stringify(story).length <= MAX_STORY_JSON_CHARS, 'too large'),
);

/**
 * Parses the stories in storage, oldest first.
 *
 * @param stored any value; invalid entries are skipped
 */
export function parseStories(stored: unknown): RememberedStory[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one) => {
    const story = v.safeParse(RememberedStorySchema, one);
    return story.success ? (story.output as RememberedStory) : [];
  });
}

/**
 * Returns the stories with another one added at the end. It replaces an earlier entry for the same page; an invalid
 * story is not added.
 */
export function addStory(stories: readonly RememberedStory[], story: RememberedStory): RememberedStory[] {
  if (!v.is(RememberedStorySchema, story)) return [...stories];
  const address = hostAndPath(story.url);
  const next = [...stories.filter(({ url }) => hostAndPath(url) !== address), story].slice(-MAX_REMEMBERED_STORIES);
  const bytes = next.map(bytesOf);
  let total = bytes.reduce((sum, one) => sum + one, 0);
  const first = next.findIndex((_, at) => {
    if (total <= MAX_MEMORY_BYTES) return true;
    total -= bytes[at] ?? 0;
    return false;
  });
  return next.slice(Math.max(0, first));
}

/** Returns the length of a story as JSON in UTF-8, with the version of its text, in bytes. */
const bytesOf = (story: RememberedStory): number =>
  encoder.encode(JSON.stringify(story)).length + (story.versionBytes ?? 0);

/** Lists the remembered stories of a site that have a shape, against which a rule can be checked. */
export function listStoriesOfSite(
  stories: readonly RememberedStory[],
  site: string,
): Pick<RememberedStory, 'headline' | 'shape'>[] {
  return stories.flatMap(({ url, headline, shape }) => (shape && isOnSite(url, site) ? [{ headline, shape }] : []));
}

/** Returns the headline of the first story, of any site, that contains a line with this text; null if there is none. */
export function findHeadlineWithLine(stories: readonly RememberedStory[], line: string): string | null {
  return stories.find(({ shape }) => shape && shapeHasLine(shape, line))?.headline ?? null;
}
