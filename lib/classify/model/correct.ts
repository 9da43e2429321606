import type { Steps } from '../../async/time-slicing';
import { isTold } from '../../features/told';
import { rows } from '../../features/vector';
import type { Context } from '../../layout';
import { labelShare, phrases } from '../../lexicon';
import type { Block, HiddenKind, Verdict } from '../../types';
import type { LearnedRule } from '../built-in';
import { keptKind } from '../kinds';
import { MEANT } from '../lexicon-kinds';
import { asked } from './asked';
import { type Model, overrules, score } from './model';

/** How many features are named as the reason of a verdict. */
const REASONS = 4;
/** So many blocks are one step. */
const STEP = 16;

/**
 * Where the learned model is surer than rules and place, it decides. Everything else stays: rules can be read, and the
 * model only speaks where it has seen enough.
 *
 * @param fixed ids of rules that the model may not overrule: the reader's own
 * @param settled blocks that it is not asked about
 */
export function* correct(
  verdicts: readonly Verdict[],
  context: Context,
  model: Model,
  fixed: ReadonlySet<string>,
  settled: ReadonlyMap<number, Verdict>,
): Steps<Verdict[]> {
  const rowOf = rows(context, verdicts, model.features);
  const corrected = [...verdicts];
  // Captions have no side in what was learned from; what is one for certain stays as long as no rule hides it.
  const isSureCaption = (id: number) => verdicts[id]?.decide === 'keep' && context.header.sure.includes(id);
  // What the page itself gives as its story's text is no clutter.
  const isSure = (id: number) => isSureCaption(id) || (verdicts[id]?.decide === 'keep' && isTold(context, id));
  let count = 0;
  for (const id of asked(context)) {
    if (++count % STEP === 0) yield;
    const verdict = verdicts[id];
    const block = context.page.blocks[id];
    if (!verdict || !block || settled.has(id) || fixed.has(verdict.rule) || isSure(id)) continue;
    const row = rowOf(id);
    if (!row || !overrules(model, row, verdict.decide)) continue;
    const decide = verdict.decide === 'keep' ? 'hide' : 'keep';
    const said = score(model, row);
    corrected[id] = {
      block: id,
      decide,
      kind: decide === 'keep' ? keptKind(block, context) : hiddenKind(block, context),
      rule: (decide === 'keep' ? 'learned-story' : 'learned-clutter') satisfies LearnedRule,
      confidence: 1 / (1 + Math.exp(-Math.abs(said.score))),
      evidence: [...said.shares.keys()]
        .sort((a, b) => Math.abs(said.shares[b] ?? 0) - Math.abs(said.shares[a] ?? 0))
        .filter((feature) => (said.shares[feature] ?? 0) > 0 === (decide === 'keep'))
        .slice(0, REASONS)
        .map((feature) => ({ signal: model.features[feature] ?? '', value: row(feature) })),
    };
  }
  return corrected;
}

/** What clutter is called that no rule has named: by its words, else by its links. */
function hiddenKind(block: Block, { measured }: Context): HiddenKind {
  for (const [lexicon, kind] of MEANT)
    if (labelShare(block.text, lexicon) >= 0.5 || phrases(block.text, lexicon) > 0) return kind;
  return (measured[block.id]?.linkShare ?? 0) > 0.5 ? 'related-links' : 'furniture';
}
