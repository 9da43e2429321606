import * as v from 'valibot';
import { t } from '../../../lib/extension/i18n';
import { refusedIn } from '../../../lib/rules/list/words';
import type { OwnRule } from '../../../lib/settings/own-rules';
import { OwnRuleSchema } from '../../../lib/settings/schema';
import { hostsOf } from '../../../lib/settings/site-name';
import { isSelector } from './is-selector';

const MOST_SITES = 100;
const LONGEST_LABEL = 120;
const LONGEST_SELECTOR = 1000;

/** By what a rule knows its blocks: a label, a place, or neither of them. */
export type By = 'says' | 'selector' | 'when';

/** A rule as it stands in a form. */
export interface Draft {
  decide: OwnRule['decide'];
  everywhere: boolean;
  sites: string;
  by: By;
  says: string;
  under: boolean;
  selector: string;
}

/** What is wrong, in words, at the field where it is. */
export type Faults = Partial<Record<'sites' | 'says' | 'selector' | 'whole', string>>;

const byOf = ({ selector, says }: OwnRule): By =>
  selector !== undefined ? 'selector' : says !== undefined ? 'says' : 'when';

export function draftOf(rule: OwnRule): Draft {
  const { decide, sites, says = '', under = false, selector = '' } = rule;
  return {
    decide,
    everywhere: sites === undefined,
    sites: sites?.join(', ') ?? '',
    by: byOf(rule),
    says,
    under,
    selector,
  };
}

const typed = (sites: string) => sites.split(/[\s,;]+/).filter(Boolean);
/** A name that the rule has already is none of ours to change; all files are one site. */
const siteIn = (name: string, { sites = [] }: OwnRule): string | undefined =>
  name === 'file' || sites.includes(name) ? name : hostsOf(name)[0];

/** A selector holds on sites of its own only. */
export const isEverywhere = ({ everywhere, by }: Draft): boolean => everywhere && by !== 'selector';

/** @returns the rule as it is in the form; what no field is for stays */
export function ruleOf(draft: Draft, rule: OwnRule): OwnRule {
  const { selector, says, under, sites: _, ...rest } = rule;
  const { decide, by } = draft;
  const sites = typed(draft.sites).flatMap((name) => siteIn(name, rule) ?? []);
  const other = decide === 'hide' ? 'user' : 'paragraph';
  return {
    ...rest,
    decide,
    kind: decide === rule.decide ? rule.kind : other,
    ...(!isEverywhere(draft) && { sites: [...new Set(sites)] }),
    ...(by === 'says' && { says: draft.says.trim(), ...(draft.under && { under: true }) }),
    ...(by === 'selector' && { selector: draft.selector.trim() }),
    // A place and a label together: the form is for the place alone.
    ...(by === 'selector' && selector !== undefined && says !== undefined && { says, ...(under && { under }) }),
  };
}

/** @returns what is wrong in the form; nothing: the rule can be kept */
export function faultsIn(draft: Draft, rule: OwnRule): Faults {
  const { by } = draft;
  const faults: Faults = {
    ...at('sites', isEverywhere(draft) ? '' : sitesFault(draft, rule)),
    ...at('says', by === 'says' ? labelFault(draft.says.trim()) : ''),
    ...at('selector', by === 'selector' ? selectorFault(draft.selector.trim()) : ''),
  };
  if (Object.keys(faults).length) return faults;
  const whole = ruleOf(draft, rule);
  return at('whole', v.is(OwnRuleSchema, whole) && !refusedIn(whole) ? '' : t('options.edit.wrong'));
}

const at = (field: keyof Faults, fault: string): Faults => (fault ? { [field]: fault } : {});

function sitesFault({ sites, by, everywhere }: Draft, rule: OwnRule): string {
  const names = typed(sites);
  if (!names.length) return by === 'selector' && everywhere ? t('options.edit.needsSite') : t('options.edit.noSite');
  if (names.length > MOST_SITES) return t('options.edit.manySites', [MOST_SITES]);
  const wrong = names.find((name) => !siteIn(name, rule));
  return wrong === undefined ? '' : t('options.edit.badSite', [wrong]);
}

function labelFault(label: string): string {
  if (label.length < 2) return t('options.edit.short');
  if (label.length > LONGEST_LABEL) return t('options.edit.long', [LONGEST_LABEL]);
  return refusedIn(label) ? t('options.edit.refused') : '';
}

function selectorFault(selector: string): string {
  if (!selector) return t('options.edit.noSelector');
  if (selector.length > LONGEST_SELECTOR) return t('options.edit.longSelector', [LONGEST_SELECTOR]);
  if (refusedIn(selector)) return t('options.edit.refused');
  return isSelector(selector) ? '' : t('options.edit.badSelector');
}
