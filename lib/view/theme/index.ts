import { checkedLook } from '../../types/checked-look.ts';
import type { Look } from '../../types/look.ts';
import { is } from '../selectors.ts';
import { blockRules } from './blocks.ts';
import { boxRules, columnRules } from './column.ts';
import { BODY, inside, lines, media, rule } from './css.ts';
import { hierarchyRules, screenSizes } from './hierarchy.ts';
import { colourRules, paintRules } from './paint.ts';
import { paperRules, sheetOfPaper } from './paper.ts';
import { pictureRules } from './pictures.ts';
import { typeRules } from './type.ts';

export { PALETTES } from './palettes.ts';

/**
 * The reading look: a second style sheet on the marks of the clean view, inserted like the first at user origin, where
 * `!important` beats all that a page can write. Its selectors are the stronger ones, so that it does not matter which of
 * the two was inserted first. A shadow root has no user origin: there the look stands in a layer, for an `!important` in
 * a layer beats all outside of it. (At user origin Firefox 153 has that the other way round.)
 *
 * @param given the look; values that are none of a look's are replaced by the defaults, so nothing can be injected
 * @param scope `shadow` for an open shadow root on the way to the story; the colours come down from the document
 * @returns the style sheet's text, the same for the same look
 */
export function lookSheet(given: Look, scope: 'document' | 'shadow' = 'document'): string {
  const look = checkedLook(given);
  const shared =
    boxRules() +
    typeRules(look) +
    hierarchyRules(look) +
    screenSizes(look) +
    blockRules() +
    paintRules(look) +
    pictureRules(look) +
    calmRules();
  const rules = shared + paperRules();
  return scope === 'shadow'
    ? `@layer clean-copy-look {\n${rules}}\n`
    : `${columnRules(look)}${colourRules(look)}${BODY} {\n${rules}}\n${sheetOfPaper()}`;
}

/** Whoever asked the system for less motion gets none. */
function calmRules(): string {
  const still = 'animation: none; transition: none; scroll-behavior: auto';
  return media('(prefers-reduced-motion: reduce)', rule(`:is(${lines}, ${inside}, ${is('path')})`, still)).concat(
    rule(inside, 'transition: none'),
  );
}
