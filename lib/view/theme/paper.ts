import { image, inner, is, keep, path, text } from '../selectors.ts';
import { BODY, digits, inside, lines, media, rule } from './css.ts';
import { sizeRules } from './hierarchy.ts';

/** Size of the running text on paper, in points. */
const SIZE = 11;

/**
 * The sheet itself, which only a document has: the text as wide as the paper. Browsers take no `@page` from a sheet at
 * user origin (tried in Chromium), so the paper's edges are those of the print dialog; a little is added.
 */
export const sheetOfPaper = () =>
  media('print', rule(BODY, `max-width: none; padding: 0 6mm; font-size: ${SIZE}pt; line-height: 1.45`));

/** A clean page of paper: black on white, full width, no players, and no page break that parts what belongs together. */
export function paperRules(): string {
  const pt = (factor: number) => `${digits(SIZE * factor)}pt`;
  return media(
    'print',
    rule(lines, `font-size: ${SIZE}pt; line-height: 1.45; orphans: 3; widows: 3`) +
      sizeRules(pt, pt(2)) +
      rule(
        `:is(figure, blockquote, tr, li, pre):is(${path}, ${keep}), ${text} :is(tr, pre), ${is('box')}`,
        'break-inside: avoid',
      ) +
      rule(
        `${text}:is(h1, h2, h3, h4, h5, h6, ${is('headline', 'subheading')})`,
        'break-after: avoid; break-inside: avoid',
      ) +
      rule(`:is(img, canvas, svg)${image}, ${inner}`, 'max-height: 100mm; break-after: avoid') +
      rule(
        `:is(iframe, video, audio, object, embed), ${is('media')}:not(img, picture, canvas, svg, amp-img)`,
        'display: none',
      ) +
      rule(is('box'), 'margin-inline: 0; border: .5pt solid #999; background: none') +
      rule(`:is(${inside}, ${lines}):is(a:any-link)`, 'text-decoration-thickness: .4pt'),
  );
}
