import type { SlicedTask } from '../../async/time-slicing';
import { createFeatureReaders, type FeatureReader } from '../../features/feature-vector';
import { isOffTopicOffer } from '../../features/signals/off-topic-address';
import type { PageContext } from '../../layout';
import { isInStructuredData } from '../../layout/in-structured-data';
import { countPhrases, labelShare } from '../../lexicon';
import type { Block, Evidence, HiddenKind, Verdict } from '../../types';
import type { ClassifierRuleId, LayoutRuleId } from '../built-in-rule-ids';
import { keptKindOf } from '../kept-kind';
import { KINDS_BY_LEXICON } from '../kinds-by-lexicon';
import { findClassifierCandidates } from './candidates';
import { type Classifier, type ClassifierScore, overrulesVerdict, scoreBlock } from './classifier';

/** Number of features that are named as evidence of a verdict. */
const MAX_EVIDENCE = 4;
const BLOCKS_PER_STEP = 16;
/** Minimum share (0–1) of a text that must be a label for the label to determine the kind. */
const MIN_LABEL_SHARE = 0.5;
/** Minimum share (0–1) of links for clutter to count as related links. */
const MIN_LINK_SHARE = 0.5;

/**
 * Overrules verdicts where the classifier is certain enough. All others stay, because rules are easier to explain to
 * readers. Verdicts by the reader are never overruled.
 *
 * @param verdicts verdicts by layout and rules
 * @param previous verdicts to reuse, by block; these blocks are not classified again
 */
export function* applyClassifier(
  verdicts: readonly Verdict[],
  context: PageContext,
  classifier: Classifier,
  previous: ReadonlyMap<number, Verdict>,
): SlicedTask<Verdict[]> {
  const featuresOf = createFeatureReaders(context, verdicts, classifier.features);
  const classified = [...verdicts];
  let count = 0;
  for (const id of findClassifierCandidates(context)) {
    if (++count % BLOCKS_PER_STEP === 0) yield;
    const verdict = verdicts[id];
    const block = context.page.blocks[id];
    if (!verdict || !block || previous.has(id) || verdict.origin === 'reader') continue;
    if (verdict.rule === ('screen-reader-only' satisfies LayoutRuleId)) continue;
    // The classifier has no feature for the topic of a text.
    if (verdict.rule === 'off-topic-address' && isOffTopicOffer(block, context)) continue;
    if (verdict.decide === 'keep' && isCertainlyStory(id, context)) continue;
    const features = featuresOf(id);
    if (!features || !overrulesVerdict(classifier, features, verdict.decide)) continue;
    const decide = verdict.decide === 'keep' ? 'hide' : 'keep';
    const score = scoreBlock(classifier, features);
    classified[id] = {
      block: id,
      decide,
      kind: decide === 'keep' ? keptKindOf(block, context) : hiddenKindByWords(block, context),
      origin: 'model',
      rule: (decide === 'keep' ? 'learned-story' : 'learned-clutter') satisfies ClassifierRuleId,
      confidence: 1 / (1 + Math.exp(-Math.abs(score.logOdds))),
      evidence: strongestFeatures(score, decide, classifier, features),
    };
  }
  return classified;
}

/**
 * Returns whether a block is known to be story: a confirmed lead caption (the classifier was not trained on captions),
 * or text that the page's structured data contains.
 */
function isCertainlyStory(id: number, context: PageContext): boolean {
  return context.header.confirmedLead.includes(id) || isInStructuredData(context, id);
}

/** Returns the features that contributed most to a decision. */
function strongestFeatures(
  { contributions }: ClassifierScore,
  decide: Verdict['decide'],
  classifier: Classifier,
  features: FeatureReader,
): Evidence[] {
  const contributionOf = (feature: number) => contributions[feature] ?? 0;
  return [...contributions.keys()]
    .sort((a, b) => Math.abs(contributionOf(b)) - Math.abs(contributionOf(a)))
    .filter((feature) => contributionOf(feature) > 0 === (decide === 'keep'))
    .slice(0, MAX_EVIDENCE)
    .map((feature) => ({ signal: classifier.features[feature] ?? '', value: features(feature) }));
}

/** Returns the kind of a hidden block for which no rule has given one, judging by its labels, phrases and links. */
function hiddenKindByWords(block: Block, { measures }: PageContext): HiddenKind {
  for (const [lexicon, kind] of KINDS_BY_LEXICON)
    if (labelShare(block.text, lexicon) >= MIN_LABEL_SHARE || countPhrases(block.text, lexicon) > 0) return kind;
  return (measures[block.id]?.linkShare ?? 0) > MIN_LINK_SHARE ? 'related-links' : 'furniture';
}
