import { hashOf } from '../../text/tokens';
import type { Kind } from '../../types';
import type { Rule } from '../rule';
import { selectorFor } from './selector';

/**
 * Makes the reader's rule that something always stays on a site, or always goes.
 *
 * @param element what is meant
 * @param kind what it is to be called
 * @param site host name that the rule is limited to
 * @param fits tells whether another element that the rule would hold for may be meant, too
 * @returns null where the site's names do not tell it apart from what is not meant, and a rule that hides would count elements
 */
export function siteRule(
  element: Element,
  { decide, kind }: { decide: Rule['decide']; kind: Kind },
  site: string,
  fits: (other: Element) => boolean,
): Rule | null {
  const selector = selectorFor(element, fits);
  return decide === 'hide' && !isTelling(selector) ? null : ruleOf({ selector }, { decide, kind }, site);
}

/**
 * @param says the label by which the rule knows what it hides
 * @param under it hides what stands under the label as well
 * @param when what limits the rule beside the label
 * @param site host name that the rule is limited to; undefined: it holds everywhere
 */
export function labelRule(says: string, under: boolean, when: Rule['when'], site?: string): Rule {
  return ruleOf({ says, ...(under && { under }) }, { decide: 'hide', kind: 'user' }, site, when);
}

/** @returns a rule by which what the signals tell is hidden on a site */
export function signalRule(when: Rule['when'], site: string): Rule {
  return ruleOf({}, { decide: 'hide', kind: 'user' }, site, when);
}

/** @returns a rule by which all that a selector selects is hidden on a site */
export function selectorRule(selector: string, site: string): Rule {
  return ruleOf({ selector }, { decide: 'hide', kind: 'user' }, site);
}

function ruleOf(
  by: Pick<Rule, 'selector' | 'says' | 'under'>,
  { decide, kind }: Pick<Rule, 'decide' | 'kind'>,
  site: string | undefined,
  when: Rule['when'] = [],
): Rule {
  const id = `${decide}-${hashOf(`${site ?? '*'} ${by.selector ?? by.says ?? JSON.stringify(when)}`)
    .toString(16)
    .padStart(8, '0')}`;
  const where = site === undefined ? {} : { sites: [site] };
  return { id, kind, decide, confidence: 1, when, ...by, ...where, examples: {}, origin: 'user' };
}

/** Names of elements that are no more than boxes and lines. */
const PLAIN = /^(?:div|span|p|section|article|main|ul|ol|li|a|b|i|em|strong|h[1-6])$/;

/** Does a selector say what it means? The third of its kind, or any box inside another, is another thing on the next page. */
export function isTelling(selector: string): boolean {
  const last = selector.split(/[\s>+~]+/).at(-1) ?? '';
  return !/:nth-/.test(selector) && !PLAIN.test(last);
}
