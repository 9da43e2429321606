import { SIGNALS } from '../signals';
import type { Context } from '../signals/context';
import type { Block, Evidence } from '../types';
import type { Rule } from './rule';

/** @returns what each condition saw, or null where one does not hold */
export function matches(rule: Rule, block: Block, context: Context): Evidence[] | null {
  if (rule.sites && !rule.sites.some((site) => onSite(context.page.url, site))) return null;
  const evidence: Evidence[] = [];
  for (const { signal, lexicon, atLeast, atMost } of rule.when) {
    const value = SIGNALS[signal](block, context, lexicon ?? 'related-links');
    if ((atLeast !== undefined && value < atLeast) || (atMost !== undefined && value > atMost)) return null;
    evidence.push({ signal: lexicon ? `${signal}:${lexicon}` : signal, value });
  }
  return evidence;
}

function onSite(url: string, site: string): boolean {
  try {
    const host = new URL(url).hostname;
    return host === site || host.endsWith(`.${site}`);
  } catch {
    return false;
  }
}
