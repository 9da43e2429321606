import type { PageContext } from '../layout';
import type { Verdict } from '../types';
import type { BuiltInRuleId } from './built-in-rule-ids';

/** Maximum number of words of a disclosure; longer texts are treated like any other text. */
const MAX_NOTE_WORDS = 80;

/**
 * Hides boxes of machine-generated text together with their disclosures, and keeps the disclosures about everything
 * that is shown: machine-generated text is never shown without its disclosure. If the reader keeps a part of such a
 * box, the whole box is kept.
 *
 * @param previous verdicts that must not change, by block
 */
export function resolveMachineWork(
  verdicts: readonly Verdict[],
  { machineWork, measures, page }: PageContext,
  previous: ReadonlyMap<number, Verdict>,
): Verdict[] {
  const { boxes, notes } = machineWork;
  if (!boxes.length && !notes.length) return [...verdicts];
  const resolved = [...verdicts];
  const set = (block: number, decided: Pick<Verdict, 'decide' | 'kind'>, rule: BuiltInRuleId) => {
    if (previous.has(block)) return;
    resolved[block] = { block, ...decided, origin: 'layout', rule, confidence: 0.95, evidence: [] };
  };
  const inBoxes = new Set(boxes.flat());
  for (const ids of boxes) {
    const isKeptByReader = ids.some((id) => verdicts[id]?.origin === 'reader' && verdicts[id]?.decide === 'keep');
    for (const id of ids)
      if (!isKeptByReader) set(id, { decide: 'hide', kind: 'machine-summary' }, 'machine-summary');
      else if (verdicts[id]?.decide === 'hide') set(id, { decide: 'keep', kind: 'note' }, 'machine-note');
  }
  for (const id of notes) {
    const verdict = verdicts[id];
    if (inBoxes.has(id) || verdict?.decide !== 'hide' || verdict.origin === 'reader') continue;
    const isTool = measures[id]?.inNavigation || !page.blocks[id]?.rendered;
    const isShort = (measures[id]?.tokens.length ?? 0) <= MAX_NOTE_WORDS;
    const isOfShown = isAboutText(id, machineWork) || isNextToSound(id, verdicts, page.blocks);
    if (isShort && !isTool && isOfShown) set(id, { decide: 'keep', kind: 'note' }, 'machine-note');
  }
  return resolved;
}

/** Returns whether a disclosure is about the text; one about a synthetic voice is about the audio player. */
const isAboutText = (id: number, { disclosures }: PageContext['machineWork']): boolean =>
  disclosures.some(({ block, kind }) => block === id && kind !== 'voiced');

function isNextToSound(id: number, verdicts: readonly Verdict[], blocks: PageContext['page']['blocks']): boolean {
  return [id - 2, id - 1, id + 1, id + 2].some(
    (at) => blocks[at]?.media === 'audio' && verdicts[at]?.decide === 'keep',
  );
}
