import type { Look } from '../../types/look.ts';
import { is } from '../selectors.ts';
import { blockRules } from './blocks.ts';
import { checkedLook } from './checked.ts';
import { boxRules, columnRules } from './column.ts';
import { BODY, inside, lines, media, rule } from './css.ts';
import { hierarchyRules, screenSizes } from './hierarchy.ts';
import { colourRules, paintRules } from './paint.ts';
import { paperRules, SHEET_OF_PAPER } from './paper.ts';
import { pictureRules } from './pictures.ts';
import { typeRules } from './type.ts';

export { checkedLook } from './checked.ts';
export { PALETTES, type Palette } from './palettes.ts';
export { DYSLEXIC_FAMILY } from './typefaces.ts';

/**
 * The reading look: a second style sheet on the marks of the clean view, inserted like the first at user origin. It
 * stands in a layer, for an `!important` in a layer is stronger than all outside of it, the clean view's own sheet
 * included: no matter which was inserted first, or how heavily a page's selectors weigh.
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
  const rules =
    scope === 'shadow'
      ? shared + paperRules()
      : `${columnRules(look) + colourRules(look)}${BODY} {\n${shared}${paperRules()}}\n${SHEET_OF_PAPER}`;
  return `@layer clean-copy-look {\n${rules}}\n`;
}

/** Whoever asked the system for less motion gets none. */
function calmRules(): string {
  const still = 'animation: none; transition: none; scroll-behavior: auto';
  return media('(prefers-reduced-motion: reduce)', rule(`:is(${lines}, ${inside}, ${is('path')})`, still)).concat(
    rule(inside, 'transition: none'),
  );
}
