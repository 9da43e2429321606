import type { Whole } from '../read/live';
import { Clutter, keptIn } from '../report/clutter';
import { labelRule, siteRule } from '../report/site-rule';
import { siteOf } from '../settings/preferences';
import { plainKind } from '../verdicts/kinds';
import type { Rule } from '../verdicts/rule';
import { labelOf } from '../verdicts/says';

/**
 * @param node a place in the page that is hidden
 * @returns a rule by which nothing at this place is hidden on the site again; null where nothing is, or the page has no site
 */
export function ruleFor({ reading, elements }: Whole, node: Node | undefined, url: string | undefined): Rule | null {
  const site = siteOf(url);
  if (!(node instanceof Element) || !site) return null;
  const hidden = new Map(
    reading.verdicts.flatMap(({ block, decide, kind }) => {
      const at = elements.get(block)?.element;
      return at && decide === 'hide' ? [[at, { block, kind }] as const] : [];
    }),
  );
  const mine = hidden.get(node);
  const block = reading.blocks[mine?.block ?? -1];
  // What is hidden for another reason is not meant.
  return mine && block
    ? siteRule(node, { decide: 'keep', kind: plainKind(block) }, site, (other) => hidden.get(other)?.kind === mine.kind)
    : null;
}

/**
 * @param element what is to go
 * @returns a rule by which it and what is written like it is hidden on the site: by the names that the site gives it, else by what a
 *   single line says; null where neither tells it apart from the story, or the page has no site
 */
export function hidingRuleFor({ reading, elements }: Whole, element: Element, url: string | undefined): Rule | null {
  const site = siteOf(url);
  if (!site) return null;
  const clutter = new Clutter(keptIn(reading, elements));
  const own = clutter.proseIn(element);
  const fits = (other: Element) => !clutter.holdsStory(other) && clutter.proseIn(other) <= own;
  const named = siteRule(element, { decide: 'hide', kind: 'user' }, site, fits);
  if (named) return named;
  const label = labelIn(clutter, element);
  return label && labelRule(label.says, label.under, site);
}

/**
 * @returns a rule by which what is under the same label is hidden on every site; null where no label tells what it is, or the label
 *   is the story's
 */
export function labelRuleFor({ reading, elements }: Whole, element: Element): Rule | null {
  const label = labelIn(new Clutter(keptIn(reading, elements)), element);
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
