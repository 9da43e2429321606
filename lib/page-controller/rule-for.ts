import { plainKind } from '../classify/kinds';
import type { Whole } from '../pipeline/live';
import { siteRule } from '../rules/from-selection/site-rule';
import type { Rule } from '../rules/rule';
import { siteOf } from '../settings/site-of';

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
  return mine && block && !block.run
    ? siteRule(node, { decide: 'keep', kind: plainKind(block) }, site, (other) => hidden.get(other)?.kind === mine.kind)
    : null;
}
