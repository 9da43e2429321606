import { useState } from 'preact/hooks';
import { t } from '../../lib/extension/i18n';
import { withSiteSettings } from '../../lib/settings/site-settings';
import type { PageState } from '../../lib/types';
import type { UseSettings } from '../shared/hooks/use-settings';
import type { PopupActions } from './popup-actions';

interface Props {
  site: string;
  actions: PopupActions;
  chosen?: PageState['chosen'];
  settings?: UseSettings;
}

/** Starts the picker for the story, for pages on which none or the wrong one was found. */
export function PickStory({ site, actions, chosen, settings }: Props) {
  const [remember, setRemember] = useState(false);
  return (
    <div class="pick">
      <button type="button" class="button" onClick={() => actions.pickStory(remember)}>
        {t('pickStory.button')}
      </button>
      {site && (
        <label>
          <input
            type="checkbox"
            name="remember-story"
            checked={remember}
            onChange={({ currentTarget }) => setRemember(currentTarget.checked)}
          />
          {t('pickStory.remember')}
        </label>
      )}
      {chosen === 'site' && settings && (
        <button
          type="button"
          class="plain"
          onClick={() => void settings.change((current) => withSiteSettings(current, site, { story: undefined }), true)}
        >
          {t('pickStory.forget')}
        </button>
      )}
    </div>
  );
}
