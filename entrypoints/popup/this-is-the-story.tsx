import { useState } from 'preact/hooks';
import { t } from '../../lib/extension/i18n';
import { withSite } from '../../lib/settings/with-site';
import type { PageState } from '../../lib/types';
import type { UseSettings } from '../shared/use-settings';
import type { Ask } from './use-tab-state';

interface Props {
  site: string;
  ask: Ask;
  chosen?: PageState['chosen'];
  settings?: UseSettings;
}

/** Where no story or the wrong one was found, the reader points at the right one. */
export function ThisIsTheStory({ site, ask, chosen, settings }: Props) {
  const [remember, setRemember] = useState(false);
  return (
    <div class="pick">
      <button type="button" class="button" onClick={() => ask.pickStory(remember)}>
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
          onClick={() => void settings.change((now) => withSite(now, site, { story: undefined }), true)}
        >
          {t('pickStory.forget')}
        </button>
      )}
    </div>
  );
}
