import type { Context } from '../signals/context';
import { within } from '../signals/context/tree';
import type { Block, Verdict } from '../types';
import { baseVerdict } from './base';
import { hideDoubles } from './doubles';
import { settleHeadings, settlePictures } from './headings';
import { matches } from './match';
import type { Rule } from './rule';

/**
 * Gives every block one verdict. Precedence: the reader's own rules, then keep rules, then confidence, then rule id;
 * where no rule speaks, the story's run of prose does. Then headings follow what stands under them, and of what
 * stands twice one copy stays.
 */
export function decide(context: Context, rules: Rule[]): Verdict[] {
  const { page, header, story } = context;
  // Far from the story everything goes anyway; only the reader may want it otherwise.
  const readers = rules.filter((rule) => rule.origin === 'user');
  const verdicts = page.blocks.map((block): Verdict => {
    const base: Verdict = { block: block.id, evidence: [], ...baseVerdict(block, context) };
    const reachable =
      story.root >= 0 && (base.decide === 'keep' || within(page.containers, block.container, header.root));
    const spoken = speak(block, context, reachable ? rules : readers);
    if (!spoken || (base.rule === 'headline' && spoken.rule.origin !== 'user')) return base;
    // Running text of the story outweighs a rule that is less sure than it.
    if (
      spoken.rule.decide === 'hide' &&
      spoken.rule.origin !== 'user' &&
      base.decide === 'keep' &&
      base.confidence > spoken.rule.confidence
    )
      return base;
    const { rule, evidence } = spoken;
    return {
      block: block.id,
      decide: rule.decide,
      kind: rule.kind,
      rule: rule.id,
      confidence: rule.confidence,
      evidence,
    };
  });
  return hideDoubles(settlePictures(settleHeadings(verdicts, context), context), context);
}

const rank = (rule: Rule): number => (rule.origin === 'user' ? 2 : rule.decide === 'keep' ? 1 : 0);

function speak(block: Block, context: Context, rules: Rule[]): { rule: Rule; evidence: Verdict['evidence'] } | null {
  let best: { rule: Rule; evidence: Verdict['evidence'] } | null = null;
  for (const rule of rules) {
    if (
      best &&
      (rank(rule) < rank(best.rule) || (rank(rule) === rank(best.rule) && rule.confidence <= best.rule.confidence))
    )
      continue;
    const evidence = matches(rule, block, context);
    if (evidence) best = { rule, evidence };
  }
  return best;
}
