import type { Context } from '../signals/context';
import { linesBeside } from '../signals/context/captions';
import { isCaption } from '../signals/context/head-lines';
import { hasCredit } from '../signals/credit';
import type { Kind, Verdict } from '../types';

/** A caption told by its credit alone is no longer than this, in characters; what says a person's post, no longer than that. */
const CAPTION = 300;
const POST = 60;
/** Nothing but the time of day, as it stands over the entries of a live report. */
const CLOCK = /^\d{1,2}[.:h：]\d{2}(?:\s*(?:uhr|h|am|pm|a\.m\.|p\.m\.))?$/i;

/**
 * What stays is decided; this says how lines are called that no tag names: the text beside a picture is its caption, the
 * post under an author's name and the time over an entry are notes. Only what was called a paragraph gets another name,
 * or a time that was taken for a subheading.
 */
export function nameLines(verdicts: readonly Verdict[], context: Context): Verdict[] {
  const named = [...verdicts];
  for (const { block } of verdicts) {
    const kind = kindOf(block, named, context);
    if (kind) named[block] = { ...(named[block] as Verdict), kind };
  }
  return named;
}

function kindOf(id: number, verdicts: readonly Verdict[], context: Context): Kind | null {
  const { page, header } = context;
  const verdict = verdicts[id];
  const block = page.blocks[id];
  if (verdict?.decide !== 'keep' || !block?.text) return null;
  if (verdict.kind !== 'paragraph') return verdict.kind === 'subheading' && CLOCK.test(block.text) ? 'note' : null;
  if (CLOCK.test(block.text)) return 'note';
  const picture = pictureOver(id, verdicts, context);
  if (picture !== null) {
    const beside = linesBeside(picture, context, header).includes(id);
    if (beside || (block.text.length <= CAPTION && (hasCredit(block.text) || isCaption(block, context))))
      return 'caption';
  }
  const [above, author] = [verdicts[id - 1], page.blocks[id - 1]];
  if (above?.decide !== 'keep' || above.kind !== 'byline' || author?.container !== block.container) return null;
  return block.text.length <= POST && !block.links.length && !context.measured[id]?.sentence ? 'note' : null;
}

/** The picture or player that is kept right over a line, with nothing between but its other captions. */
function pictureOver(id: number, verdicts: readonly Verdict[], { page }: Context): number | null {
  for (let at = id - 1; at >= 0; at--) {
    const above = verdicts[at];
    if (above?.decide === 'keep' && page.blocks[at]?.media) return at;
    if (above?.decide === 'keep' && above.kind !== 'caption') return null;
    if (above?.decide === 'hide' && page.blocks[at]?.media) return null;
    if (id - at > 4) return null;
  }
  return null;
}
