import * as v from 'valibot';
import { t } from '../../../lib/extension/i18n';
import { isSelector } from '../../../lib/extension/is-selector';
import { findForbiddenText } from '../../../lib/rules/list/forbidden-text';
import { UserRuleSchema } from '../../../lib/settings/schema';
import { parseSiteInput } from '../../../lib/settings/site-input';
import type { UserRule } from '../../../lib/settings/user-rules';

const MAX_SITES = 100;
const MAX_LABEL_CHARS = 120;
const MAX_SELECTOR_CHARS = 1000;

/** How a rule matches blocks: by a label, by a selector, or by conditions alone. */
export type MatchBy = 'says' | 'selector' | 'when';

/** The values of the rule form. */
export interface RuleDraft {
  decide: UserRule['decide'];
  everywhere: boolean;
  sites: string;
  by: MatchBy;
  says: string;
  under: boolean;
  selector: string;
}

/** Error messages by form field; `whole` is for the rule as a whole. */
export type DraftErrors = Partial<Record<'sites' | 'says' | 'selector' | 'whole', string>>;

const matchByOf = ({ selector, says }: UserRule): MatchBy =>
  selector !== undefined ? 'selector' : says !== undefined ? 'says' : 'when';

/** Returns the form values of a rule. */
export function draftFromRule(rule: UserRule): RuleDraft {
  const { decide, sites, says = '', under = false, selector = '' } = rule;
  return {
    decide,
    everywhere: sites === undefined,
    sites: sites?.join(', ') ?? '',
    by: matchByOf(rule),
    says,
    under,
    selector,
  };
}

const splitSites = (sites: string) => sites.split(/[\s,;]+/).filter(Boolean);
/** Returns the site key of a typed name. Names that the rule had before stay as they are; `file` stands for all local files. */
const parseSite = (name: string, { sites = [] }: UserRule): string | undefined =>
  name === 'file' || sites.includes(name) ? name : parseSiteInput(name)[0];

/** Tells whether the rule applies to all sites; a rule with a selector never does. */
export const isEverywhere = ({ everywhere, by }: RuleDraft): boolean => everywhere && by !== 'selector';

/** Returns the rule with the form values applied; properties without a field are kept. */
export function ruleFromDraft(draft: RuleDraft, rule: UserRule): UserRule {
  const { selector, says, under, sites: _, ...rest } = rule;
  const { decide, by } = draft;
  const sites = splitSites(draft.sites).flatMap((name) => parseSite(name, rule) ?? []);
  const defaultKind = decide === 'hide' ? 'user' : 'paragraph';
  return {
    ...rest,
    decide,
    kind: decide === rule.decide ? rule.kind : defaultKind,
    ...(!isEverywhere(draft) && { sites: [...new Set(sites)] }),
    ...(by === 'says' && { says: draft.says.trim(), ...(draft.under && { under: true }) }),
    ...(by === 'selector' && { selector: draft.selector.trim() }),
    // For a rule with both selector and label, the form edits the selector alone.
    ...(by === 'selector' && selector !== undefined && says !== undefined && { says, ...(under && { under }) }),
  };
}

/** Validates the form; an empty result means that the rule can be saved. */
export function validateDraft(draft: RuleDraft, rule: UserRule): DraftErrors {
  const { by } = draft;
  const errors: DraftErrors = {
    ...errorAt('sites', isEverywhere(draft) ? '' : sitesError(draft, rule)),
    ...errorAt('says', by === 'says' ? labelError(draft.says.trim()) : ''),
    ...errorAt('selector', by === 'selector' ? selectorError(draft.selector.trim()) : ''),
  };
  if (Object.keys(errors).length) return errors;
  const whole = ruleFromDraft(draft, rule);
  return errorAt('whole', v.is(UserRuleSchema, whole) && !findForbiddenText(whole) ? '' : t('options.edit.wrong'));
}

const errorAt = (field: keyof DraftErrors, error: string): DraftErrors => (error ? { [field]: error } : {});

function sitesError({ sites, by, everywhere }: RuleDraft, rule: UserRule): string {
  const names = splitSites(sites);
  if (!names.length) return by === 'selector' && everywhere ? t('options.edit.needsSite') : t('options.edit.noSite');
  if (names.length > MAX_SITES) return t('options.edit.manySites', [MAX_SITES]);
  const invalid = names.find((name) => !parseSite(name, rule));
  return invalid === undefined ? '' : t('options.edit.badSite', [invalid]);
}

function labelError(label: string): string {
  if (label.length < 2) return t('options.edit.short');
  if (label.length > MAX_LABEL_CHARS) return t('options.edit.long', [MAX_LABEL_CHARS]);
  return findForbiddenText(label) ? t('options.edit.refused') : '';
}

function selectorError(selector: string): string {
  if (!selector) return t('options.edit.noSelector');
  if (selector.length > MAX_SELECTOR_CHARS) return t('options.edit.longSelector', [MAX_SELECTOR_CHARS]);
  if (findForbiddenText(selector)) return t('options.edit.refused');
  return isSelector(selector) ? '' : t('options.edit.badSelector');
}
