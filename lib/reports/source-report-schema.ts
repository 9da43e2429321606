import * as v from 'valibot';
import { MAX_SOURCE_CHARS, REPORT_VERSION, SOURCE_REPORT_FORMAT, SOURCE_TYPES } from './format.ts';
import { AddressSchema, LanguageSchema, ToolSchema } from './schema.ts';

/** Text in which each digit is replaced by 0, without addresses and handles. */
const redactedText = (maxChars: number) =>
  v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(maxChars),
    v.check((text) => !/\p{N}/u.test(text.replaceAll('0', '')), 'digits other than 0'),
    v.check((text) => !/@|:\/\/|www\./i.test(text), 'an address'),
  );
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_SOURCE_CHARS.words));

/** A report of an entry in a list of sources that is no source, with no words of the page but these. */
export const SourceReportSchema = v.pipe(
  v.strictObject({
    $schema: v.optional(v.string()),
    format: v.literal(SOURCE_REPORT_FORMAT),
    version: v.literal(REPORT_VERSION),
    tool: ToolSchema,
    address: AddressSchema,
    lang: LanguageSchema,
    /** The entry as it was listed. */
    name: redactedText(MAX_SOURCE_CHARS.name),
    type: v.picklist(SOURCE_TYPES),
    /** Words that seemed to attribute a statement, such as "said". */
    cue: redactedText(MAX_SOURCE_CHARS.cue),
    /** Words around the supposed source and its cue; missing if the reader did not want to disclose them. */
    words: v.optional(redactedText(MAX_SOURCE_CHARS.words)),
    /** UTF-16 offsets of the supposed source in `words`. */
    source: v.optional(v.strictObject({ start: Offset, end: Offset })),
  }),
  v.check(
    ({ words = '', source }) => !source || (source.start < source.end && source.end <= words.length),
    'the source is not in the words',
  ),
);

export type SourceReport = v.InferOutput<typeof SourceReportSchema>;
