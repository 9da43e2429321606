import { t } from '../../../lib/extension/i18n';
import { textDirection } from '../../../lib/text/text-direction';
import type { RememberedStory } from '../../../lib/types';
import type { UseSettings } from '../../shared/hooks/use-settings';
import { outletName } from '../format';
import type { PopupActions } from '../popup-actions';
import { ExternalLink } from './external-link';
import { FactCard } from './fact-card';
import type { CardProps } from './fact-cards';
import { NewsSearch } from './news-search';

/** Number of links in the closed card. */
const MAX_CLOSED_LINKS = 2;

interface Props extends CardProps {
  /** The story's entry in the reading history; missing if stories are not remembered. */
  memory?: RememberedStory;
  settings: UseSettings;
  actions: PopupActions;
}

/** Links on the page to the same event or topic. The opened card adds remembered stories and a news search. */
export function RelatedCard({ article, lang, memory, settings, actions, details, open, onToggle }: Props) {
  const { related } = article;
  const listed = open ? related : related.slice(0, MAX_CLOSED_LINKS);
  return (
    <FactCard
      id="related"
      title={t('sources.related')}
      more={related.length - MAX_CLOSED_LINKS}
      open={open}
      onToggle={onToggle}
    >
      {listed.length > 0 ? (
        <ul class="links" dir={textDirection(lang)}>
          {listed.map(({ url, text, label }) => (
            <li key={url}>
              <ExternalLink url={url} text={text} />
              <span class="quiet">
                <bdi>{outletName(undefined, url)}</bdi>
                {open && label && (
                  <>
                    {' · '}
                    <bdi>{t('sources.label', [label])}</bdi>
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p class="quiet">{t('sources.noRelated')}</p>
      )}
      {(open || !listed.length) && <NewsSearch article={article} settings={settings} />}
      {open && details && <details.RelatedDetails links={article.linked ?? []} memory={memory} actions={actions} />}
    </FactCard>
  );
}
