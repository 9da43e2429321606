import { t } from '../../lib/extension/i18n';
import type { HiddenBlock } from '../../lib/types';
import type { Ask } from './use-tab-state';

interface Props {
  block: HiddenBlock;
  /** Is there anything to be shown in the page: is the clean view on? */
  on: boolean;
  ask: Ask;
}

/** One hidden block in one line: looked at it is outlined in the page, pressed it is back. Text of the page goes in as text, never as HTML. */
export function HiddenBlockLine({ block: { text, media, times, places }, on, ask }: Props) {
  const line = (
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
          onMouseEnter={() => ask.point(places)}
          onMouseLeave={() => ask.point([])}
          onFocus={() => ask.point(places)}
          onBlur={() => ask.point([])}
          onClick={() => ask.putBack(places, name)}
        >
          {line}
        </button>
      ) : (
        <span class="words" dir="auto">
          {line}
        </span>
      )}
      {times > 1 && <span class="times">× {times}</span>}
      {on && (
        <button
          type="button"
          class="small"
          aria-label={t('keepAlways.label', [name])}
          title={t('keepAlways.title')}
          onFocus={() => ask.point(places)}
          onBlur={() => ask.point([])}
          onClick={() => ask.keepAlways(places, name)}
        >
          {t('keepAlways.button')}
        </button>
      )}
    </>
  );
}
