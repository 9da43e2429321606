import type { Look } from '../../types/look.ts';
import { is, path, text } from '../selectors.ts';
import { digits, inside, lines, media, rule, SQUARE } from './css.ts';
import { FACES } from './typefaces.ts';

/** Narrower than this many characters, lines drawn out to the full width have holes. */
const HOLES = 34;
const HEADLINES = is('headline', 'subheading');
const RUNNING = `${lines}:where(:not(${HEADLINES}, ${is('byline', 'dateline')}, h1, h2, h3, h4, h5, h6))`;
/** Faces that are part of what is said: code, and icons that are letters of a font. */
const OWN_FACE = `:where(:not(code, code *, pre, pre *, kbd, samp, tt, :empty, [class*="icon" i], [class^="fa-"], [class*=" fa-"], [class*="glyph" i], [class*="material" i]))`;

/** What would tear letters from the line: what sites do for a first glance, undone. */
const PLAIN = `letter-spacing: normal; word-spacing: normal; text-transform: none; text-indent: 0; text-shadow: none;
  font-variant-caps: normal; font-stretch: normal; font-size-adjust: none; -webkit-text-stroke-width: 0; text-wrap-mode: wrap; writing-mode: horizontal-tb`;
const FIRST = `font: inherit; float: none; initial-letter: normal; -webkit-initial-letter: normal; margin: 0; padding: 0; border: none;
  color: inherit; -webkit-text-fill-color: currentcolor; background: none; position: static; ${PLAIN}`;

/** Class words by which sites name the element around the first letter. */
const DROP_CAP = `${inside}:is(${['dropcap', 'drop-cap', 'drop_cap', 'first-letter', 'firstletter', 'initial-letter'].map((word) => `[class*="${word}" i]`).join(', ')})`;

/** Typeface, size and the setting of lines, against whatever the page says on the way down to a word. */
export function typeRules(look: Look): string {
  const { family } = FACES[look.typeface];
  const face = family ? `font-family: ${family};` : '';
  const width = Math.ceil(HOLES * look.size * 0.48 + 32);
  return (
    rule(
      lines,
      `${face} font-size: ${look.size}px; line-height: ${look.lineHeight}; ${PLAIN};
       margin-block: 0 ${digits(look.spacing)}em; text-align: start; word-break: normal; overflow-wrap: break-word; text-wrap-style: pretty;
       border-block: none; border-inline-end: none; border-radius: 0; box-shadow: none; outline: none;
       hyphens: manual; -webkit-hyphens: manual; hanging-punctuation: first allow-end`,
    ) +
    rule(lines, 'font-weight: 400') +
    rule(is('bold'), 'font-weight: 700') +
    rule(`${lines}:not(${is('edge')})`, 'border-inline-start: none') +
    rule(
      inside,
      `font-size: inherit; line-height: inherit; ${PLAIN}; initial-letter: normal; hyphens: inherit; text-align: inherit`,
    ) +
    (face ? rule(`${inside}${OWN_FACE}`, 'font-family: inherit') : '') +
    rule(
      `${inside}:is(span, b, strong, i, em, font, big)`,
      'float: none; margin-inline: 0; padding-inline: 0; vertical-align: baseline',
    ) +
    // An empty one with a height of its own may be all that parts two paragraphs.
    rule(`${inside}:is(span, b, strong, i, em, font, big):not(:empty)`, 'margin-block: 0; padding-block: 0') +
    rule(DROP_CAP, FIRST) +
    rule(is('apart'), 'margin-inline-start: .6em') +
    rule(`${inside}:is(sub, sup)`, 'font-size: .72em; line-height: 0') +
    rule(`${inside}:is(small)`, 'font-size: .86em') +
    rule(`:is(${path}, ${text}, ${text} :is(p, div, span))::first-letter`, FIRST) +
    rule(
      `:is(${path}, ${text}, ${text} :is(p, div, span))::first-line`,
      `font: inherit; color: inherit; background: none; ${PLAIN}`,
    ) +
    rule(
      `:is(${text}, ${inside})::before, :is(${text}, ${inside})::after`,
      `font-size: inherit; line-height: inherit; color: inherit; ${PLAIN}`,
    ) +
    rule(`${text} :is(p, li)`, `margin-block: 0 ${digits(look.spacing)}em`) +
    rule(`${text} > :is(p, li):last-child`, 'margin-block-end: 0') +
    setting(look, width)
  );
}

/** How words and lines are parted and drawn out; words only where the browser knows the language. */
function setting({ justify, hyphenate }: Look, width: number): string {
  const parted = 'hyphens: auto; -webkit-hyphens: auto; hyphenate-limit-chars: 6 3 3';
  return (
    rule(lines + SQUARE, 'line-break: strict; text-justify: inter-character; text-wrap-style: auto') +
    rule(`${lines}:lang(ko)`, 'word-break: keep-all') +
    (hyphenate ? rule(RUNNING, parted) : '') +
    media(
      '(max-width: 480px)',
      rule(HEADLINES, 'hyphens: auto; -webkit-hyphens: auto; hyphenate-limit-chars: 12 5 4'),
    ) +
    (justify
      ? media(
          `(min-width: ${width}px)`,
          rule(
            `${RUNNING}:where(:not(${is('standfirst', 'caption', 'note')}, figcaption, table *))`,
            'text-align: justify',
          ),
        )
      : '')
  );
}
