import type { PageContext } from '../../layout';
import { foldText } from '../../text/fold';
import type { Block } from '../../types';
import { hasClutterWords } from '../clutter-words';

/** Maximum share (0–1) of links in running text; a block with more leads to other pages. */
const MAX_LINK_SHARE = 0.1;
const LEGAL_NOTICE = /©|\(c\)\s*\d{4}|copyright/i;
/** Maximum number of characters before the author's name in a note about the author. */
const MAX_AUTHOR_OFFSET = 40;

/** Returns whether a text leads nowhere else, and contains neither words of clutter nor a copyright notice. */
export function isPlainText({ id, text }: Block, { measures }: PageContext): boolean {
  const measured = measures[id];
  return (
    measured !== undefined && measured.linkShare <= MAX_LINK_SHARE && !LEGAL_NOTICE.test(text) && !hasClutterWords(text)
  );
}

/** Returns whether a text begins with the name of one of the page's authors. */
export function isAboutAuthor(text: string, { facts }: PageContext): boolean {
  const opening = foldText(text.slice(0, MAX_AUTHOR_OFFSET * 2));
  return facts.authors.some((author) => {
    const at = author ? opening.indexOf(foldText(author)) : -1;
    return at >= 0 && at <= MAX_AUTHOR_OFFSET;
  });
}
