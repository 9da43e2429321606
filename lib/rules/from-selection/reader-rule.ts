import { fnv1a } from '../../text/hash';
import type { Kind } from '../../types';
import type { RuleLabel } from '../label';
import type { Rule } from '../rule';
import { buildSelector } from './selector';

/**
 * Creates the reader's rule that always keeps or always hides an element on a site.
 *
 * @param site host name that the rule is limited to
 * @param isAcceptable returns whether the rule may also cover another element
 * @returns null if the rule hides and only the element's position would identify it
 */
export function createElementRule(
  element: Element,
  { decide, kind }: { decide: Rule['decide']; kind: Kind },
  site: string,
  isAcceptable: (other: Element) => boolean,
): Rule | null {
  const selector = buildSelector(element, isAcceptable);
  return decide === 'hide' && !isDescriptiveSelector(selector)
    ? null
    : createReaderRule({ selector }, { decide, kind }, site);
}

/**
 * Creates a rule that hides blocks with a label, or blocks below one.
 *
 * @param when further conditions
 * @param site host name that the rule is limited to; undefined for all sites
 */
export function createLabelRule({ says, under }: RuleLabel, when: Rule['when'], site?: string): Rule {
  return createReaderRule({ says, ...(under && { under }) }, { decide: 'hide', kind: 'user' }, site, when);
}

/** Creates a rule that hides on a site what satisfies conditions on signals. */
export function createSignalRule(when: Rule['when'], site: string): Rule {
  return createReaderRule({}, { decide: 'hide', kind: 'user' }, site, when);
}

/** Creates a rule that hides on a site what a selector matches. */
export function createSelectorRule(selector: string, site: string): Rule {
  return createReaderRule({ selector }, { decide: 'hide', kind: 'user' }, site);
}

function createReaderRule(
  target: Pick<Rule, 'selector' | 'says' | 'under'>,
  { decide, kind }: Pick<Rule, 'decide' | 'kind'>,
  site: string | undefined,
  when: Rule['when'] = [],
): Rule {
  const hash = fnv1a(`${site ?? '*'} ${target.selector ?? target.says ?? JSON.stringify(when)}`);
  const id = `${decide}-${hash.toString(16).padStart(8, '0')}`;
  const sites = site === undefined ? {} : { sites: [site] };
  return { id, kind, decide, confidence: 1, when, ...target, ...sites, examples: {}, origin: 'user' };
}

/** Matches tags that say nothing about the meaning of an element. */
const GENERIC_TAG = /^(?:div|span|p|section|article|main|ul|ol|li|a|b|i|em|strong|h[1-6])$/;

/**
 * Tells whether a selector identifies an element by name. A selector by position would match something else on other
 * pages.
 */
export function isDescriptiveSelector(selector: string): boolean {
  const last = selector.split(/[\s>+~]+/).at(-1) ?? '';
  return !/:nth-/.test(selector) && !GENERIC_TAG.test(last);
}
