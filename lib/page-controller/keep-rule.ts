import { keptKindByPath } from '../classify/kept-kind';
import type { PageSnapshot } from '../pipeline/snapshot';
import { createElementRule } from '../rules/from-selection/reader-rule';
import type { Rule } from '../rules/rule';
import { siteKeyOf } from '../settings/site-key';

/**
 * Creates a rule that keeps a hidden place visible on this site.
 *
 * @param node node of the place
 * @param url URL of the page
 * @returns null if the place is not hidden, or the page has no site
 */
export function createKeepRule(
  { reading, elements }: PageSnapshot,
  node: Node | undefined,
  url: string | undefined,
): Rule | null {
  const site = siteKeyOf(url);
  if (!(node instanceof Element) || !site) return null;
  const hidden = new Map(
    reading.verdicts.flatMap(({ block, decide, kind }) => {
      const at = elements.get(block)?.element;
      return at && decide === 'hide' ? [[at, { block, kind }] as const] : [];
    }),
  );
  const target = hidden.get(node);
  const block = reading.blocks[target?.block ?? -1];
  // Only consider elements that are hidden for the same reason.
  return target && block && !block.run
    ? createElementRule(
        node,
        { decide: 'keep', kind: keptKindByPath(block) },
        site,
        (other) => hidden.get(other)?.kind === target.kind,
      )
    : null;
}
