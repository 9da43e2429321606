import type { PageContext } from '../layout';
import type { Kind, Verdict } from '../types';
import type { BuiltInRuleId } from './built-in-rule-ids';

/** Kinds of blocks in the story's header. A heading above them is the name of a section of the site. */
const HEADER_KINDS = new Set<Kind>(['headline', 'byline', 'standfirst']);
/** Kinds of clutter that may come between a heading and its text. */
const INTERRUPTING_KINDS = new Set<Kind>(['advert', 'tools']);
/** Maximum number of such blocks between a heading and its text. */
const MAX_INTERRUPTING_BLOCKS = 4;
/** Kinds of clutter that a heading may be the label of. */
const LABELLED_KINDS = new Set<Kind>(['related-links', 'recirculation', 'promo', 'comments']);
/** Maximum number of words of a label. */
const MAX_LABEL_WORDS = 12;
/** Minimum number of words of a second deck. */
const MIN_DECK_WORDS = 4;
/** Maximum distance between a deck and the headline, in blocks. */
const MAX_DECK_DISTANCE = 6;

/** Hides headings whose following text is hidden, and labels below the story whose links are all hidden. */
export function resolveHeadings(verdicts: Verdict[], context: PageContext): Verdict[] {
  const { page, mainContent, boxes } = context;
  const resolved = [...verdicts];
  for (let id = resolved.length - 1; id >= 0; id--) {
    const verdict = resolved[id];
    if (verdict?.decide !== 'keep') continue;
    if (isLabelOfHiddenLinks(id, resolved, context)) {
      resolved[id] = headingOfHidden(verdict, resolved[id + 1]);
      continue;
    }
    if (verdict.kind !== 'subheading') continue;
    // Skips adverts and buttons between a heading and its text, unless all of them are in a box.
    const isSkipped = (next: number) =>
      page.blocks[next]?.media ||
      resolved[next]?.kind === 'dateline' ||
      (!boxes[id] &&
        next <= id + MAX_INTERRUPTING_BLOCKS &&
        INTERRUPTING_KINDS.has(resolved[next]?.kind ?? 'paragraph'));
    let next = id + 1;
    while (next < resolved.length && isSkipped(next)) next++;
    const following = resolved[next];
    const isHeadingOfText =
      following?.decide === 'keep' &&
      !HEADER_KINDS.has(following.kind) &&
      (id < mainContent.lastProse || following.kind !== 'subheading');
    if (!isHeadingOfText && !isDeck(id, following, context)) resolved[id] = headingOfHidden(verdict, following);
  }
  return resolved;
}

function headingOfHidden(verdict: Verdict, following: Verdict | undefined): Verdict {
  return {
    ...verdict,
    decide: 'hide',
    kind: following?.decide === 'hide' ? following.kind : 'furniture',
    origin: 'layout',
    rule: 'heading-of-hidden' satisfies BuiltInRuleId,
  };
}

/** Returns whether a line below the story ends in a colon, and the links that follow it are hidden. */
function isLabelOfHiddenLinks(
  id: number,
  verdicts: readonly Verdict[],
  { page, mainContent, measures }: PageContext,
): boolean {
  const [block, measured, following] = [page.blocks[id], measures[id], verdicts[id + 1]];
  if (id <= mainContent.lastProse || !block || !measured || !/[:：]\s*$/.test(block.text)) return false;
  if (block.links.length || measured.proseWeight || measured.tokens.length > MAX_LABEL_WORDS) return false;
  return following?.decide === 'hide' && LABELLED_KINDS.has(following.kind) && (measures[id + 1]?.linkShare ?? 0) > 0.5;
}

/**
 * Returns whether a heading is a deck: a line below the headline that summarizes the story. It must be long enough, and
 * be followed by another line of the header or a picture.
 */
function isDeck(
  id: number,
  following: Verdict | undefined,
  { page, header, mainContent, measures }: PageContext,
): boolean {
  const measured = measures[id];
  if (header.headline < 0 || id < header.headline || id > header.headline + MAX_DECK_DISTANCE) return false;
  if (!/^h[2-6]$/.test(page.blocks[id]?.tag ?? '')) return false;
  if (!measured || id > mainContent.firstProse || measured.tokens.length < MIN_DECK_WORDS) return false;
  if (measured.linkShare > 0 || measured.tagsAndRoles.has('aside') || !page.blocks[id]?.rendered) return false;
  return following?.decide === 'keep';
}
