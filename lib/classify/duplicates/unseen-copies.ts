import { isSeen } from '../../layout/is-seen';
import type { Block, Kind, Verdict } from '../../types';
import type { DuplicateRuleId } from '../built-in-rule-ids';
import type { DuplicateRemover } from './duplicate-remover';

/** Minimum number of words of a copy; a label of one word may occur anywhere on a page. */
const MIN_WORDS = 2;
/** Maximum share (0–1) of links in the seen copy; a line with more is a link that happens to have the same words. */
const MAX_LINK_SHARE = 0.5;
/** Maximum number of blocks between an unseen line and a hidden line that is kept in its place. */
const MAX_DISTANCE = 12;
/** Kinds of single lines. List items are excluded, because they repeat each other by chance. */
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
/** Kinds of unseen lines for which a hidden copy nearby is kept instead. */
const REPLACED_KINDS = new Set<Kind>(['standfirst', 'byline', 'caption', 'paragraph', 'quote']);

/**
 * Hides kept lines that are unseen and whose words the page also shows elsewhere: captions for screen readers, copies
 * for other screen sizes. The seen copy is always kept.
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
    // Only the unseen copy is in the figure, so its kind applies to the seen copy as well.
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

/**
 * Transfers the verdict of an unseen line to a nearby copy that only its position had hidden.
 *
 * @returns the copy; undefined if there is none
 */
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
