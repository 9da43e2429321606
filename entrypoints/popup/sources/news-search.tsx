import { t } from '../../../lib/extension/i18n';
import { ENGINE_NAMES, newsSearchUrl } from '../../../lib/extension/news-search';
import { type Article, SEARCH_ENGINES, type SearchEngine } from '../../../lib/types';
import type { UseSettings } from '../../shared/hooks/use-settings';

interface Props {
  article: Article;
  settings: UseSettings;
}

/** A link to a news search. No request is made until it is pressed. */
export function NewsSearch({ article, settings: { settings, change } }: Props) {
  if (!settings) return null;
  return (
    <div class="cite">
      <label for="search-engine">{t('sources.search')}</label>
      <select
        id="search-engine"
        value={settings.search}
        onChange={({ currentTarget }) =>
          void change((current) => ({ ...current, search: currentTarget.value as SearchEngine }), true)
        }
      >
        {SEARCH_ENGINES.map((engine) => (
          <option key={engine} value={engine}>
            {ENGINE_NAMES[engine]}
          </option>
        ))}
      </select>
      <a
        class="button"
        data-testid="search"
        href={newsSearchUrl(settings.search, article)}
        target="_blank"
        rel="noopener noreferrer"
      >
        {t('sources.searchGo')}
      </a>
    </div>
  );
}
