import type { Look } from '../../types/look.ts';
import { is, path, text } from '../selectors.ts';
import { digits, rule } from './css.ts';

const headline = text + is('headline');
const h = (...levels: number[]) => `:is(${levels.map((level) => `h${level}`).join(', ')})`;
const subheading = `${text}:where(:not(${is('headline')})):is(${h(1, 2, 3, 4, 5, 6)}, ${is('subheading')})`;
const caption = `:is(${text}${is('caption')}, figcaption${is('text')}, figcaption ${text})`;

/** Sizes of the kinds of text, as multiples of the running text's. */
export function sizeRules(size: (factor: number) => string, headlineSize: string): string {
  return (
    rule(headline, `font-size: ${headlineSize}`) +
    rule(text + is('standfirst'), `font-size: ${size(1.17)}`) +
    rule(text + is('byline', 'dateline'), `font-size: ${size(0.84)}`) +
    rule(caption, `font-size: ${size(0.82)}`) +
    rule(text + is('note'), `font-size: ${size(0.88)}`) +
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
    rule(text + is('standfirst'), `font-weight: 400; ${tight(1.45)}; margin-block: 0 1em; text-wrap-style: pretty`) +
    rule(text + is('byline', 'dateline'), `font-weight: 400; ${tight(1.4)}; margin-block: 0 .35em`) +
    rule(
      `:is(${text}, ${path})${is('byline', 'dateline')} + :is(${path}, ${text}):not(${is('byline', 'dateline')})`,
      'margin-block-start: 1.4em',
    ) +
    rule(
      subheading,
      `font-weight: 700; font-style: normal; ${tight(1.28)}; margin-block: ${digits(0.75 + spacing * 0.8)}em ${digits(0.2 + spacing * 0.3)}em; text-wrap-style: balance; break-after: avoid`,
    ) +
    rule(caption, `font-weight: 400; ${tight(1.45)}; margin-block: .6em 0; text-wrap-style: pretty`) +
    rule(`:not(figure) > ${text}${is('caption')}`, 'margin-block-end: 1.8em') +
    rule(text + is('note'), `${tight(1.5)}; font-weight: 400`)
  );
}
