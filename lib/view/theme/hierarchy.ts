import type { ReadingTheme } from '../../types/reading-theme.ts';
import { marked, PATH, TEXT_LINES, UNMARKED } from '../selectors.ts';
import { cssNumber, rule } from './css.ts';

const HEADLINE = TEXT_LINES + marked('headline');
const headings = (...levels: number[]) => `:is(${levels.map((level) => `h${level}`).join(', ')})`;
const BYLINE_OR_DATE = marked('byline', 'dateline');
const SUBHEADING = `${TEXT_LINES}:where(:not(${marked('headline', 'standfirst', 'byline', 'dateline', 'caption', 'note')})):is(${headings(1, 2, 3, 4, 5, 6)}, ${marked('subheading')})`;
/** Selects the time above an entry of a live blog. */
const ENTRY_TIME = `${TEXT_LINES}${marked('note')}`;
const CAPTION = `:is(${TEXT_LINES}${marked('caption')}, figcaption${marked('text')}, figcaption ${TEXT_LINES})`;

/**
 * Builds the rules for the font sizes of all kinds of text.
 *
 * @param size formats a multiple of the running text's size
 * @param headlineSize font size of the headline, as a CSS value
 */
export function sizeRules(size: (factor: number) => string, headlineSize: string): string {
  return (
    rule(HEADLINE, `font-size: ${headlineSize}`) +
    rule(TEXT_LINES + marked('standfirst'), `font-size: ${size(1.17)}`) +
    rule(TEXT_LINES + marked('byline', 'dateline'), `font-size: ${size(0.84)}`) +
    rule(CAPTION, `font-size: ${size(0.82)}`) +
    rule(TEXT_LINES + marked('note'), `font-size: ${size(0.88)}`) +
    rule(`${TEXT_LINES}${marked('byline')} + ${TEXT_LINES}${marked('note')}`, `font-size: ${size(0.84)}`) +
    rule(SUBHEADING, `font-size: ${size(1.28)}`) +
    rule(`${SUBHEADING}:is(h4, h5, h6)`, `font-size: ${size(1.06)}`)
  );
}

/** Builds the rules for font sizes on screen, where the window's width limits the headline's size. */
export function screenSizeRules({ size }: ReadingTheme): string {
  const px = (factor: number) => `${cssNumber(size * factor)}px`;
  const largest = `min(12vw, clamp(${px(1.4)}, ${px(0.95)} + 3vw, ${px(2.1)}))`;
  return sizeRules(px, largest);
}

/** Builds the rules for weight and spacing of headings, bylines and captions. */
export function hierarchyRules({ spacing, lineHeight }: ReadingTheme): string {
  const tight = (max: number) => `line-height: ${cssNumber(Math.min(lineHeight, max))}`;
  return (
    rule(
      HEADLINE,
      `font-weight: 700; font-style: normal; ${tight(1.16)}; margin-block: 0 .5em; text-wrap-style: balance`,
    ) +
    rule(`${HEADLINE} *`, 'font-weight: inherit') +
    rule(
      TEXT_LINES + marked('standfirst'),
      `font-weight: 400; ${tight(1.45)}; margin-block: 0 1em; text-wrap-style: pretty`,
    ) +
    bylineRules(tight(1.4)) +
    rule(
      SUBHEADING,
      `font-weight: 700; font-style: normal; ${tight(1.28)}; margin-block: ${cssNumber(0.75 + spacing * 0.8)}em ${cssNumber(0.2 + spacing * 0.3)}em; text-wrap-style: balance; break-after: avoid`,
    ) +
    captionRules(tight(1.45)) +
    rule(TEXT_LINES + marked('note'), `${tight(1.5)}; font-weight: 400`)
  );
}

/** Builds the rules that group names and dates, even if the page puts each into a container of its own. */
function bylineRules(tight: string): string {
  return (
    rule(TEXT_LINES + BYLINE_OR_DATE, `font-weight: 400; ${tight}; margin-block: .35em 1.2em`) +
    rule(adjacentSelector(BYLINE_OR_DATE), 'margin-block-start: -.85em') +
    rule(`${TEXT_LINES}${marked('byline')} + ${TEXT_LINES}${marked('note')}`, 'margin-block: -.85em 1.2em') +
    rule(
      `${TEXT_LINES}${marked('byline')} + ${marked('note')} + ${TEXT_LINES}${marked('dateline')}`,
      'margin-block-start: -.85em',
    ) +
    rule(`${ENTRY_TIME}:has(+ ${SUBHEADING})`, 'margin-block: 2em .3em') +
    rule(`${ENTRY_TIME} + ${SUBHEADING}`, 'margin-block-start: 0') +
    rule(`${marked('item')}${BYLINE_OR_DATE}`, 'display: block; list-style: none') +
    rule(`:is(ul, ol):has(> ${marked('item')}${BYLINE_OR_DATE})`, 'padding-inline-start: 0')
  );
}

/** Builds the rules that put captions and credits close to their image and to each other. */
function captionRules(tight: string): string {
  const alone = ':where(:not(figure *))';
  return (
    rule(CAPTION, `font-weight: 400; ${tight}; margin-block: .6em 0; text-wrap-style: pretty`) +
    rule(`${CAPTION}${alone}`, 'margin-block: -.4em 1.3em') +
    rule(`:is(${adjacentSelector(marked('caption'))})${alone}`, 'margin-block-start: -1em') +
    rule(`figure :is(${adjacentSelector(marked('caption'))})`, 'margin-block-start: .15em')
  );
}

/**
 * Returns a selector for text of a kind directly after other text of the same kind, in containers or not. Hidden
 * elements may be in between.
 */
function adjacentSelector(kind: string): string {
  const box = `${PATH}:has(${kind}):where(:not(:has(${marked('keep', 'text')}:not(${kind}))))`;
  const one = `:is(${TEXT_LINES}${kind}, ${box})`;
  return `:is(${one}, ${one} + ${UNMARKED}, ${one} + ${UNMARKED} + ${UNMARKED}) + ${one}`;
}
