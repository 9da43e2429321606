import type { Kind, Verdict } from '../../types';
import type { LayoutRuleId } from '../built-in-rule-ids';

export type LayoutVerdict = Pick<Verdict, 'decide' | 'kind' | 'confidence'> & { origin: 'layout'; rule: LayoutRuleId };

/**
 * Creates a verdict that keeps a block.
 *
 * @param confidence 0–1
 */
export const keep = (kind: Kind, rule: LayoutRuleId, confidence: number): LayoutVerdict => ({
  decide: 'keep',
  kind,
  origin: 'layout',
  rule,
  confidence,
});

/**
 * Creates a verdict that hides a block.
 *
 * @param confidence 0–1
 */
export const hide = (kind: Kind, rule: LayoutRuleId, confidence: number): LayoutVerdict => ({
  decide: 'hide',
  kind,
  origin: 'layout',
  rule,
  confidence,
});

/** Tags of a line of text, as opposed to a section of the page. */
export const LINE_TAG = /^(?:p|li|dd|dt|pre|table|blockquote|h[2-6])$/;
