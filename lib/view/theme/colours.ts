import type { ReadingTheme } from '../../types/reading-theme.ts';
import { DRAWING, KEPT, KEPT_TEXT, marked, PATH, TEXT_LINES } from '../selectors.ts';
import { INLINE_CONTENT, LINE_COLOUR, MORE_THAN_PICTURE, mediaRule, rule, THEMED_BODY, THEMED_ROOT } from './css.ts';
import { PALETTES, type Palette } from './palettes.ts';

type PaletteColour = Exclude<keyof Palette, 'scheme'>;

/** Names of the CSS variables, without their prefix. */
const VARIABLES: Record<PaletteColour, string> = {
  background: 'ground',
  text: 'ink',
  secondaryText: 'soft',
  link: 'link',
  visitedLink: 'visited',
  line: 'line',
  boxBackground: 'box',
};
const PALETTE_COLOURS = Object.keys(VARIABLES) as PaletteColour[];
const colourVariable = (name: PaletteColour) => `var(--clean-copy-${VARIABLES[name]})`;

/** Media query that excludes forced colours of the operating system, which take precedence. */
const NO_FORCED_COLOURS = '(forced-colors: none)';
const PREFERS_DARK = '(prefers-color-scheme: dark)';

/** Selects boxes that get no background of their own: an image with its caption, and the header of the story. */
const UNBOXED = `${marked('box')}:is(${marked('headline', 'standfirst', 'byline', 'dateline', 'caption')}, figure, figcaption, ${PATH}:has(${marked('headline')}), ${PATH}:not(:has(${MORE_THAN_PICTURE})))`;

/**
 * Builds the rule that sets the palette as variables on the root, so that shadow roots inherit them. In print, the
 * palette is black on white.
 */
export function paletteRules({ theme }: ReadingTheme): string {
  const screen = {
    page: '',
    system: paletteVariables(PALETTES.light) + mediaRule(PREFERS_DARK, paletteVariables(PALETTES.dark)),
    light: paletteVariables(PALETTES.light),
    sepia: paletteVariables(PALETTES.sepia),
    dark: paletteVariables(PALETTES.dark),
    contrast:
      paletteVariables(PALETTES['contrast-light']) +
      mediaRule(PREFERS_DARK, paletteVariables(PALETTES['contrast-dark'])),
  }[theme];
  const body = rule(
    THEMED_BODY,
    `background: none; color: ${colourVariable('text')}; -webkit-text-fill-color: currentcolor`,
  );
  return (
    (screen && mediaRule(`screen and ${NO_FORCED_COLOURS}`, screen + body)) +
    mediaRule('print', paletteVariables(PALETTES.print) + body)
  );
}

function paletteVariables(palette: Palette): string {
  const variables = PALETTE_COLOURS.map((name) => `--clean-copy-${VARIABLES[name]}: ${palette[name]}`).join('; ');
  // Images with transparency are made for light pages.
  const behind = palette.scheme === 'dark' ? '#f0f0ec' : 'transparent';
  return rule(
    THEMED_ROOT,
    `${variables}; --clean-copy-behind: ${behind}; color-scheme: ${palette.scheme}; accent-color: ${palette.link};
     background: ${palette.background}; color: ${palette.text}; scrollbar-color: auto`,
  );
}

/** Builds the rules that replace the page's colours. */
export function colourRules({ theme }: ReadingTheme): string {
  return (
    mediaRule(
      theme === 'page' ? 'print' : `print, ${NO_FORCED_COLOURS}`,
      backgroundRules() + textColourRules() + imageBackgroundRules(),
    ) +
    // Forced colours replace all backgrounds, so that nothing is left to pad.
    mediaRule('(forced-colors: active)', unboxedRule()) +
    (theme === 'contrast' ? mediaRule(`screen and ${NO_FORCED_COLOURS}`, highContrastRules()) : '')
  );
}

const unboxedRule = () => rule(`:is(${UNBOXED}, ${marked('paper')})`, 'background: none; padding: 0; margin-inline: 0');

function backgroundRules(): string {
  return (
    rule(
      PATH,
      `background-color: transparent; color: ${colourVariable('text')}; border-color: ${colourVariable('line')}; -webkit-text-fill-color: currentcolor`,
    ) +
    rule(
      `${KEPT}:not(${marked('media')})`,
      `background: none; color: ${colourVariable('text')}; border-color: ${colourVariable('line')}; -webkit-text-fill-color: currentcolor`,
    ) +
    rule(
      INLINE_CONTENT,
      `background: none; color: inherit; border-color: ${colourVariable('line')}; -webkit-text-fill-color: currentcolor; box-shadow: none; mix-blend-mode: normal;
       forced-color-adjust: auto; text-decoration-color: currentcolor; filter: none`,
    ) +
    rule(
      `:is(${TEXT_LINES}, ${INLINE_CONTENT})::selection`,
      `background: ${colourVariable('link')}; color: ${colourVariable('background')}; -webkit-text-fill-color: ${colourVariable('background')}`,
    ) +
    rule(
      `${INLINE_CONTENT}::before, ${INLINE_CONTENT}::after`,
      'background: none; box-shadow: none; border-color: currentcolor; -webkit-text-fill-color: currentcolor',
    ) +
    rule(marked('box'), `background: ${colourVariable('boxBackground')}; border-radius: 6px`) +
    unboxedRule() +
    rule(`${marked('box')} ${marked('box')}, ${marked('box')} ${marked('paper', 'plain')}`, 'background: none') +
    rule(`:is(mark)${INLINE_CONTENT}`, `background: color-mix(in srgb, ${colourVariable('link')} 18%, transparent)`) +
    rule(
      `:is(pre, code, kbd, samp)${INLINE_CONTENT}`,
      `background: color-mix(in srgb, ${colourVariable('text')} 7%, transparent)`,
    ) +
    rule(`:is(pre)${INLINE_CONTENT} *`, 'background: none')
  );
}

function textColourRules(): string {
  const soft = marked('standfirst', 'byline', 'dateline', 'caption', 'note');
  const link = `:is(a:any-link):is(${TEXT_LINES}, ${INLINE_CONTENT})`;
  // A linked image often has its caption in the same link.
  const linked = `${KEPT_TEXT}:where(:not(${marked('caption')}, figcaption))`;
  return (
    rule(`${TEXT_LINES}:is(${soft}, figcaption, figcaption *)`, `color: ${colourVariable('secondaryText')}`) +
    rule(
      `blockquote :is(footer, footer *)${KEPT_TEXT}${marked('keep')}, blockquote:first-child + ${KEPT_TEXT}:last-child`,
      `color: ${colourVariable('secondaryText')}`,
    ) +
    rule(`:is(cite):is(${KEPT_TEXT}, ${INLINE_CONTENT})`, `color: ${colourVariable('secondaryText')}`) +
    rule(`${link}, a:any-link ${linked}`, `color: ${colourVariable('link')}`) +
    rule(`${link}:visited, a:visited ${linked}`, `color: ${colourVariable('visitedLink')}`) +
    rule(
      `a:any-link ${KEPT_TEXT}${marked('headline')}, a:any-link${marked('headline')}, ${marked('headline')} a:any-link`,
      `color: ${colourVariable('text')}`,
    ) +
    rule(`:is(a *)${INLINE_CONTENT}`, 'color: inherit')
  );
}

/**
 * Builds the rules that give images a light background in dark schemes, because they may be transparent. Photographs
 * cover it.
 */
function imageBackgroundRules(): string {
  const names = ['svg', 'png', 'gif'].flatMap((end) => [`[src$=".${end}" i]`, `[src*=".${end}?" i]`]);
  const drawn = `img:is(${names.join(', ')}, [src^="data:image/svg" i])`;
  return (
    rule(`:is(${drawn}, svg)${KEPT}, ${marked('media')} ${drawn}`, 'background-color: var(--clean-copy-behind)') +
    // Labels of charts are made for light pages as well.
    rule(DRAWING, 'background-color: var(--clean-copy-behind); color: #1d1e20')
  );
}

/** Builds the additional rules for high contrast, which avoid intermediate shades. */
function highContrastRules(): string {
  return (
    rule(
      `${INLINE_CONTENT}::before, ${INLINE_CONTENT}::after`,
      'background: none; box-shadow: none; border-color: currentcolor; -webkit-text-fill-color: currentcolor',
    ) +
    rule(marked('box'), `outline: 2px solid ${LINE_COLOUR}; outline-offset: -2px`) +
    rule(`:is(a:any-link):is(${TEXT_LINES}, ${INLINE_CONTENT})`, 'text-decoration-thickness: 2px')
  );
}
