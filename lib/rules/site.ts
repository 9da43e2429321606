import { onSite } from '../text/url';
import type { Rule } from './rule';

/** @returns whether a rule is for the site that an address lies on */
export function isFor({ sites }: Pick<Rule, 'sites'>, url: string): boolean {
  return !sites || sites.some((site) => onSite(url, site));
}
