import type { ReadingTheme } from '../../types/reading-theme.ts';
import { parseReadingTheme } from '../../types/reading-theme-schema.ts';
import { marked, TEXT_LINES } from '../selectors.ts';
import { blockRules } from './blocks.ts';
import { colourRules, paletteRules } from './colours.ts';
import { boxRules, columnRules } from './column.ts';
import { INLINE_CONTENT, mediaRule, rule, THEMED_BODY } from './css.ts';
import { hierarchyRules, screenSizeRules } from './hierarchy.ts';
import { mastheadRules } from './masthead.ts';
import { pictureRules } from './pictures.ts';
import { printPageRules, printRules } from './print.ts';
import { typographyRules } from './typography.ts';

export { PALETTES } from './palettes.ts';

/**
 * Builds the style sheet of a reading theme, which is added to the clean view's own sheet. At user origin, both
 * override everything that a page can write by `!important`. The theme's selectors are more specific, so the order of
 * insertion does not matter. Shadow roots have no user origin; there the rules are in a layer, because `!important` in
 * a layer overrides everything outside of it. (At user origin, Firefox 153 does the opposite.)
 *
 * @param input the theme; invalid values are replaced by defaults, so that nothing can be injected
 * @param scope `shadow` for open shadow roots, which inherit the colours from the document
 */
export function buildThemeSheet(input: ReadingTheme, scope: 'document' | 'shadow' = 'document'): string {
  const theme = parseReadingTheme(input);
  const shared =
    boxRules() +
    typographyRules(theme) +
    hierarchyRules(theme) +
    screenSizeRules(theme) +
    blockRules() +
    colourRules(theme) +
    pictureRules(theme) +
    reducedMotionRules();
  const rules = shared + printRules();
  return scope === 'shadow'
    ? `@layer clean-copy-look {\n${rules}}\n`
    : `${columnRules(theme)}${mastheadRules(theme)}${paletteRules(theme)}${THEMED_BODY} {\n${rules}}\n${printPageRules()}`;
}

function reducedMotionRules(): string {
  const still = 'animation: none; transition: none; scroll-behavior: auto';
  return mediaRule(
    '(prefers-reduced-motion: reduce)',
    rule(`:is(${TEXT_LINES}, ${INLINE_CONTENT}, ${marked('path')})`, still),
  ).concat(rule(INLINE_CONTENT, 'transition: none'));
}
