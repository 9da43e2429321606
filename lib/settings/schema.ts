import * as v from 'valibot';
import { RuleSchema } from '../rules/rule';
import { HIDDEN_KINDS, LOOK_RANGES, type Look, PICTURES, SEARCH_ENGINES, THEMES, TYPEFACES } from '../types';
import { SEARCH } from './defaults';
import { ListSchema } from './lists';
import { HOST, NOT_A_HOST } from './site-of';

/** A number within a slider's range; what lies outside goes to its nearer end. */
const ranged = ([least, most]: readonly [number, number, number]) =>
  v.pipe(
    v.number(),
    v.finite(),
    v.transform((value) => Math.min(most, Math.max(least, value))),
  );

const lookEntries = {
  typeface: v.picklist(TYPEFACES),
  size: ranged(LOOK_RANGES.size),
  lineHeight: ranged(LOOK_RANGES.lineHeight),
  measure: ranged(LOOK_RANGES.measure),
  spacing: ranged(LOOK_RANGES.spacing),
  justify: v.boolean(),
  hyphenate: v.boolean(),
  theme: v.picklist(THEMES),
  pictures: v.picklist(PICTURES),
} satisfies Record<keyof Look, unknown>;

export const LookSchema = v.strictObject(lookEntries);
const PartialLookSchema = v.partial(LookSchema);
export const KindsSchema = v.pipe(
  v.array(v.picklist(HIDDEN_KINDS)),
  v.transform((kinds) => HIDDEN_KINDS.filter((kind) => kinds.includes(kind))),
);

/** How the browser's voice reads. */
export const AloudSchema = v.strictObject({
  /** Name of a voice; the best one for the story's language where it is missing. */
  voice: v.optional(v.pipe(v.string(), v.maxLength(200))),
  /** 1 is the voice's own speed. */
  rate: v.pipe(
    v.number(),
    v.finite(),
    v.transform((rate) => Math.min(3, Math.max(0.5, rate))),
  ),
});

export const SearchSchema = v.picklist(SEARCH_ENGINES);

/** Longer selectors are no reader's choice. */
export const SelectorSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));

/** What a reader wants on one site only. */
export const SiteSchema = v.strictObject({
  look: v.optional(PartialLookSchema),
  /** Kinds that are not hidden here, beside those that are hidden nowhere. */
  shown: v.optional(KindsSchema),
  /** Where the story stands on this site's pages, as the reader has pointed it out. */
  story: v.optional(SelectorSchema),
});

/** A host name as `URL` writes it; all files are one site, `file`. */
export const HostSchema = v.pipe(
  v.string(),
  v.maxLength(HOST.longest),
  v.regex(HOST.pattern),
  v.check((host) => !NOT_A_HOST.includes(host), 'no name of a host'),
);

/** So many rules of the reader's are kept … */
export const MOST_OWN = 2000;
/** … and so many lists. */
export const MOST_LISTS = 20;

/** A rule of the reader's own. */
export const OwnRuleSchema = v.pipe(
  RuleSchema,
  v.check(({ origin }) => origin === 'user', "a reader's rule says so in its origin"),
);

export const SettingsSchema = v.strictObject({
  look: LookSchema,
  shown: KindsSchema,
  aloud: AloudSchema,
  /** Where other reports of a story are looked for. */
  search: v.optional(SearchSchema, SEARCH),
  sites: v.record(HostSchema, SiteSchema),
  rules: v.pipe(
    v.array(OwnRuleSchema),
    v.maxLength(MOST_OWN),
    v.check((rules) => new Set(rules.map(({ id }) => id)).size === rules.length, 'two rules have one id'),
  ),
  /** Lists of rules that the reader has loaded from files. */
  lists: v.optional(
    v.pipe(
      v.array(ListSchema),
      v.maxLength(MOST_LISTS),
      v.check((lists) => new Set(lists.map(({ name }) => name)).size === lists.length, 'two lists have one name'),
    ),
    [],
  ),
});

/** All that a reader has set. Sites with permission for automatic cleaning are not here: the browser keeps those. */
export type Settings = v.InferOutput<typeof SettingsSchema>;
export type SiteSettings = v.InferOutput<typeof SiteSchema>;
export type Aloud = v.InferOutput<typeof AloudSchema>;
