import { t } from '../../../lib/extension/i18n';
import type { Asked } from '../../../lib/types';

/** Lists those who were asked but did not answer, with the words of the story. */
export function AskedList({ asked, lang }: { asked: readonly Asked[]; lang?: string }) {
  if (!asked.length) return null;
  return (
    <section class="part" aria-labelledby="asked-title" data-testid="asked">
      <h3 id="asked-title">{t('sources.asked')}</h3>
      <ul class="sources">
        {asked.map(({ name, verbatim }) => (
          <li key={name} dir="auto" lang={lang || undefined}>
            <bdi class="strong">{name}</bdi> <bdi class="quiet role">{verbatim}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
