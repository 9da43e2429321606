import type { ReadingTheme } from '../../types/reading-theme.ts';
import { DRAWING, INNER_IMAGE, KEPT, KEPT_IMAGE, marked, PATH, TEXT_LINES } from '../selectors.ts';
import { MORE_THAN_PICTURE, rule } from './css.ts';

const SMALL_IMAGE_HEIGHT = 'min(240px, 40vh)';

/**
 * Builds the rules for images: `small` shows them as thumbnails; `off` hides images and their captions, but not
 * players.
 */
export function pictureRules({ pictures }: ReadingTheme): string {
  const captions = `${TEXT_LINES}${marked('caption')}`;
  if (pictures === 'small')
    return (
      rule(
        `:is(img, canvas, svg)${KEPT_IMAGE}, ${INNER_IMAGE}`,
        `max-height: ${SMALL_IMAGE_HEIGHT}; max-width: min(100%, 360px); margin-inline: 0; margin-block: 0 .4em`,
      ) +
      rule(`${marked('wide')}:is(img), ${marked('wide')} img`, 'width: min(100%, 360px)') +
      rule(`figure${PATH}`, 'margin-block: 1.2em')
    );
  if (pictures === 'off')
    return (
      rule(
        `:is(img, picture, canvas, svg, amp-img)${KEPT}, ${DRAWING}, ${marked('backdrop')}, ${TEXT_LINES} :is(img, picture, canvas)`,
        'display: none',
      ) +
      rule(`figure${PATH}:not(:has(${MORE_THAN_PICTURE}))`, 'display: none') +
      rule(`${captions}:not(figure:has(iframe, video, audio, table) *)`, 'display: none')
    );
  return '';
}
