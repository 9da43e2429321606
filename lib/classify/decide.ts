import { runToCompletion, type SlicedTask } from '../async/time-slicing';
import type { PageContext } from '../layout';
import type { Rule } from '../rules/rule';
import type { Verdict } from '../types';
import { hideAudioVersions } from './audio-versions';
import { applyClassifier } from './classifier/apply';
import type { Classifier } from './classifier/classifier';
import { hideDuplicates } from './duplicates';
import { keepExpandButtons } from './expand-buttons';
import { resolveHeadings } from './headings';
import { refineLineKinds } from './line-kinds';
import { resolveLists } from './lists';
import { resolveMachineWork } from './machine-summaries';
import { keepPartsOfStory } from './parts-of-story';

import { resolvePictures } from './pictures';
import { completePromoContainers } from './promo-containers';
import { decideByRulesSliced } from './rule-verdicts';

/**
 * Gives every block a verdict: by layout and rules, and by the classifier where it is more certain than they are. After
 * that, lists, headings and pictures are made consistent with the blocks around them, and duplicates and disclosed
 * machine-generated content are hidden.
 *
 * Precedence of rules: the reader's own, those of rule lists, rules that keep, higher confidence, rule id.
 *
 * @param classifier if omitted, only layout and rules decide
 * @param previous verdicts to reuse, by block; neither rules nor the classifier are applied to these blocks
 */
export function decideVerdicts(
  context: PageContext,
  rules: Rule[],
  classifier?: Classifier,
  previous: ReadonlyMap<number, Verdict> = new Map(),
): Verdict[] {
  return runToCompletion(decideVerdictsSliced(context, rules, classifier, previous));
}

/** Like `decideVerdicts`, time-sliced. */
export function* decideVerdictsSliced(
  context: PageContext,
  rules: Rule[],
  classifier?: Classifier,
  previous: ReadonlyMap<number, Verdict> = new Map(),
): SlicedTask<Verdict[]> {
  const byRules = yield* decideByRulesSliced(context, rules, previous);
  const classified = classifier ? yield* applyClassifier(byRules, context, classifier, previous) : byRules;
  yield;
  const withParts = keepExpandButtons(keepPartsOfStory(classified, context), context);
  const withLists = resolveLists(completePromoContainers(hideAudioVersions(withParts, context), context), context);
  const withHeadings = resolveHeadings(withLists, context);
  yield;
  const withoutDuplicates = hideDuplicates(resolvePictures(withHeadings, context), context);
  yield;
  return resolveMachineWork(refineLineKinds(withoutDuplicates, context), context, previous);
}
