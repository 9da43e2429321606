import type { Look } from '../../types/look.ts';
import { image, inner, is, keep, path } from '../selectors.ts';
import { lines, MORE_THAN_PICTURE, rule } from './css.ts';

const HIGHEST = 'min(240px, 40vh)';

/** Full: as the clean view has them. Small: a glance. Off: neither pictures nor the lines under them; players stay. */
export function pictureRules({ pictures }: Look): string {
  const captions = `${lines}${is('caption')}`;
  if (pictures === 'small')
    return (
      rule(
        `:is(img, canvas, svg)${image}, ${inner}`,
        `max-height: ${HIGHEST}; max-width: min(100%, 360px); margin-inline: 0; margin-block: 0 .4em`,
      ) +
      rule(`${is('wide')}:is(img), ${is('wide')} img`, 'width: min(100%, 360px)') +
      rule(`figure${path}`, 'margin-block: 1.2em')
    );
  if (pictures === 'off')
    return (
      rule(`:is(img, picture, canvas, svg, amp-img)${keep}, ${lines} :is(img, picture, canvas)`, 'display: none') +
      rule(`figure${path}:not(:has(${MORE_THAN_PICTURE}))`, 'display: none') +
      rule(`${captions}:not(figure:has(iframe, video, audio, table) *)`, 'display: none')
    );
  return '';
}
