import type { ReadingTheme } from '../../types/reading-theme.ts';
import { KEPT_TEXT, marked, PATH, TEXT_LINES } from '../selectors.ts';
import { CJK, cssNumber, INLINE_CONTENT, mediaRule, rule } from './css.ts';
import { FONT_STACKS } from './typefaces.ts';

/**
 * Minimum number of characters per line for justified text; in shorter lines, the gaps between words would be too wide.
 */
const MIN_JUSTIFIED_CHARS = 34;
const HEADINGS = marked('headline', 'subheading');
const RUNNING_TEXT = `${TEXT_LINES}:where(:not(${HEADINGS}, ${marked('byline', 'dateline')}, h1, h2, h3, h4, h5, h6))`;
/** Excludes elements whose font matters: code and icon fonts. */
const NOT_OWN_FONT = `:where(:not(code, code *, pre, pre *, kbd, samp, tt, :empty, [class*="icon" i], [class^="fa-"], [class*=" fa-"], [class*="glyph" i], [class*="material" i]))`;

/** Declarations that reset the decoration of letters and words, except for the space between them. */
const PLAIN_LETTERS = `text-transform: none; text-indent: 0; text-shadow: none;
  font-variant-caps: normal; font-stretch: normal; font-size-adjust: none; -webkit-text-stroke-width: 0; text-wrap-mode: wrap; writing-mode: horizontal-tb`;
const PLAIN_FIRST_LETTER = `font: inherit; float: none; initial-letter: normal; -webkit-initial-letter: normal; margin: 0; padding: 0; border: none;
  color: inherit; -webkit-text-fill-color: currentcolor; background: none; position: static; ${PLAIN_LETTERS}`;

/** Formats a space that is added to the typeface's own. */
const addedSpace = (em: number) => (em ? `${cssNumber(em)}em` : 'normal');

/** Selects elements around a drop cap, by common class names. */
const DROP_CAP = `:is(${['dropcap', 'drop-cap', 'drop_cap', 'first-letter', 'firstletter', 'initial-letter'].map((word) => `[class*="${word}" i]`).join(', ')})${INLINE_CONTENT}`;

/**
 * Builds the rules for typeface, size and spacing of lines, which override the page's at every level down to inline
 * elements.
 */
export function typographyRules(theme: ReadingTheme): string {
  const { family } = FONT_STACKS[theme.typeface];
  const fontFamily = family ? `font-family: ${family};` : '';
  const letters = `letter-spacing: ${addedSpace(theme.letterSpacing)}; word-spacing: ${addedSpace(theme.wordSpacing)}; ${PLAIN_LETTERS}`;
  const minWidth = Math.ceil(MIN_JUSTIFIED_CHARS * theme.size * 0.48 + 32);
  return (
    rule(
      TEXT_LINES,
      `${fontFamily} font-size: ${theme.size}px; line-height: ${theme.lineHeight}; ${letters};
       margin-block: 0 ${cssNumber(theme.spacing)}em; text-align: start; word-break: normal; overflow-wrap: break-word; text-wrap-style: pretty;
       border-block: none; border-inline-end: none; border-radius: 0; box-shadow: none; outline: none;
       hyphens: manual; -webkit-hyphens: manual; hanging-punctuation: first allow-end`,
    ) +
    rule(TEXT_LINES, 'font-weight: 400') +
    rule(marked('bold'), 'font-weight: 700') +
    rule(`${TEXT_LINES}:not(${marked('edge')})`, 'border-inline-start: none') +
    rule(
      INLINE_CONTENT,
      `font-size: inherit; line-height: inherit; ${letters}; initial-letter: normal; hyphens: inherit; text-align: inherit`,
    ) +
    (fontFamily ? rule(`${INLINE_CONTENT}${NOT_OWN_FONT}`, 'font-family: inherit') : '') +
    rule(
      `:is(span, b, strong, i, em, font, big)${INLINE_CONTENT}`,
      'float: none; margin-inline: 0; padding-inline: 0; vertical-align: baseline',
    ) +
    // Empty elements are left alone, because they may separate two paragraphs.
    rule(`:is(span, b, strong, i, em, font, big)${INLINE_CONTENT}:not(:empty)`, 'margin-block: 0; padding-block: 0') +
    rule(DROP_CAP, `${PLAIN_FIRST_LETTER}; ${letters}`) +
    rule(marked('apart'), 'margin-inline-start: .6em') +
    rule(`:is(sub, sup)${INLINE_CONTENT}`, 'font-size: .72em; line-height: 0') +
    rule(`:is(small)${INLINE_CONTENT}`, 'font-size: .86em') +
    rule(
      `:is(${PATH}, ${KEPT_TEXT}, ${KEPT_TEXT} :is(p, div, span))::first-letter`,
      `${PLAIN_FIRST_LETTER}; ${letters}`,
    ) +
    rule(
      `:is(${PATH}, ${KEPT_TEXT}, ${KEPT_TEXT} :is(p, div, span))::first-line`,
      `font: inherit; color: inherit; background: none; ${letters}`,
    ) +
    rule(
      `:is(${KEPT_TEXT}, ${INLINE_CONTENT})::before, :is(${KEPT_TEXT}, ${INLINE_CONTENT})::after`,
      `font-size: inherit; line-height: inherit; color: inherit; ${letters}`,
    ) +
    rule(`${KEPT_TEXT} :is(p, li)`, `margin-block: 0 ${cssNumber(theme.spacing)}em`) +
    rule(`${KEPT_TEXT} > :is(p, li):last-child`, 'margin-block-end: 0') +
    lineBreakRules(theme, minWidth)
  );
}

/**
 * Builds the rules for line breaking, hyphenation and justification.
 *
 * @param minWidth minimum width of the window (px) for justified text
 */
function lineBreakRules({ justify, hyphenate }: ReadingTheme, minWidth: number): string {
  const hyphenated = 'hyphens: auto; -webkit-hyphens: auto; hyphenate-limit-chars: 6 3 3';
  return (
    rule(TEXT_LINES + CJK, 'line-break: strict; text-justify: inter-character; text-wrap-style: auto') +
    rule(`${TEXT_LINES}:lang(ko)`, 'word-break: keep-all') +
    (hyphenate ? rule(RUNNING_TEXT, hyphenated) : '') +
    mediaRule(
      '(max-width: 480px)',
      rule(HEADINGS, 'hyphens: auto; -webkit-hyphens: auto; hyphenate-limit-chars: 12 5 4'),
    ) +
    (justify
      ? mediaRule(
          `(min-width: ${minWidth}px)`,
          rule(
            `${RUNNING_TEXT}:where(:not(${marked('standfirst', 'caption', 'note')}, figcaption, table *))`,
            'text-align: justify',
          ),
        )
      : '')
  );
}
