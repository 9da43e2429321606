import * as v from 'valibot';
import { RuleSchema } from '../rules/rule';
import { DEFAULT_SEARCH_ENGINE, HIDDEN_KINDS, SEARCH_ENGINES } from '../types';
import { ReadingThemeSchema } from '../types/reading-theme-schema';
import { LoadedRuleListSchema } from './rule-lists';
import { HOST_PATTERN, MAX_HOST_CHARS, RESERVED_HOSTS } from './site-key';

export const HiddenKindsSchema = v.pipe(
  v.array(v.picklist(HIDDEN_KINDS)),
  v.transform((kinds) => HIDDEN_KINDS.filter((kind) => kinds.includes(kind))),
);

export const SpeechSettingsSchema = v.strictObject({
  /** Name of a voice; if missing, the best one for the story's language is used. */
  voice: v.optional(v.pipe(v.string(), v.maxLength(200))),
  /** Speaking rate; 1 is the voice's normal speed. */
  rate: v.pipe(
    v.number(),
    v.finite(),
    v.transform((rate) => Math.min(3, Math.max(0.5, rate))),
  ),
});

export const SearchEngineSchema = v.picklist(SEARCH_ENGINES);

/** Schema for a CSS selector that the reader has picked. */
export const SelectorSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));

/** Overrides for one site. */
export const SiteSettingsSchema = v.strictObject({
  look: v.optional(v.partial(ReadingThemeSchema)),
  /** Kinds shown on this site, in addition to those shown everywhere. */
  shown: v.optional(HiddenKindsSchema),
  /** Selector of the story on this site's pages, if the reader has picked it. */
  story: v.optional(SelectorSchema),
});

/** A host name as `URL` writes it, or `file` for all local files. */
export const HostSchema = v.pipe(
  v.string(),
  v.maxLength(MAX_HOST_CHARS),
  v.regex(HOST_PATTERN),
  v.check((host) => !RESERVED_HOSTS.includes(host), 'not a host name'),
);

export const MAX_USER_RULES = 2000;
export const MAX_RULE_LISTS = 20;

/** A rule the reader made. */
export const UserRuleSchema = v.pipe(
  RuleSchema,
  v.check(({ origin }) => origin === 'user', 'the origin of a user rule must be "user"'),
);

export const SettingsSchema = v.strictObject({
  look: ReadingThemeSchema,
  shown: HiddenKindsSchema,
  aloud: SpeechSettingsSchema,
  /** Search engine for other reports of a story. */
  search: v.optional(SearchEngineSchema, DEFAULT_SEARCH_ENGINE),
  /** Whether single keys, such as `J`, work on a clean page. */
  singleKeys: v.optional(v.boolean(), true),
  sites: v.record(HostSchema, SiteSettingsSchema),
  rules: v.pipe(
    v.array(UserRuleSchema),
    v.maxLength(MAX_USER_RULES),
    v.check((rules) => new Set(rules.map(({ id }) => id)).size === rules.length, 'two rules have the same id'),
  ),
  /** Rule lists that the reader loaded from files. */
  lists: v.optional(
    v.pipe(
      v.array(LoadedRuleListSchema),
      v.maxLength(MAX_RULE_LISTS),
      v.check((lists) => new Set(lists.map(({ name }) => name)).size === lists.length, 'two lists have the same name'),
    ),
    [],
  ),
});

/** All settings. Sites with permission for automatic cleaning are not part of it: the browser stores those. */
export type Settings = v.InferOutput<typeof SettingsSchema>;
export type SiteSettings = v.InferOutput<typeof SiteSettingsSchema>;
export type SpeechSettings = v.InferOutput<typeof SpeechSettingsSchema>;
