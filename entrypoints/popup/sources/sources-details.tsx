import type { ComponentChild, ComponentProps } from 'preact';
import { t } from '../../../lib/extension/i18n';
import { textDirection } from '../../../lib/text/text-direction';
import type { Asked } from '../../../lib/types';
import type { PopupActions } from '../popup-actions';
import { DismissedSources } from './dismissed-sources';

interface Props {
  /** Entries of the sources for which the story contains little evidence. */
  lessCertain: readonly ComponentChild[];
  asked: readonly Asked[];
  dismissed: ComponentProps<typeof DismissedSources>;
  lang?: string;
  actions: PopupActions;
}

/**
 * What the opened card adds to the list of sources: less certain ones, those who did not answer, removed ones, and
 * copying.
 */
export function SourcesDetails({ lessCertain, asked, dismissed, lang, actions }: Props) {
  const copy = async () => {
    const text = await actions.exportStory('sources');
    if (text === null) return actions.announce(t('take.nothing'));
    await actions.copy(text, t('take.copied', [t('sources.cited')]));
  };
  return (
    <>
      {lessCertain.length > 0 && (
        <details data-testid="less-certain">
          <summary>{t('sources.lessCertain', [lessCertain.length])}</summary>
          <ul class="sources" dir={textDirection(lang)}>
            {lessCertain}
          </ul>
        </details>
      )}
      {asked.length > 0 && (
        <section aria-labelledby="asked-title" data-testid="asked">
          <h3 id="asked-title">{t('sources.asked')}</h3>
          <ul class="asked" dir={textDirection(lang)} lang={lang || undefined}>
            {asked.map(({ name, verbatim }) => (
              <li key={name}>
                <bdi class="strong">{name}</bdi> <bdi class="quiet">{verbatim}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
      <DismissedSources {...dismissed} />
      <button type="button" class="button" data-format="sources" onClick={() => void copy()}>
        {t('sources.copyAll')}
      </button>
    </>
  );
}
