import type { ReadingTheme } from '../../types/reading-theme.ts';
import { marked } from '../selectors.ts';
import { cssNumber, rule, THEMED_BODY, THEMED_ROOT } from './css.ts';

const ANCHOR = '--clean-copy-masthead';

/**
 * Builds the rules that leave space above the headline and place the masthead there (`lib/reading-strip/masthead.ts`). Both are
 * here because an anchor's name is only found by rules of the same origin. Only for documents: the masthead cannot be anchored to a
 * headline inside a shadow root.
 */
export function mastheadRules({ size }: ReadingTheme): string {
  return (
    rule(
      `${THEMED_BODY} ${marked('headline')}`,
      `anchor-name: ${ANCHOR}; padding-block-start: ${cssNumber(size * 1.5)}px`,
    ) +
    rule(
      `${THEMED_ROOT} > div[style*="${ANCHOR}"]`,
      `position: absolute; position-anchor: ${ANCHOR}; inset: anchor(top) auto auto anchor(left); width: anchor-size(width); height: auto; z-index: 2147483646; font-size: ${cssNumber(size * 0.76)}px`,
    )
  );
}
