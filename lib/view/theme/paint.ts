import type { Look } from '../../types/look.ts';
import { is, keep, path, text } from '../selectors.ts';
import { BODY, inside, LINE, lines, MORE_THAN_PICTURE, media, ROOT, rule } from './css.ts';
import { PALETTES, type Palette } from './palettes.ts';

const NAMES = ['ground', 'ink', 'soft', 'link', 'visited', 'line', 'box'] as const;
const on = (name: (typeof NAMES)[number]) => `var(--clean-copy-${name})`;

/** Where the reader's system sets the colours, all is left to it. */
const FREE = '(forced-colors: none)';
const DARK = '(prefers-color-scheme: dark)';

/** A picture with its caption, and the top of the story, are no boxes within it. */
const NO_BOX = `${is('box')}:is(${is('headline', 'standfirst', 'byline', 'dateline', 'caption')}, figure, figcaption, ${path}:has(${is('headline')}), ${path}:not(:has(${MORE_THAN_PICTURE})))`;

/** The theme's colours as variables of the root, so that they reach into shadow roots; on paper black on white. */
export function colourRules({ theme }: Look): string {
  const screen = {
    page: '',
    system: colours(PALETTES.light) + media(DARK, colours(PALETTES.dark)),
    light: colours(PALETTES.light),
    sepia: colours(PALETTES.sepia),
    dark: colours(PALETTES.dark),
    contrast: colours(PALETTES['contrast-light']) + media(DARK, colours(PALETTES['contrast-dark'])),
  }[theme];
  const body = rule(BODY, `background: none; color: ${on('ink')}; -webkit-text-fill-color: currentcolor`);
  return (screen && media(`screen and ${FREE}`, screen + body)) + media('print', colours(PALETTES.print) + body);
}

function colours(palette: Palette): string {
  const variables = NAMES.map((name) => `--clean-copy-${name}: ${palette[name]}`).join('; ');
  // A picture without a ground of its own was drawn for a light page.
  const behind = palette.scheme === 'dark' ? '#f0f0ec' : 'transparent';
  return rule(
    ROOT,
    `${variables}; --clean-copy-behind: ${behind}; color-scheme: ${palette.scheme}; accent-color: ${palette.link};
     background: ${palette.ground}; color: ${palette.ink}; scrollbar-color: auto`,
  );
}

/** What has which colour: the page's own grounds and inks give way, down to the last word. */
export function paintRules({ theme }: Look): string {
  return (
    media(theme === 'page' ? 'print' : `print, ${FREE}`, grounds() + inks() + pictures()) +
    (theme === 'contrast' ? media(`screen and ${FREE}`, loud()) : '')
  );
}

function grounds(): string {
  return (
    rule(
      path,
      `background-color: transparent; color: ${on('ink')}; border-color: ${on('line')}; -webkit-text-fill-color: currentcolor`,
    ) +
    rule(
      `${keep}:not(${is('media')})`,
      `background: none; color: ${on('ink')}; border-color: ${on('line')}; -webkit-text-fill-color: currentcolor`,
    ) +
    rule(
      inside,
      `background: none; color: inherit; border-color: ${on('line')}; -webkit-text-fill-color: currentcolor; box-shadow: none; mix-blend-mode: normal;
       forced-color-adjust: auto; text-decoration-color: currentcolor; filter: none`,
    ) +
    rule(
      `:is(${lines}, ${inside})::selection`,
      `background: ${on('link')}; color: ${on('ground')}; -webkit-text-fill-color: ${on('ground')}`,
    ) +
    rule(
      `${inside}::before, ${inside}::after`,
      'background: none; box-shadow: none; border-color: currentcolor; -webkit-text-fill-color: currentcolor',
    ) +
    rule(is('box'), `background: ${on('box')}; border-radius: 6px`) +
    rule(`:is(${NO_BOX}, ${is('paper')})`, 'background: none; padding: 0; margin-inline: 0') +
    rule(`${is('box')} ${is('box')}, ${is('box')} ${is('paper', 'plain')}`, 'background: none') +
    rule(`${inside}:is(mark)`, `background: color-mix(in srgb, ${on('link')} 18%, transparent)`) +
    rule(`${inside}:is(pre, code, kbd, samp)`, `background: color-mix(in srgb, ${on('ink')} 7%, transparent)`) +
    rule(`${inside}:is(pre) *`, 'background: none')
  );
}

function inks(): string {
  const soft = is('standfirst', 'byline', 'dateline', 'caption', 'note');
  const link = `:is(${lines}, ${inside}):is(a:any-link)`;
  // A picture that leads somewhere takes its caption along.
  const linked = `${text}:where(:not(${is('caption')}, figcaption))`;
  return (
    rule(`${lines}:is(${soft}, figcaption, figcaption *)`, `color: ${on('soft')}`) +
    rule(`:is(${text}, ${inside}):is(cite)`, `color: ${on('soft')}`) +
    rule(`${link}, a:any-link ${linked}`, `color: ${on('link')}`) +
    rule(`${link}:visited, a:visited ${linked}`, `color: ${on('visited')}`) +
    rule(
      `a:any-link ${text}${is('headline')}, a:any-link${is('headline')}, ${is('headline')} a:any-link`,
      `color: ${on('ink')}`,
    ) +
    rule(`${inside}:is(a *)`, 'color: inherit')
  );
}

/** Drawings on a transparent ground get a light one where the page is dark; behind a photograph it is not seen. */
function pictures(): string {
  const names = ['svg', 'png', 'gif'].flatMap((end) => [`[src$=".${end}" i]`, `[src*=".${end}?" i]`]);
  const drawn = `img:is(${names.join(', ')}, [src^="data:image/svg" i])`;
  return rule(`:is(${drawn}, svg)${keep}, ${is('media')} ${drawn}`, 'background-color: var(--clean-copy-behind)');
}

/** High contrast says everything with more than a shade. */
function loud(): string {
  return (
    rule(
      `${inside}::before, ${inside}::after`,
      'background: none; box-shadow: none; border-color: currentcolor; -webkit-text-fill-color: currentcolor',
    ) +
    rule(is('box'), `outline: 2px solid ${LINE}; outline-offset: -2px`) +
    rule(`:is(${lines}, ${inside}):is(a:any-link)`, 'text-decoration-thickness: 2px')
  );
}
