import { DRAWING, INNER_IMAGE, KEPT, KEPT_IMAGE, KEPT_TEXT, marked, PATH, TEXT_LINES } from '../selectors.ts';
import { cssNumber, INLINE_CONTENT, mediaRule, rule, THEMED_BODY } from './css.ts';
import { sizeRules } from './hierarchy.ts';

const TEXT_SIZE_PT = 11;

/**
 * Builds the rules that let the text fill the printed page, for documents only. Chromium ignores `@page` at user
 * origin, so the margins are those of the print dialog plus a little padding.
 */
export const printPageRules = () =>
  mediaRule(
    'print',
    rule(THEMED_BODY, `max-width: none; padding: 0 6mm; font-size: ${TEXT_SIZE_PT}pt; line-height: 1.45`),
  );

/** Rules for print: no players, and no page breaks within figures, quotes and table rows or after headings. */
export function printRules(): string {
  const pt = (factor: number) => `${cssNumber(TEXT_SIZE_PT * factor)}pt`;
  return mediaRule(
    'print',
    rule(TEXT_LINES, `font-size: ${TEXT_SIZE_PT}pt; line-height: 1.45; orphans: 3; widows: 3`) +
      sizeRules(pt, pt(2)) +
      rule(
        `:is(figure, blockquote, tr, li, pre):is(${PATH}, ${KEPT}), ${KEPT_TEXT} :is(tr, pre), ${marked('box')}`,
        'break-inside: avoid',
      ) +
      rule(
        `${KEPT_TEXT}:is(h1, h2, h3, h4, h5, h6, ${marked('headline', 'subheading')})`,
        'break-after: avoid; break-inside: avoid',
      ) +
      rule(`:is(img, canvas, svg)${KEPT_IMAGE}, ${INNER_IMAGE}`, 'max-height: 100mm; break-after: avoid') +
      rule(
        `:is(iframe, video, audio, object, embed), ${marked('media')}:not(img, picture, canvas, svg, amp-img, ${marked('backdrop')}, ${DRAWING})`,
        'display: none',
      ) +
      rule(marked('box'), 'margin-inline: 0; border: .5pt solid #999; background: none') +
      rule(`:is(a:any-link):is(${INLINE_CONTENT}, ${TEXT_LINES})`, 'text-decoration-thickness: .4pt'),
  );
}
