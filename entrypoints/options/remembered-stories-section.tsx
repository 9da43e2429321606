import { useEffect, useState } from 'preact/hooks';
import { plural, t } from '../../lib/extension/i18n';
import {
  deleteRememberedStories,
  isRememberingStories,
  rememberedStories,
  setRemembering,
} from '../../lib/extension/remembered-stories';
import { onMemoryChanged } from '../../lib/extension/remembered-stories-keys';
import { MAX_REMEMBERED_STORIES } from '../../lib/history';
import { Section } from '../shared/components/section';
import { DismissedSourcesSetting } from './dismissed-sources';
import { notifyWhenDone } from './notify-when-done';
import type { SectionProps } from './section-props';

/** Settings for remembering stories, which links coverage of the same event across outlets: opt-in, stored on this device only. */
export function RememberedStoriesSection({ notify }: Pick<SectionProps, 'notify'>) {
  const [on, setOn] = useState(false);
  const [count, setCount] = useState(0);
  useEffect(() => {
    const load = () => {
      void isRememberingStories().then(setOn, () => {});
      void rememberedStories().then(
        ({ length }) => setCount(length),
        () => {},
      );
    };
    load();
    return onMemoryChanged(load);
  }, []);
  return (
    <Section id="memory" title={t('options.memory.title')} about={t('options.memory.about')}>
      <label>
        <input
          type="checkbox"
          name="memory"
          checked={on}
          onChange={({ currentTarget: { checked } }) =>
            void notifyWhenDone(
              notify,
              setRemembering(checked),
              checked ? t('options.memory.nowOn') : t('options.memory.nowOff'),
            )
          }
        />
        {t('options.memory.on')}
      </label>
      {on && (
        <p class="quiet" data-testid="remembered">
          {plural('options.memory.count', count)} {t('options.memory.cap', [MAX_REMEMBERED_STORIES])}
        </p>
      )}
      {count > 0 && (
        <button
          type="button"
          class="button"
          onClick={() => void notifyWhenDone(notify, deleteRememberedStories(), t('options.memory.forgotten'))}
        >
          {t('options.memory.forget')}
        </button>
      )}
      <DismissedSourcesSetting notify={notify} />
    </Section>
  );
}
