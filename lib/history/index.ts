import * as v from 'valibot';
import { onSite, plainAddress } from '../text/url';
import type { Remembered } from '../types';
import { hasLine } from './shape';

/** So many stories are kept; the one that was read longest ago goes first. */
export const CAP = 400;
/** An entry larger than this, in characters of JSON, is not kept. */
const LARGEST = 12_000;
const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));

export const RememberedSchema = v.pipe(
  v.strictObject({
    url: v.pipe(text(2000), v.url(), v.regex(/^https?:/)),
    headline: v.pipe(text(500), v.minLength(1)),
    site: text(200),
    published: v.optional(text(40)),
    read: v.pipe(v.string(), v.isoDate()),
    fingerprint: v.record(v.string(), v.unknown()),
    shape: v.optional(
      v.strictObject({ paths: v.array(v.array(v.string())), lines: v.array(v.pipe(v.number(), v.integer())) }),
    ),
  }),
  v.check((story) => JSON.stringify(story).length <= LARGEST, 'too large'),
);

/**
 * @param stored what lies in storage
 * @returns the stories in it, in the order in which they were read; what is broken is passed over
 */
export function storiesOf(stored: unknown): Remembered[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one) => {
    const story = v.safeParse(RememberedSchema, one);
    return story.success ? (story.output as Remembered) : [];
  });
}

/** @returns the stories with this one as the last; one that is read again stands once. A broken one changes nothing */
export function withStory(stories: readonly Remembered[], story: Remembered): Remembered[] {
  if (!v.is(RememberedSchema, story)) return [...stories];
  const address = plainAddress(story.url);
  return [...stories.filter(({ url }) => plainAddress(url) !== address), story].slice(-CAP);
}

/** @returns the stories of a site that a rule for it could be asked about */
export function storiesOn(stories: readonly Remembered[], site: string): Pick<Remembered, 'headline' | 'shape'>[] {
  return stories.flatMap(({ url, headline, shape }) => (shape && onSite(url, site) ? [{ headline, shape }] : []));
}

/** @returns the headline of a story, on whatever site, that has a line which says this; null where none has */
export function storyWith(stories: readonly Remembered[], line: string): string | null {
  return stories.find(({ shape }) => shape && hasLine(shape, line))?.headline ?? null;
}
