import { DEFAULT_READING_THEME, type ReadingTheme } from '../../lib/types/reading-theme';
import { showClean } from '../../lib/view/show-clean';
import { buildThemeSheet } from '../../lib/view/theme';
import type { ViewPage } from './page';

/** Styles that conflict with the theme in many ways. */
export const HOSTILE = `<style>
  body { display: grid; grid-template-columns: 80px 1fr; font-size: 9px; letter-spacing: 4px; word-spacing: 1em }
  main { position: absolute; left: 400px; width: 160vw; height: 90px; overflow: hidden; background: #fff0f0 }
  main p { color: #fff !important; font: 700 8px/1 cursive !important; width: 150vw; text-align: center; text-transform: uppercase;
    text-indent: 4em; transition: all 3s }
  main p::first-letter { float: left; font-size: 90px; line-height: 1; color: red; padding: 20px }
  main p::first-line { font-variant: small-caps; color: #eee }
  main p span { font: 6px/2 fantasy; letter-spacing: 1em; color: transparent; background: linear-gradient(red, blue); -webkit-background-clip: text;
    -webkit-text-fill-color: transparent }
  #b { position: absolute; top: 9000px; left: -500px; height: 3px; overflow: hidden; border: 9px solid red; box-shadow: 0 0 9px red }
  h1 { font: 12px/0.8 fantasy; color: #fff; position: fixed; width: 9000px; white-space: nowrap }
  a { color: #fefefe; text-decoration: none }
  code { font-family: 'My Code', monospace }
</style>
<main><h1 data-kind="headline">The headline of the story</h1>
  <p id="a"><span>The first words</span> of the story with <a href="#x">a link</a> and <code>code</code>.</p>
  <p id="b">A second paragraph of it.</p><p data-kind="caption" id="c">A caption.</p></main>`;

type Order = 'after' | 'before';

/** Shows the clean view with a theme. Both sheets have author origin here, which is harder than user origin. */
export function applyTheme(page: ViewPage, theme: Partial<ReadingTheme>, order: Order = 'after'): void {
  const view = page.document.defaultView as Window & typeof globalThis;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(buildThemeSheet({ ...DEFAULT_READING_THEME, ...theme }));
  if (order === 'before') page.document.adoptedStyleSheets = [sheet];
  const { reading, elements } = page.read();
  showClean(page.document, reading, elements);
  if (order === 'after') page.document.adoptedStyleSheets = [...page.document.adoptedStyleSheets, sheet];
}

export const style = (page: ViewPage, selector: string, pseudo?: string) =>
  getComputedStyle(page.get(selector), pseudo);
export const scrollWidth = (page: ViewPage) => page.document.documentElement.scrollWidth;

/** Formats a hexadecimal colour as browsers compute it. */
export function rgb(hex: string): string {
  const [red, green, blue] = (hex.match(/[0-9a-f]{2}/g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return `rgb(${red}, ${green}, ${blue})`;
}
