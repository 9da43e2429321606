import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/extension/i18n';
import { forgetStories, rememberedStories, remembers, setRemembering } from '../../lib/extension/memory';
import { onMemoryChanged } from '../../lib/extension/memory-keys';
import { CAP } from '../../lib/history';
import { Section } from '../shared/section';
import type { SectionProps } from './shared';

/** Stories that were read, kept on this device to find the same event in other outlets: off unless the reader wants it. */
export function MemorySection({ tell }: Pick<SectionProps, 'tell'>) {
  const [on, setOn] = useState(false);
  const [count, setCount] = useState(0);
  useEffect(() => {
    const load = () => {
      void remembers().then(setOn, () => {});
      void rememberedStories().then(
        ({ length }) => setCount(length),
        () => {},
      );
    };
    load();
    return onMemoryChanged(load);
  }, []);
  const done = (work: Promise<void>, said: string) =>
    work.then(
      () => tell(said),
      (error: unknown) => tell(error instanceof Error ? error.message : String(error)),
    );
  return (
    <Section id="memory" title={t('options.memory.title')} about={t('options.memory.about')}>
      <label>
        <input
          type="checkbox"
          name="memory"
          checked={on}
          onChange={({ currentTarget: { checked } }) =>
            void done(setRemembering(checked), checked ? t('options.memory.nowOn') : t('options.memory.nowOff'))
          }
        />
        {t('options.memory.on')}
      </label>
      {on && (
        <p class="quiet" data-testid="remembered">
          {t('options.memory.count', count)} {t('options.memory.cap', [CAP])}
        </p>
      )}
      {count > 0 && (
        <button type="button" class="button" onClick={() => void done(forgetStories(), t('options.memory.forgotten'))}>
          {t('options.memory.forget')}
        </button>
      )}
    </Section>
  );
}
