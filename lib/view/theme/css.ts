import { is, keep, lines, MARK, text } from '../selectors.ts';

export { lines };

/** One rule whose every declaration beats the page's. Values hold no semicolon. */
export function rule(selector: string, declarations: string): string {
  const each = declarations
    .split(';')
    .map((declaration) => declaration.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
  return `${selector} { ${each.map((declaration) => `${declaration} !important`).join('; ')} }\n`;
}

export const media = (query: string, rules: string) => `@media ${query} {\n${rules}}\n`;

/** A number as CSS writes it, without a tail of digits. */
export const digits = (value: number) => String(Math.round(value * 1000) / 1000);

/**
 * The body, once the colours that the page leaves have been judged: before that, no look may change them. Said three
 * times, it makes each rule that begins with it stronger than all rules of the clean view's own sheet.
 */
export const BODY = `body${`[${MARK}~="look"]`.repeat(3)}`;
export const ROOT = `html:has(> ${BODY})`;

/** Pictures, drawings, formulas and players inside a line of text have their own ways. */
const OWN_WAYS = `:where(:not(svg, svg *, math, math *, iframe, video, audio, ${is('media')}, ${is('media')} *))`;
/** All that stands inside lines of text and tables, the pieces of bare text included. The weakest of selectors. */
export const inside = `:where(${is('part')}, :is(${text}, ${is('part')}, table${keep}) *)${OWN_WAYS}`;

/** Languages whose letters are as wide as high. */
export const SQUARE = ':is(:lang(zh), :lang(ja), :lang(ko))';

/** A thin line in the colour of the text around it, if no theme says otherwise. */
export const LINE = 'var(--clean-copy-line, color-mix(in srgb, currentcolor 24%, transparent))';
/** A faint ground, likewise. */
export const TINT = 'var(--clean-copy-tint, color-mix(in srgb, currentcolor 6%, transparent))';

/** What has no part in a picture: a box or a figure with one of these is more than a picture with its caption. */
export const MORE_THAN_PICTURE = `:is(iframe, video, audio, table, ${is('text')}:not(${is('caption')}), ${is('keep')}:not(${is('image', 'caption')}))`;
