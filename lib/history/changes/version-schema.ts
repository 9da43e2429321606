import * as v from 'valibot';
import type { StoryVersion } from '../../types';
import { VERSION_LIMITS } from './version.ts';

const Text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const Hash = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff));

const versionEntries = (text: v.GenericSchema<string>, maxHidden: number) => ({
  read: v.pipe(v.string(), v.isoTimestamp()),
  headline: Text(VERSION_LIMITS.headline),
  published: v.optional(Text(40)),
  sources: v.optional(v.pipe(v.array(Text(VERSION_LIMITS.source)), v.maxLength(VERSION_LIMITS.sources))),
  paragraphs: v.pipe(
    v.array(
      v.strictObject({
        text,
        sentences: v.pipe(
          v.array(v.strictTuple([Hash, v.pipe(v.number(), v.integer(), v.minValue(1))])),
          v.maxLength(VERSION_LIMITS.sentences),
        ),
      }),
    ),
    v.maxLength(VERSION_LIMITS.paragraphs),
  ),
  hidden: v.pipe(v.array(Hash), v.maxLength(maxHidden)),
  isCut: v.optional(v.literal(true)),
});

/** Maximum number of characters of a paragraph that a page may report. */
const MAX_PARAGRAPH_CHARS = 100_000;
/** A version as it is stored. */
const StoryVersionSchema = v.strictObject(versionEntries(Text(VERSION_LIMITS.excerpt), VERSION_LIMITS.hidden));
/** A version with whole paragraphs. */
export const WholeVersionSchema = v.strictObject(versionEntries(Text(MAX_PARAGRAPH_CHARS), VERSION_LIMITS.hiddenNow));
/** The text of a story as a page reports it. */
export const StoryTextSchema = v.object({
  headline: v.optional(Text(2000)),
  paragraphs: v.array(Text(MAX_PARAGRAPH_CHARS)),
  hidden: v.array(Text(MAX_PARAGRAPH_CHARS)),
  sources: v.optional(v.array(Text(1000))),
});

/** Parses a stored version; null if there is none, or if it is invalid. */
export function parseVersion(stored: unknown): StoryVersion | null {
  const parsed = v.safeParse(StoryVersionSchema, stored);
  return parsed.success ? (parsed.output as StoryVersion) : null;
}
