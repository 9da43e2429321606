import { image, inner, is, keep, path, text } from '../selectors.ts';
import { inside, LINE, lines, rule, TINT } from './css.ts';

const table = `table${keep}`;
const heading = `h1, h2, h3, h4, h5, h6, ${is('headline', 'subheading')}`;
const pull = `${text}${is('quote')}:where(:not(blockquote, blockquote *, li, li *))`;

/** Lists, quotes, tables, code, figures and embedded posts, each in its place and none louder than the text. */
export function blockRules(): string {
  return lists() + quotes() + tables() + code() + links() + figures();
}

function lists(): string {
  return (
    rule(`:is(ul, ol, dl)${path}`, 'margin-block: 0 1.1em') +
    rule(`:is(li, dd, dt)${text}, li${path}`, 'margin-block: 0 .4em') +
    rule(`:is(ul, ol):has(> ${is('item')})`, 'padding-inline-start: 1.4em') +
    rule(`${is('item')}::marker`, 'color: inherit; font-size: 1em; font-variant-numeric: tabular-nums') +
    rule(`li ${text}:only-child`, 'margin-block: 0') +
    rule(`dt${text}`, 'font-weight: 700; margin-block-end: 0')
  );
}

function quotes(): string {
  const line = `border-inline-start: 3px solid ${LINE}; padding-inline-start: 1.1em; padding-inline-end: 0`;
  return (
    rule(
      `blockquote:is(${path}, ${text}):not(${is('embed')})`,
      `${line}; padding-block: .1em; margin-block: 1.5em; margin-inline: 0`,
    ) +
    rule(`blockquote ${text}`, 'border-inline-start: none; padding-inline-start: 0') +
    rule(`blockquote > ${text}:last-child`, 'margin-block-end: 0') +
    rule(pull, `${line}; padding-block: .1em; margin-block: 1.5em`) +
    rule(`${is('edge')}${text}:where(:not(blockquote *, ${heading}))`, line) +
    rule(`${is('edge')}${text}:is(${heading})`, 'border: none; padding: 0') +
    rule(`${inside}:is(cite)`, 'font-style: normal')
  );
}

/** Light lines between rows; what is wider than the column scrolls by itself. */
function tables(): string {
  return (
    rule(
      table,
      `font-size: .88em; line-height: 1.4; width: auto; max-width: 100%; margin-block: 1.5em; border: none; border-collapse: collapse;
       overflow-x: auto; font-variant-numeric: tabular-nums lining-nums`,
    ) +
    rule(
      `${table} :is(td, th)`,
      `padding: .5em 1em .5em 0; border: none; border-block-end: 1px solid ${LINE}; text-align: start; vertical-align: top;
       height: auto; white-space: normal; min-width: 0`,
    ) +
    rule(`${table} th`, 'font-weight: 700') +
    rule(`${table} :is(thead, tr:first-child) th`, `border-block-end: 2px solid ${LINE}; vertical-align: bottom`) +
    rule(`${table} :is(p, div)`, 'margin-block: 0') +
    rule(`${table} caption`, 'text-align: start; padding-block: 0 .5em; font-weight: 700')
  );
}

function code(): string {
  const some = `:is(${inside}, ${lines})`;
  return (
    rule(`${some}:is(code, kbd, samp, tt)`, 'font-size: .9em') +
    rule(
      `${some}:is(pre)`,
      `font-size: .86em; line-height: 1.5; white-space: pre; overflow-x: auto; text-align: left; direction: ltr; padding: .9em 1.1em; background: ${TINT}; hyphens: manual`,
    ) +
    rule(`${some}:is(pre) *`, 'font-size: inherit; text-wrap-mode: inherit')
  );
}

/** A link is told by more than its colour. */
function links(): string {
  const a = `:is(${inside}, ${lines}):is(a:any-link)`;
  return (
    rule(
      a,
      'text-decoration: underline; text-decoration-thickness: max(1px, .06em); text-underline-offset: .16em; border: none; box-shadow: none; background-image: none; display: inline; padding: 0',
    ) +
    rule(`${text}:is(a:any-link)`, 'display: block') +
    rule(`${is('headline')} a:any-link, a${is('headline')}`, 'text-decoration: none; color: inherit') +
    rule(`${inside}:is(a:focus-visible)`, 'outline: 2px solid currentcolor; outline-offset: 2px')
  );
}

function figures(): string {
  return (
    rule(`:is(:is(img, canvas, svg)${image}, ${inner}):where(:not(figure *))`, 'margin-block: 1.3em 1.1em') +
    rule(
      `${text} svg:where(:not(${is('media')}, [class*="katex" i] *, mjx-container *))`,
      'max-height: 1.1em; max-width: 1.6em',
    ) +
    rule(`figure${path}`, 'margin-block: 1.8em') +
    rule(`figure figure${path}, figcaption${path}`, 'margin-block: 0') +
    rule(
      `${text}${is('embed')}`,
      `border: 1px solid ${LINE}; border-radius: 8px; padding: 1em 1.2em; margin-block: 1.5em; font-size: .94em`,
    )
  );
}
