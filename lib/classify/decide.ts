import { runToCompletion, type Steps } from '../async/time-slicing';
import type { Context } from '../layout';
import { within } from '../layout/tree';
import { evidenceOf, holds } from '../rules/match';
import type { Rule } from '../rules/rule';
import { isFor } from '../rules/site';
import type { Block, Verdict } from '../types';
import { baseVerdict } from './base';
import { hideDoubles } from './doubles';
import { settleHeadings, settlePictures } from './headings';
import { settleLists } from './lists';
import { correct } from './model/correct';
import type { Model } from './model/model';
import { nameLines } from './naming';
import { settleUnfolding } from './unfold';

const NONE: ReadonlyMap<number, Verdict> = new Map();
/** So many blocks are one step. */
const STEP = 64;
/** A paragraph of the story's own run has so many letters; shorter ones may be labels. */
const RUNNING = 80;

/**
 * Gives every block one verdict. Precedence: the reader's own rules, then those of lists that
 * the reader has loaded, then keep rules, then confidence, then rule id;
 * where no rule speaks, the story's run of prose does. The learned model outweighs both where it is surer. Then
 * headings follow what stands under them, of what stands twice one copy stays, and lines without a tag of their own get
 * their names.
 *
 * @param model learned weights; without them rules and place alone decide
 * @param settled verdicts on blocks that were read before; neither rules nor the model are asked again
 */
export function decide(
  context: Context,
  rules: Rule[],
  model?: Model,
  settled: ReadonlyMap<number, Verdict> = NONE,
): Verdict[] {
  return runToCompletion(decideSteps(context, rules, model, settled));
}

/** The same in steps. */
export function* decideSteps(
  context: Context,
  rules: Rule[],
  model?: Model,
  settled: ReadonlyMap<number, Verdict> = NONE,
): Steps<Verdict[]> {
  const spoken = yield* ruledSteps(context, rules, settled);
  const own = new Set(rules.filter(isChosen).map(({ id }) => id));
  const verdicts = model ? yield* correct(spoken, context, model, own, settled) : spoken;
  yield;
  const headed = settleHeadings(settleLists(settleUnfolding(verdicts, context), context), context);
  yield;
  const single = hideDoubles(settlePictures(headed, context), context);
  yield;
  return nameLines(single, context);
}

/** What rules and the story's place say of each block, before anything learned. */
export function ruled(context: Context, rules: Rule[], settled: ReadonlyMap<number, Verdict> = NONE): Verdict[] {
  return runToCompletion(ruledSteps(context, rules, settled));
}

function* ruledSteps(context: Context, rules: Rule[], settled: ReadonlyMap<number, Verdict>): Steps<Verdict[]> {
  const { page, header, story } = context;
  const ready = rules
    .filter((rule) => isFor(rule, page.url))
    .filter((rule) => !selectsStory(rule, context))
    .sort((a, b) => rank(b) - rank(a) || b.confidence - a.confidence);
  // Far from the story everything goes anyway; only the reader may want it otherwise.
  const readers = ready.filter(isChosen);
  const speak = (block: Block): Verdict => {
    const known = settled.get(block.id);
    if (known) return known;
    const base: Verdict = { block: block.id, evidence: [], ...baseVerdict(block, context) };
    const reachable =
      story.root >= 0 &&
      base.rule !== 'headline' &&
      (base.decide === 'keep' || within(page.containers, block.container, header.root));
    for (const rule of reachable ? ready : readers) {
      // Running text of the story outweighs a rule that is less sure than it.
      if (rule.decide === 'hide' && !isChosen(rule) && base.decide === 'keep' && base.confidence > rule.confidence)
        break;
      // No rule of a reader's, nor of a list, hides a paragraph of the story.
      if (rule.decide === 'hide' && isChosen(rule) && base.decide === 'keep' && isRunningText(block, context)) continue;
      if (!holds(rule, block, context)) continue;
      const { decide, kind, id, confidence } = rule;
      return { block: block.id, decide, kind, rule: id, confidence, evidence: evidenceOf(rule, block, context) };
    }
    return base;
  };
  const verdicts: Verdict[] = [];
  for (const block of page.blocks) {
    verdicts.push(speak(block));
    if (verdicts.length % STEP === 0) yield;
  }
  return verdicts;
}

/** Is it a paragraph of the story's own run? */
const isRunningText = ({ id }: Block, { story, measured }: Context): boolean =>
  story.main.has(id) && (measured[id]?.prose ?? 0) >= RUNNING;

/**
 * What a reader has pointed at on one page may be named like the story on another: there the rule is silent.
 *
 * @returns whether a rule that hides selects a paragraph of the story's own run
 */
export function selectsStory({ decide, selector }: Rule, context: Context): boolean {
  if (decide !== 'hide' || selector === undefined) return false;
  return [...(context.selected?.get(selector) ?? [])].some((id) => {
    const block = context.page.blocks[id];
    return block !== undefined && isRunningText(block, context);
  });
}

/** Is it the reader's own, or from a list that the reader has loaded? */
const isChosen = ({ origin }: Rule): boolean => origin === 'user' || origin === 'list';

const RANKS = { user: 3, list: 2 };
const rank = ({ origin, decide }: Rule): number =>
  origin === 'user' || origin === 'list' ? RANKS[origin] : decide === 'keep' ? 1 : 0;
