import { isOnSite } from '../text/url';
import type { Rule } from './rule';

/** Returns whether a rule applies to the site of a URL. */
export function isRuleForUrl({ sites }: Pick<Rule, 'sites'>, url: string): boolean {
  return !sites || sites.some((site) => isOnSite(url, site));
}
