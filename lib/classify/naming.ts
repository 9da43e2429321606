import { hasCredit } from '../features/credit';
import type { Context } from '../layout';
import { linesBeside } from '../layout/captions';
import { isCaption } from '../layout/head-lines';
import type { Block, Kind, Verdict } from '../types';

/** A caption told by its credit alone is no longer than this, in characters; what says a person's post, no longer than that. */
const CAPTION = 300;
const POST = 60;
/** The time of day, as it stands over the entries of a live report. */
const TIME = /^\d{1,2}[.:h：]\d{2}(?:\s*(?:uhr|h|am|pm|a\.m\.|p\.m\.))?/i;
/** … and what it happened then, in the same line. */
const EVENT = /^\s*[:–—-]\s*\p{L}/u;

/**
 * What stays is decided; this says how lines are called that no tag names: the text beside a picture is its caption, the
 * post under an author's name and the time over an entry are notes. A heading that opens with a time is no date line.
 */
export function nameLines(verdicts: readonly Verdict[], context: Context): Verdict[] {
  const named = [...verdicts];
  for (const { block, decide, kind } of verdicts) {
    const { text, tag } = context.page.blocks[block] ?? {};
    if (decide !== 'keep' || !text) continue;
    const below = verdicts[block + 1];
    const over = below?.decide === 'keep' && below.kind === 'subheading';
    const name =
      timeKind(text, tag ?? '', kind, over) ?? (kind === 'paragraph' ? lineKind(block, text, named, context) : null);
    if (name) named[block] = { ...(named[block] as Verdict), kind: name };
  }
  return named;
}

function timeKind(text: string, tag: string, kind: Kind, overHeading: boolean): Kind | null {
  const [time] = TIME.exec(text) ?? [];
  if (!time) return null;
  const rest = text.slice(time.length);
  if (kind === 'dateline' && /^h[2-6]$/.test(tag) && EVENT.test(rest)) return 'subheading';
  const bare = kind === 'paragraph' || kind === 'subheading' || (kind === 'dateline' && overHeading);
  return bare && !rest ? 'note' : null;
}

function lineKind(id: number, text: string, verdicts: readonly Verdict[], context: Context): Kind | null {
  const { page, header, measured } = context;
  const block = page.blocks[id] as Block;
  const picture = pictureOver(id, verdicts, context);
  if (picture !== null) {
    if (linesBeside(picture, context, header).includes(id)) return 'caption';
    if (text.length <= CAPTION && (hasCredit(text) || isCaption(block, context))) return 'caption';
  }
  const [above, author] = [verdicts[id - 1], page.blocks[id - 1]];
  if (above?.decide !== 'keep' || above.kind !== 'byline' || author?.container !== block.container) return null;
  return text.length <= POST && !block.links.length && !measured[id]?.sentence ? 'note' : null;
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
