import type { Rule } from '../rules/rule';
import { isRuleForUrl } from '../rules/rule-sites';
import type { HiddenKind, ReadingTheme } from '../types';
import { collectActiveListRules } from './rule-lists';
import type { Settings, SiteSettings } from './schema';
import { siteKeyOf } from './site-key';

/** The settings in effect on one page: the general ones merged with those of its site. */
export interface Preferences {
  look: ReadingTheme;
  /** Kinds of clutter that are not hidden. */
  shown: HiddenKind[];
  rules: Rule[];
  /** Selector of the story, if the reader has picked it. */
  story?: string;
  /** Whether single keys work on the clean page; they do if it is missing. */
  singleKeys?: boolean;
  /** Whether stories are remembered on this device. */
  memory?: boolean;
}

/** Preferences, with the style sheet for the page's open shadow roots, which is built in the background. */
export interface ThemedPreferences extends Preferences {
  shadowSheet: string;
}

/** Resolves the preferences for a page. */
export function resolvePreferences(settings: Settings, url: string | undefined): Preferences {
  const key = siteKeyOf(url);
  const site: SiteSettings = (Object.hasOwn(settings.sites, key) && settings.sites[key]) || {};
  const rules = [...settings.rules, ...collectActiveListRules(settings.lists)];
  return {
    look: { ...settings.look, ...site.look },
    shown: [...new Set([...settings.shown, ...(site.shown ?? [])])],
    rules: rules.filter((rule) => !rule.off && isRuleForUrl(rule, url ?? '')),
    ...(!settings.singleKeys && { singleKeys: false }),
    ...(site.story && { story: site.story }),
  };
}
