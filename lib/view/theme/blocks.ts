import { INNER_IMAGE, KEPT, KEPT_IMAGE, KEPT_TEXT, marked, PATH, TEXT_LINES } from '../selectors.ts';
import { INLINE_CONTENT, LINE_COLOUR, rule, TINT_COLOUR } from './css.ts';

const TABLE = `table${KEPT}`;
const HEADING = `h1, h2, h3, h4, h5, h6, ${marked('headline', 'subheading')}`;
/** Selects the line with the author of a quotation: in it, or alone with it in a container. */
const ATTRIBUTION = `:is(blockquote :is(footer, cite)${KEPT_TEXT}, blockquote footer ${KEPT_TEXT}, blockquote:first-child + ${KEPT_TEXT}:last-child, blockquote + figcaption${KEPT_TEXT})`;
const PULL_QUOTE = `${KEPT_TEXT}${marked('quote')}:where(:not(blockquote, blockquote *, li, li *))`;

/** Rules for lists, quotes, tables, code, links, figures and embedded posts. */
export function blockRules(): string {
  return listRules() + quoteRules() + tableRules() + codeRules() + linkRules() + figureRules();
}

function listRules(): string {
  return (
    rule(`:is(ul, ol, dl)${PATH}`, 'margin-block: 0 1.1em') +
    rule(`:is(li, dd, dt)${KEPT_TEXT}, li${PATH}`, 'margin-block: 0 .4em') +
    rule(`:is(ul, ol):has(> ${marked('item')})`, 'padding-inline-start: 1.4em') +
    rule(`${marked('item')}::marker`, 'color: inherit; font-size: 1em; font-variant-numeric: tabular-nums') +
    rule(`li ${KEPT_TEXT}:only-child`, 'margin-block: 0') +
    rule(`dt${KEPT_TEXT}`, 'font-weight: 700; margin-block-end: 0')
  );
}

function quoteRules(): string {
  const line = `border-inline-start: 3px solid ${LINE_COLOUR}; padding-inline-start: 1.1em; padding-inline-end: 0`;
  return (
    rule(
      `blockquote:is(${PATH}, ${KEPT_TEXT}):not(${marked('embed')})`,
      `${line}; padding-block: .1em; margin-block: 1.5em; margin-inline: 0`,
    ) +
    rule(`blockquote ${KEPT_TEXT}`, 'border-inline-start: none; padding-inline-start: 0') +
    rule(`blockquote > ${KEPT_TEXT}:last-child`, 'margin-block-end: 0') +
    rule(PULL_QUOTE, `${line}; padding-block: .1em; margin-block: 1.5em`) +
    rule(`${marked('edge')}${KEPT_TEXT}:where(:not(blockquote *, ${HEADING}))`, line) +
    rule(`${marked('edge')}${KEPT_TEXT}:is(${HEADING})`, 'border: none; padding: 0') +
    rule(
      ATTRIBUTION,
      'font-size: .88em; font-style: normal; font-weight: 400; line-height: 1.4; margin-block: .5em 0; display: block',
    ) +
    rule(
      `blockquote + ${ATTRIBUTION}`,
      'margin-block: -1.2em 1.5em; padding-inline-start: calc(1.1em / .88 + 3px); border: none',
    ) +
    rule(`:is(cite)${INLINE_CONTENT}`, 'font-style: normal')
  );
}

/** Rules for tables: those that are wider than the column scroll horizontally. */
function tableRules(): string {
  return (
    rule(
      TABLE,
      `font-size: .88em; line-height: 1.4; width: auto; max-width: 100%; margin-block: 1.5em; border: none; border-collapse: collapse;
       overflow-x: auto; font-variant-numeric: tabular-nums lining-nums`,
    ) +
    rule(
      `${TABLE} :is(td, th)`,
      `padding: .5em 1em .5em 0; border: none; border-block-end: 1px solid ${LINE_COLOUR}; text-align: start; vertical-align: top;
       height: auto; white-space: normal; min-width: 0`,
    ) +
    rule(`${TABLE} th`, 'font-weight: 700') +
    rule(
      `${TABLE} :is(thead, tr:first-child) th`,
      `border-block-end: 2px solid ${LINE_COLOUR}; vertical-align: bottom`,
    ) +
    rule(`${TABLE} :is(p, div)`, 'margin-block: 0') +
    rule(`${TABLE} caption`, 'text-align: start; padding-block: 0 .5em; font-weight: 700')
  );
}

function codeRules(): string {
  const some = `:is(${INLINE_CONTENT}, ${TEXT_LINES})`;
  return (
    rule(`:is(code, kbd, samp, tt)${some}`, 'font-size: .9em') +
    rule(
      `:is(pre)${some}`,
      `font-size: .86em; line-height: 1.5; white-space: pre; overflow-x: auto; text-align: left; direction: ltr; padding: .9em 1.1em; background: ${TINT_COLOUR}; hyphens: manual`,
    ) +
    rule(`:is(pre)${some} *`, 'font-size: inherit; text-wrap-mode: inherit')
  );
}

/** Rules for links, which must be recognizable by more than their colour. */
function linkRules(): string {
  const a = `:is(a:any-link):is(${INLINE_CONTENT}, ${TEXT_LINES})`;
  return (
    rule(
      a,
      'text-decoration: underline; text-decoration-thickness: max(1px, .06em); text-underline-offset: .16em; border: none; box-shadow: none; background-image: none; display: inline; padding: 0',
    ) +
    rule(`${KEPT_TEXT}:is(a:any-link)`, 'display: block') +
    rule(`${marked('headline')} a:any-link, a${marked('headline')}`, 'text-decoration: none; color: inherit') +
    rule(`:is(a:focus-visible)${INLINE_CONTENT}`, 'outline: 2px solid currentcolor; outline-offset: 2px')
  );
}

function figureRules(): string {
  return (
    rule(`:is(:is(img, canvas, svg)${KEPT_IMAGE}, ${INNER_IMAGE}):where(:not(figure *))`, 'margin-block: 1.3em 1.1em') +
    rule(
      `${KEPT_TEXT} svg:where(:not(${marked('media')}, [class*="katex" i] *, mjx-container *))`,
      'max-height: 1.1em; max-width: 1.6em',
    ) +
    // A button around a picture opens a gallery.
    rule(`button${PATH}`, 'appearance: none; border: 0; padding: 0; background: none; text-align: start') +
    rule(`figure${PATH}`, 'margin-block: 1.8em') +
    rule(`figure figure${PATH}, figcaption${PATH}`, 'margin-block: 0') +
    rule(
      `${KEPT_TEXT}${marked('embed')}`,
      `border: 1px solid ${LINE_COLOUR}; border-radius: 8px; padding: 1em 1.2em; margin-block: 1.5em; font-size: .94em`,
    )
  );
}
