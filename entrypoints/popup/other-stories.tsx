import { plural, t } from '../../lib/extension/i18n';
import type { PageState } from '../../lib/types';
import type { PanelId } from './panel-bar';
import type { PopupActions } from './popup-actions';

interface Props {
  state: PageState;
  actions: PopupActions;
}

/**
 * One line about other stories on the page: the one that the page has gone on to, the way back from one that the reader
 * has chosen, or their number.
 */
export function OtherStoriesLine({ state, actions, onOpen }: Props & { onOpen(panel: PanelId): void }) {
  const others = state.details?.otherStories ?? [];
  const next = others.find(({ isCurrent }) => isCurrent);
  if (!next && state.chosen === 'once')
    return (
      <div class="others">
        <button type="button" class="plain" onClick={() => actions.chooseStory(null)}>
          {t('others.back')}
        </button>
      </div>
    );
  if (next)
    return (
      <div class="others">
        <button type="button" class="plain" title={next.headline} onClick={() => actions.chooseStory(next.place)}>
          {t('others.next')} <bdi>{next.headline}</bdi>
        </button>
      </div>
    );
  if (!others.length) return null;
  return (
    <div class="others">
      <button type="button" class="plain" id="tab-others" onClick={() => onOpen('others')}>
        {plural('others.count', others.length)}
      </button>
    </div>
  );
}

/** Lists the other stories on the page; pressing one reads it instead. */
export function OtherStories({ state: { details }, actions }: Props) {
  return (
    <ul class="rows">
      {details?.otherStories.map(({ headline, place }) => (
        <li key={place} class="entry">
          <button type="button" class="plain" dir="auto" onClick={() => actions.chooseStory(place)}>
            {headline}
          </button>
        </li>
      ))}
    </ul>
  );
}
