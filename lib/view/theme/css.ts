import { KEPT, KEPT_TEXT, MARK_ATTRIBUTE, marked } from '../selectors.ts';

/**
 * Formats a rule whose declarations are all `!important`.
 *
 * @param declarations separated by semicolons; values must not contain semicolons
 */
export function rule(selector: string, declarations: string): string {
  const each = declarations
    .split(';')
    .map((declaration) => declaration.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
  return `${selector} { ${each.map((declaration) => `${declaration} !important`).join('; ')} }\n`;
}

export const mediaRule = (query: string, rules: string) => `@media ${query} {\n${rules}}\n`;

/** Formats a number with at most three decimals. */
export const cssNumber = (value: number) => String(Math.round(value * 1000) / 1000);

/**
 * Selects the body after background colours have been measured; before that, no theme may change them. The attribute is
 * repeated three times, so that the selector is more specific than all selectors of the clean view's own sheet.
 */
export const THEMED_BODY = `body${`[${MARK_ATTRIBUTE}~="look"]`.repeat(3)}`;
export const THEMED_ROOT = `html:has(> ${THEMED_BODY})`;

/** Excludes images, SVG, formulas and players within text. Its specificity is 0. */
const NOT_EMBEDDED = `:where(:not(svg, svg *, math, math *, iframe, video, audio, ${marked('media')}, ${marked('media')} *))`;
/** Selects elements within text and tables, including elements within bare text. Its specificity is 0. */
export const INLINE_CONTENT = `:where(${marked('part')}, :is(${KEPT_TEXT}, ${marked('part')}, table${KEPT}) *)${NOT_EMBEDDED}`;

/** Selects languages with full-width characters. */
export const CJK = ':is(:lang(zh), :lang(ja), :lang(ko))';

/** Colour of lines. It is derived from the text colour, unless the colour scheme sets it. */
export const LINE_COLOUR = 'var(--clean-copy-line, color-mix(in srgb, currentcolor 24%, transparent))';
/** Colour of faint backgrounds. It is derived from the text colour, unless the colour scheme sets it. */
export const TINT_COLOUR = 'var(--clean-copy-tint, color-mix(in srgb, currentcolor 6%, transparent))';

/** Selects content that makes a box or figure more than an image with a caption. */
export const MORE_THAN_PICTURE = `:is(iframe, video, audio, table, ${marked('text')}:not(${marked('caption')}), ${marked('keep')}:not(${marked('image', 'caption')}))`;
