import type { Context } from '../signals/context';
import { within } from '../signals/context/tree';
import type { Block, Verdict } from '../types';
import { baseVerdict } from './base';
import { hideDoubles } from './doubles';
import { settleHeadings, settlePictures } from './headings';
import { matches } from './match';
import { correct } from './model/correct';
import type { Model } from './model/model';
import type { Rule } from './rule';

/**
 * Gives every block one verdict. Precedence: the reader's own rules, then keep rules, then confidence, then rule id;
 * where no rule speaks, the story's run of prose does. The learned model outweighs both where it is surer. Then
 * headings follow what stands under them, and of what stands twice one copy stays.
 *
 * @param model learned weights; without them rules and place alone decide
 */
export function decide(context: Context, rules: Rule[], model?: Model): Verdict[] {
  const spoken = ruled(context, rules);
  const own = new Set(rules.filter(({ origin }) => origin === 'user').map(({ id }) => id));
  const verdicts = model ? correct(spoken, context, model, own) : spoken;
  return hideDoubles(settlePictures(settleHeadings(verdicts, context), context), context);
}

/** What rules and the story's place say of each block, before anything learned. */
export function ruled(context: Context, rules: Rule[]): Verdict[] {
  const { page, header, story } = context;
  // Far from the story everything goes anyway; only the reader may want it otherwise.
  const readers = rules.filter((rule) => rule.origin === 'user');
  return page.blocks.map((block): Verdict => {
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
