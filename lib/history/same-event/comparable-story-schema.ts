import * as v from 'valibot';
import {
  MAX_FIGURES,
  MAX_NAME_CHARS,
  MAX_NAME_WORDS,
  MAX_SENTENCE_CHARS,
  MAX_SKETCH_HASHES,
  MAX_SOURCES,
} from './comparable-story-limits';

const text = (maxChars: number) => v.pipe(v.string(), v.maxLength(maxChars));
const integer = v.pipe(v.number(), v.integer());

export const ComparableStorySchema = v.strictObject({
  lang: text(35),
  sketch: v.strictObject({
    modulus: v.pipe(integer, v.minValue(1)),
    hashes: v.pipe(v.array(integer), v.maxLength(MAX_SKETCH_HASHES)),
  }),
  sources: v.pipe(
    v.array(v.strictObject({ name: text(MAX_NAME_CHARS), isPerson: v.boolean() })),
    v.maxLength(MAX_SOURCES),
  ),
  nameWords: v.pipe(v.array(integer), v.maxLength(MAX_NAME_WORDS)),
  figures: v.pipe(
    v.array(
      v.strictObject({
        kind: v.picklist(['dead', 'injured', 'missing', 'detained', 'rescued', 'evacuated', 'magnitude', 'age']),
        of: v.optional(text(MAX_NAME_CHARS)),
        value: v.number(),
        bound: v.optional(v.picklist(['at-least', 'at-most', 'about'])),
        sentence: text(MAX_SENTENCE_CHARS),
      }),
    ),
    v.maxLength(MAX_FIGURES),
  ),
});
