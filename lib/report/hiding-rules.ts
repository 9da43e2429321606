import type { Rule } from '../verdicts/rule';
import { labelOf } from '../verdicts/says';
import type { Clutter } from './clutter';
import { labelRule, siteRule } from './site-rule';

/**
 * @param element what is to go
 * @param site host name that the rule is limited to; empty: the page has none
 * @returns a rule by which it and what is written like it is hidden on the site: by the names that the site gives it, else by its
 *   label; null where neither tells it apart from the story, or the page has no site
 */
export function ruleForSite(clutter: Clutter, element: Element, site: string): Rule | null {
  if (!site) return null;
  const own = clutter.proseIn(element);
  const fits = (other: Element) => !clutter.holdsStory(other) && clutter.proseIn(other) <= own;
  const label = labelIn(clutter, element);
  return (
    siteRule(element, { decide: 'hide', kind: 'user' }, site, fits) ??
    (label && labelRule(label.says, label.under, site))
  );
}

/** @returns a rule by which what has the same label is hidden on every site; null where no label tells what it is */
export function ruleEverywhere(clutter: Clutter, element: Element): Rule | null {
  const label = labelIn(clutter, element);
  return label && labelRule(label.says, label.under);
}

/** What names an element by words: all that it says, where that is one short line; else its first line, a label over the rest. */
function labelIn(clutter: Clutter, element: Element): { says: string; under: boolean } | null {
  if (clutter.proseIn(element)) return null;
  const [line, ...others] = clutter.linesIn(element);
  const says = line === undefined ? null : labelOf(line);
  // Over others a whole line is the label, be there a colon in it or not.
  if (!says || (others.length && says !== line)) return null;
  return { says, under: others.length > 0 };
}
