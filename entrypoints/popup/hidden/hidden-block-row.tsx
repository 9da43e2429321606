import { t } from '../../../lib/extension/i18n';
import type { HiddenBlock } from '../../../lib/types';
import type { PopupActions } from '../popup-actions';

interface Props {
  block: HiddenBlock;
  /** Whether the clean view is on; if not, nothing can be outlined in the page. */
  on: boolean;
  actions: PopupActions;
}

/**
 * One entry of the list of hidden blocks. Hovering or focusing it outlines the blocks in the page, pressing it restores
 * them. Text of the page is rendered as text, never as HTML.
 */
export function HiddenBlockRow({ block: { text, media, times, places }, on, actions }: Props) {
  const label = (
    <>
      {media && <span class="medium">{t(`media.${media}`)}</span>}
      {media && text && ' '}
      {text}
    </>
  );
  const name = text || (media ? t(`media.${media}`) : '');
  return (
    <>
      {on ? (
        <button
          type="button"
          class="words"
          dir="auto"
          aria-label={t('putBack.label', [name])}
          onMouseEnter={() => actions.outline(places)}
          onMouseLeave={() => actions.outline([])}
          onFocus={() => actions.outline(places)}
          onBlur={() => actions.outline([])}
          onClick={() => actions.putBack(places, name)}
        >
          {label}
        </button>
      ) : (
        <span class="words" dir="auto">
          {label}
        </span>
      )}
      {times > 1 && <span class="times">× {times}</span>}
      {on && (
        <button
          type="button"
          class="small"
          aria-label={t('keepAlways.label', [name])}
          title={t('keepAlways.title')}
          onFocus={() => actions.outline(places)}
          onBlur={() => actions.outline([])}
          onClick={() => actions.keepAlways(places, name)}
        >
          {t('keepAlways.button')}
        </button>
      )}
    </>
  );
}
