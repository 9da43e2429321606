import type { Look } from '../../types/look.ts';
import { is, lines, path, unmarked } from '../selectors.ts';
import { digits, rule } from './css.ts';

const headline = lines + is('headline');
const h = (...levels: number[]) => `:is(${levels.map((level) => `h${level}`).join(', ')})`;
const signature = is('byline', 'dateline');
const subheading = `${lines}:where(:not(${is('headline', 'standfirst', 'byline', 'dateline', 'caption', 'note')})):is(${h(1, 2, 3, 4, 5, 6)}, ${is('subheading')})`;
/** The time over an entry of a live report. */
const time = `${lines}${is('note')}`;
const caption = `:is(${lines}${is('caption')}, figcaption${is('text')}, figcaption ${lines})`;

/** Sizes of the kinds of text, as multiples of the running text's. */
export function sizeRules(size: (factor: number) => string, headlineSize: string): string {
  return (
    rule(headline, `font-size: ${headlineSize}`) +
    rule(lines + is('standfirst'), `font-size: ${size(1.17)}`) +
    rule(lines + is('byline', 'dateline'), `font-size: ${size(0.84)}`) +
    rule(caption, `font-size: ${size(0.82)}`) +
    rule(lines + is('note'), `font-size: ${size(0.88)}`) +
    rule(`${lines}${is('byline')} + ${lines}${is('note')}`, `font-size: ${size(0.84)}`) +
    rule(subheading, `font-size: ${size(1.28)}`) +
    rule(`${subheading}:is(h4, h5, h6)`, `font-size: ${size(1.06)}`)
  );
}

/** A headline grows with the size of the text, but a narrow window holds it back. */
export function screenSizes({ size }: Look): string {
  const px = (factor: number) => `${digits(size * factor)}px`;
  const largest = `min(12vw, clamp(${px(1.4)}, ${px(0.95)} + 3vw, ${px(2.1)}))`;
  return sizeRules(px, largest);
}

/** Weight, distance and tone: what tells at a glance what a line is. */
export function hierarchyRules({ spacing, lineHeight }: Look): string {
  const tight = (most: number) => `line-height: ${digits(Math.min(lineHeight, most))}`;
  return (
    rule(
      headline,
      `font-weight: 700; font-style: normal; ${tight(1.16)}; margin-block: 0 .5em; text-wrap-style: balance`,
    ) +
    rule(`${headline} *`, 'font-weight: inherit') +
    rule(lines + is('standfirst'), `font-weight: 400; ${tight(1.45)}; margin-block: 0 1em; text-wrap-style: pretty`) +
    signatures(tight(1.4)) +
    rule(
      subheading,
      `font-weight: 700; font-style: normal; ${tight(1.28)}; margin-block: ${digits(0.75 + spacing * 0.8)}em ${digits(0.2 + spacing * 0.3)}em; text-wrap-style: balance; break-after: avoid`,
    ) +
    captions(tight(1.45)) +
    rule(lines + is('note'), `${tight(1.5)}; font-weight: 400`)
  );
}

/** Names and dates stand close together and apart from the text, whichever boxes the page put around each. */
function signatures(tight: string): string {
  return (
    rule(lines + signature, `font-weight: 400; ${tight}; margin-block: .35em 1.2em`) +
    rule(following(signature), 'margin-block-start: -.85em') +
    rule(`${lines}${is('byline')} + ${lines}${is('note')}`, 'margin-block: -.85em 1.2em') +
    rule(`${lines}${is('byline')} + ${is('note')} + ${lines}${is('dateline')}`, 'margin-block-start: -.85em') +
    rule(`${time}:has(+ ${subheading})`, 'margin-block: 2em .3em') +
    rule(`${time} + ${subheading}`, 'margin-block-start: 0') +
    rule(`${is('item')}${signature}`, 'display: block; list-style: none') +
    rule(`:is(ul, ol):has(> ${is('item')}${signature})`, 'padding-inline-start: 0')
  );
}

/** A picture's captions and credits stand close to it and to each other; one without a figure makes its own room. */
function captions(tight: string): string {
  const alone = ':where(:not(figure *))';
  return (
    rule(caption, `font-weight: 400; ${tight}; margin-block: .6em 0; text-wrap-style: pretty`) +
    rule(`${caption}${alone}`, 'margin-block: -.4em 1.3em') +
    rule(`:is(${following(is('caption'))})${alone}`, 'margin-block-start: -1em') +
    rule(`figure :is(${following(is('caption'))})`, 'margin-block-start: .15em')
  );
}

/** What is, or holds nothing else than, text of this kind, right after another of it; something that is not shown may lie between. */
function following(kind: string): string {
  const box = `${path}:has(${kind}):where(:not(:has(${is('keep', 'text')}:not(${kind}))))`;
  const one = `:is(${lines}${kind}, ${box})`;
  return `:is(${one}, ${one} + ${unmarked}, ${one} + ${unmarked} + ${unmarked}) + ${one}`;
}
