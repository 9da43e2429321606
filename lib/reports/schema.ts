import * as v from 'valibot';
import { RuleSchema } from '../rules/rule.ts';
import { MAX_ITEMS, REPORT_FORMAT, REPORT_VERSION } from './format.ts';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const Tag = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9._-]{0,40}$/));
/** A class name, id or role in which each digit is replaced by 0. */
const Name = v.pipe(v.string(), v.regex(/^[\p{L}_-][\p{L}_:.0-]{0,59}$/u));
const Names = v.pipe(v.array(Name), v.minLength(1), v.maxLength(4));
/** Signal values, by the names of rule conditions. */
const Values = v.pipe(
  v.record(v.pipe(v.string(), v.regex(/^[a-z-]{3,30}(?::[a-z-]{3,30})?$/)), v.pipe(v.number(), v.finite())),
  v.check((values) => Object.keys(values).length <= 300, 'too many values'),
);

/** Version of Clean Copy. */
export const ToolSchema = v.pipe(v.string(), v.regex(/^[0-9][0-9.]{0,19}$/));
/** URL of the site, such as `https://example.com`, with path and query if the reader chose to disclose them. */
export const AddressSchema = v.pipe(v.string(), v.maxLength(2000), v.url(), v.regex(/^(?:https?:\/\/|file:\/\/$)/));
export const LanguageSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{0,35}$/));

const BoxSchema = v.strictObject({
  /** Number of the parent box; −1 for the root. */
  in: v.pipe(v.number(), v.integer(), v.minValue(-1)),
  tag: Tag,
  id: v.optional(Name),
  classes: v.optional(Names),
  role: v.optional(Name),
});

const LineSchema = v.strictObject({
  box: Count,
  tag: Tag,
  classes: v.optional(Names),
  /** Number of characters and words, and the share of link text (0–1). */
  letters: Count,
  words: Count,
  linked: v.optional(Share),
  /** The last character, if it is a punctuation mark. */
  ends: v.optional(v.picklist(['.', ':', '?', '!', '…', '”', '»', '。', '؟', '।'])),
  media: v.optional(v.picklist(['image', 'video', 'audio', 'embed'])),
  /** Verdict on the line: certainly story, kept, or hidden. */
  is: v.picklist(['story', 'kept', 'hidden']),
  /** Set if the reader reported this line. */
  marked: v.optional(v.literal(true)),
  /** Set if the line starts with the report's label. */
  label: v.optional(v.literal(true)),
});

/** A report: a page reduced to what is needed to derive a rule, with no words except those of the label. */
export const ReportSchema = v.pipe(
  v.strictObject({
    $schema: v.optional(v.string()),
    format: v.literal(REPORT_FORMAT),
    version: v.literal(REPORT_VERSION),
    tool: ToolSchema,
    /** What should happen to the marked lines. */
    decide: v.picklist(['hide', 'keep']),
    address: AddressSchema,
    lang: LanguageSchema,
    /** The label by which the marked lines can be recognized. With `under`, they are below it. */
    label: v.optional(v.pipe(v.string(), v.minLength(2), v.maxLength(120))),
    under: v.optional(v.literal(true)),
    boxes: v.pipe(v.array(BoxSchema), v.maxLength(MAX_ITEMS.boxes)),
    lines: v.pipe(v.array(LineSchema), v.minLength(1), v.maxLength(MAX_ITEMS.lines)),
    /** Signal values of each marked line, in the same order. */
    signals: v.pipe(v.array(Values), v.maxLength(MAX_ITEMS.marked)),
    /** The rule that the reader created, if any. */
    rule: v.optional(RuleSchema),
  }),
  v.check(({ boxes }) => boxes.every((box, at) => box.in < at), 'a box stands in one that comes after it'),
  v.check(({ boxes, lines }) => lines.every(({ box }) => box < boxes.length), 'a line stands in no box'),
  v.check(
    ({ lines, signals }) => lines.filter(({ marked }) => marked).length === signals.length && signals.length > 0,
    'every marked line has its signals, and there is one',
  ),
  v.check(({ label, lines }) => label !== undefined || !lines.some((line) => line.label), 'a line says no label'),
);

export type Report = v.InferOutput<typeof ReportSchema>;
export type ReportLine = Report['lines'][number];
export type ReportBox = Report['boxes'][number];
