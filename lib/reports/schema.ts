import * as v from 'valibot';
import { RuleSchema } from '../rules/rule.ts';
import { FORMAT, MOST, VERSION } from './format.ts';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const Tag = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9._-]{0,40}$/));
/** A class, an id or a role; every digit is a 0. */
const Name = v.pipe(v.string(), v.regex(/^[\p{L}_-][\p{L}_:.0-]{0,59}$/u));
const Names = v.pipe(v.array(Name), v.minLength(1), v.maxLength(4));
/** Names of conditions as rules write them. */
const Values = v.pipe(
  v.record(v.pipe(v.string(), v.regex(/^[a-z-]{3,30}(?::[a-z-]{3,30})?$/)), v.pipe(v.number(), v.finite())),
  v.check((values) => Object.keys(values).length <= 300, 'too many values'),
);

const BoxSchema = v.strictObject({
  /** The box around, by its number; −1: none. */
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
  /** Characters, words, and how much of it is links. */
  letters: Count,
  words: Count,
  linked: v.optional(Share),
  /** The last character, where it is a mark. */
  ends: v.optional(v.picklist(['.', ':', '?', '!', '…', '”', '»', '。', '؟', '।'])),
  media: v.optional(v.picklist(['image', 'video', 'audio', 'embed'])),
  /** What the clean view takes it for. */
  is: v.picklist(['story', 'kept', 'hidden']),
  /** It was pointed at. */
  marked: v.optional(v.literal(true)),
  /** It says the report's label. */
  label: v.optional(v.literal(true)),
});

/** What a reader sends: a page cut down to what a rule needs. No words but the label's, no address but what was chosen. */
export const ReportSchema = v.pipe(
  v.strictObject({
    $schema: v.optional(v.string()),
    format: v.literal(FORMAT),
    version: v.literal(VERSION),
    /** Version of Clean Copy. */
    tool: v.pipe(v.string(), v.regex(/^[0-9][0-9.]{0,19}$/)),
    /** What is to happen to what is marked. */
    wish: v.picklist(['hide', 'keep']),
    /** `https://example.com`, with the path or all of it where the reader chose so. */
    address: v.pipe(v.string(), v.maxLength(2000), v.url(), v.regex(/^(?:https?:\/\/|file:\/\/$)/)),
    lang: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{0,35}$/)),
    /** The words by which what is marked can be known; they may stand over the rest of it. */
    label: v.optional(v.pipe(v.string(), v.minLength(2), v.maxLength(120))),
    under: v.optional(v.literal(true)),
    boxes: v.pipe(v.array(BoxSchema), v.maxLength(MOST.boxes)),
    lines: v.pipe(v.array(LineSchema), v.minLength(1), v.maxLength(MOST.lines)),
    /** What the signals say of each marked line, in their order. */
    signals: v.pipe(v.array(Values), v.maxLength(MOST.marked)),
    /** The reader's own rule, where one was made. */
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
