import { isSeen } from '../../layout/is-seen';
import type { Block, Kind, Verdict } from '../../types';
import type { DuplicateRuleId } from '../built-in-rule-ids';
import type { DuplicateRemover } from './duplicate-remover';

/** Minimum number of words of a copy; a label of one word may occur anywhere. */
const MIN_WORDS = 2;
/** A line with a larger share of links (0–1) leads to a page of that name. */
const MAX_LINK_SHARE = 0.5;
/** A line that was hidden takes the place of its unseen copy within this many blocks. */
const MAX_DISTANCE = 12;
/** Kinds of single lines; items of lists repeat each other by chance. */
const LINE_KINDS = new Set<Kind>([
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'subheading',
  'caption',
  'paragraph',
  'quote',
]);
/** Of these kinds a hidden line near by takes the place of its unseen copy. */
const REPLACED_KINDS = new Set<Kind>(['standfirst', 'byline', 'caption', 'paragraph', 'quote']);

/**
 * Hides kept lines that nobody sees where the page shows the same words: a caption for screen readers, a copy for other
 * screen sizes. The copy that is seen is kept in any case.
 */
export function removeUnseenCopies(remover: DuplicateRemover): void {
  const { page } = remover.context;
  const unseen = remover.keptVerdicts().filter(({ block, kind }) => {
    const line = page.blocks[block];
    return line && !isSeen(line) && LINE_KINDS.has(kind) && remover.wordsIn(block).length >= MIN_WORDS;
  });
  if (!unseen.length) return;
  const seenByWords = Map.groupBy(
    page.blocks.filter((block) => mayBeSeenCopy(block, remover)),
    ({ id }) => remover.wordsIn(id).join(' '),
  );
  for (const verdict of unseen) {
    const copies = seenByWords.get(remover.wordsIn(verdict.block).join(' ')) ?? [];
    const kept = copies.find(({ id }) => remover.isKept(id)) ?? keepInstead(verdict, copies, remover);
    if (!kept) continue;
    // The unseen copy is in the figure, which tells what the other is.
    const keptVerdict = remover.verdicts[kept.id];
    if (keptVerdict && verdict.kind === 'caption') remover.verdicts[kept.id] = { ...keptVerdict, kind: 'caption' };
    remover.remove(verdict.block, duplicateRuleOf(verdict), 1);
  }
}

function mayBeSeenCopy(block: Block, { context }: DuplicateRemover): boolean {
  const measured = context.measures[block.id];
  return (
    block.text !== '' &&
    isSeen(block) &&
    measured?.inNavigation === false &&
    measured.linkShare < MAX_LINK_SHARE &&
    !context.secondaryArticleBlocks.has(block.id)
  );
}

/** Gives the verdict of an unseen line to a copy near by that was hidden for its place alone. */
function keepInstead(verdict: Verdict, copies: readonly Block[], remover: DuplicateRemover): Block | undefined {
  if (!REPLACED_KINDS.has(verdict.kind)) return undefined;
  const copy = copies.find(({ id }) => {
    const isNear = Math.abs(id - verdict.block) <= MAX_DISTANCE;
    return isNear && remover.verdicts[id]?.origin === 'layout';
  });
  if (copy) remover.verdicts[copy.id] = { ...verdict, block: copy.id };
  return copy;
}

function duplicateRuleOf({ kind }: Verdict): DuplicateRuleId {
  return kind === 'headline' || kind === 'caption' ? `duplicate-${kind}` : 'duplicate-text';
}
