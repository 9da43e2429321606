import type { PageContext } from '../layout';
import { findLinesInMediaBox, isUntaggedCaption } from '../layout/captions';
import { hasPhotoCredit } from '../layout/photo-credit';
import type { Block, Kind, Verdict } from '../types';

/** Maximum number of characters of a caption without a caption tag. */
const MAX_CAPTION_CHARS = 300;
const MAX_JOB_TITLE_CHARS = 60;
/** Maximum number of other captions between a picture and a caption of it. */
const MAX_CAPTIONS_BETWEEN = 4;
/** Matches a time of day at the start of a line, as above the entries of a live blog. */
const TIME_OF_DAY = /^\d{1,2}[.:h：]\d{2}(?:\s*(?:uhr|h|am|pm|a\.m\.|p\.m\.))?/i;
/** Matches the beginning of an event in the rest of such a line. */
const EVENT_AFTER_TIME = /^\s*[:–—-]\s*\p{L}/u;

/**
 * Refines the kinds of kept lines whose tag does not tell: text next to a picture is a caption, a job title below a
 * byline and a time above an entry are notes, and a heading that starts with a time is a subheading.
 */
export function refineLineKinds(verdicts: readonly Verdict[], context: PageContext): Verdict[] {
  const refined = [...verdicts];
  for (const { block, decide, kind } of verdicts) {
    const { text, tag } = context.page.blocks[block] ?? {};
    if (decide !== 'keep' || !text) continue;
    const below = verdicts[block + 1];
    const isAboveHeading = below?.decide === 'keep' && below.kind === 'subheading';
    const newKind =
      timeLineKind(text, tag ?? '', kind, isAboveHeading) ??
      (kind === 'paragraph' ? paragraphLineKind(block, text, refined, context) : null);
    if (newKind) refined[block] = { ...(refined[block] as Verdict), kind: newKind };
  }
  return refined;
}

function timeLineKind(text: string, tag: string, kind: Kind, isAboveHeading: boolean): Kind | null {
  const [time] = TIME_OF_DAY.exec(text) ?? [];
  if (!time) return null;
  const rest = text.slice(time.length);
  if (kind === 'dateline' && /^h[2-6]$/.test(tag) && EVENT_AFTER_TIME.test(rest)) return 'subheading';
  const canBeNote = kind === 'paragraph' || kind === 'subheading' || (kind === 'dateline' && isAboveHeading);
  return canBeNote && !rest ? 'note' : null;
}

function paragraphLineKind(id: number, text: string, verdicts: readonly Verdict[], context: PageContext): Kind | null {
  const { page, header, measures } = context;
  const block = page.blocks[id] as Block;
  const picture = findPictureAbove(id, verdicts, context);
  if (picture !== null) {
    if (findLinesInMediaBox(picture, context, header).includes(id)) return 'caption';
    if (text.length <= MAX_CAPTION_CHARS && (hasPhotoCredit(text) || isUntaggedCaption(block, context)))
      return 'caption';
  }
  const [above, blockAbove] = [verdicts[id - 1], page.blocks[id - 1]];
  if (above?.decide !== 'keep' || above.kind !== 'byline' || blockAbove?.container !== block.container) return null;
  return text.length <= MAX_JOB_TITLE_CHARS && !block.links.length && !measures[id]?.isSentence ? 'note' : null;
}

/**
 * Returns the id of the kept picture or player above a line, with only captions between them; null if there is none.
 */
function findPictureAbove(id: number, verdicts: readonly Verdict[], { page }: PageContext): number | null {
  for (let at = id - 1; at >= 0; at--) {
    const above = verdicts[at];
    if (above?.decide === 'keep' && page.blocks[at]?.media) return at;
    if (above?.decide === 'keep' && above.kind !== 'caption') return null;
    if (above?.decide === 'hide' && page.blocks[at]?.media) return null;
    if (id - at > MAX_CAPTIONS_BETWEEN) return null;
  }
  return null;
}
