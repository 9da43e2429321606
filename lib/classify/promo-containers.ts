import type { PageContext } from '../layout';
import { isInContainer } from '../layout/container-tree';
import type { Verdict } from '../types';
import type { BuiltInRuleId } from './built-in-rule-ids';

/** Maximum weight (in Latin letters) of a promotional box. */
const MAX_WEIGHT = 1500;
/** Minimum share (0–1) of a container's text blocks, its heading included, that must be hidden as advertising. */
const MIN_PROMO_SHARE = 0.5;
const HEADING = /^h[1-6]$/;

/** Hides the rest of a container whose heading and at least half of whose text blocks are hidden as advertising. */
export function completePromoContainers(verdicts: readonly Verdict[], context: PageContext): Verdict[] {
  const resolved = [...verdicts];
  for (const { block: heading, kind, decide, confidence } of verdicts) {
    if (decide !== 'hide' || kind !== 'promo' || !HEADING.test(context.page.blocks[heading]?.tag ?? '')) continue;
    const blocks = findHeadedBlocks(heading, context);
    const promo = blocks.filter((id) => resolved[id]?.decide === 'hide' && resolved[id]?.kind === 'promo');
    if (promo.length < 2 || promo.length < blocks.length * MIN_PROMO_SHARE) continue;
    const rule = 'rest-of-promo' satisfies BuiltInRuleId;
    for (const block of blocks)
      if (resolved[block]?.decide === 'keep')
        resolved[block] = { block, decide: 'hide', kind: 'promo', origin: 'layout', rule, confidence, evidence: [] };
  }
  return resolved;
}

/**
 * Returns the text blocks of the largest container that begins with a heading; none if it is too large for a
 * promotional box.
 */
function findHeadedBlocks(heading: number, { page, mainContent, measures }: PageContext): number[] {
  const { containers, blocks } = page;
  let headed = -1;
  for (let at = blocks[heading]?.container ?? -1; at > 0; at = containers[at]?.parent ?? -1) {
    if (containers[at]?.first !== heading || isInContainer(containers, mainContent.root, at)) break;
    headed = at;
  }
  const container = containers[headed];
  if (!container) return [];
  const ids = blocks.slice(container.first, container.last + 1).flatMap(({ id, text }) => (text ? [id] : []));
  const weight = ids.reduce((sum, id) => sum + (measures[id]?.weight ?? 0), 0);
  return weight <= MAX_WEIGHT ? ids : [];
}
