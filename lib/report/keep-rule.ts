import type { KeptKind } from '../types';
import type { Rule } from '../verdicts/rule';
import { selectorFor } from './selector';

/**
 * Makes the reader's rule that something is never hidden on a site again.
 *
 * @param element what is to stay
 * @param kind what it is to be called
 * @param site host name that the rule is limited to
 * @param fits tells whether another element that the rule would hold for may stay, too
 */
export function keepRule(element: Element, kind: KeptKind, site: string, fits: (other: Element) => boolean): Rule {
  const selector = selectorFor(element, fits);
  return {
    id: `keep-${hash(`${site} ${selector}`)}`,
    kind,
    decide: 'keep',
    confidence: 1,
    when: [],
    selector,
    sites: [site],
    examples: {},
    origin: 'user',
  };
}

/** A short name for a text, the same for the same text: FNV-1a, 32 bits. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value.toString(16).padStart(8, '0');
}
