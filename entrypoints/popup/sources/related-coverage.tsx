import { browser } from 'wxt/browser';
import { t } from '../../../lib/extension/i18n';
import { ENGINE_NAMES, newsSearchUrl } from '../../../lib/extension/news-search';
import { findOtherOutlets } from '../../../lib/history/other-outlets';
import {
  type Article,
  type LinkInText,
  type RememberedStory,
  SEARCH_ENGINES,
  type SearchEngine,
} from '../../../lib/types';
import type { UseSettings } from '../../shared/hooks/use-settings';
import { displayLanguage, formatDate, outletName } from '../format';
import { useRememberedStories } from '../hooks/use-remembered-stories';
import type { PopupActions } from '../popup-actions';
import { CollapsibleList } from './collapsible-list';

/** Maximum number of links before the list is collapsed. */
const MAX_COLLAPSED_LINKS = 5;

interface Props {
  article: Article;
  /** The story's entry in the reading history; missing if stories are not remembered. */
  memory?: RememberedStory;
  settings: UseSettings;
  actions: PopupActions;
}

/**
 * Shows related coverage: links on the page to the same event or topic, remembered stories of other outlets, and a news
 * search.
 */
export function RelatedCoverage({ article, memory, settings, actions }: Props) {
  return (
    <section class="part" aria-labelledby="related-title">
      <h2 id="related-title" class="total">
        {t('sources.related')}
      </h2>
      {article.related.length ? (
        <CollapsibleList
          class="links"
          first={MAX_COLLAPSED_LINKS}
          items={article.related.map(({ url, text, label }) => (
            <li key={url}>
              <ExternalLink url={url} text={text} />
              <span class="quiet">
                {outletName(undefined, url)}
                {label && (
                  <>
                    {' · '}
                    <bdi>{t('sources.label', [label])}</bdi>
                  </>
                )}
              </span>
            </li>
          ))}
        />
      ) : (
        <p class="quiet">{t('sources.noRelated')}</p>
      )}
      <LinkedInStory links={article.linked ?? []} />
      <OtherOutlets memory={memory} actions={actions} />
      <NewsSearch article={article} settings={settings} />
    </section>
  );
}

/** Links in the story's sentences whose headlines are not known, with these sentences. */
function LinkedInStory({ links }: { links: readonly LinkInText[] }) {
  if (!links.length) return null;
  return (
    <details data-testid="linked">
      <summary>{t('sources.linked', [links.length])}</summary>
      <ul class="linked">
        {links.map(({ url, text, sentence }) => (
          <li key={url}>
            <ExternalLink url={url} text={text} /> <span class="quiet">{outletName(undefined, url)}</span>
            <blockquote class="quiet" dir="auto">
              {sentence}
            </blockquote>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A link that opens in a new tab. Text and URL come from a page, so only http(s) URLs become links. */
function ExternalLink({ url, text }: { url: string; text: string }) {
  const safe = /^https?:\/\//i.test(url);
  return safe ? (
    <a href={url} target="_blank" rel="noopener noreferrer" dir="auto">
      {text}
    </a>
  ) : (
    <span dir="auto">{text}</span>
  );
}

function OtherOutlets({ memory, actions }: Pick<Props, 'memory' | 'actions'>) {
  const { on, stories, remember } = useRememberedStories();
  if (on === undefined) return null;
  const language = displayLanguage(browser.i18n.getUILanguage(), t('lang'));
  if (!on)
    return (
      <div class="memory">
        <p class="quiet">{t('sources.memoryOff')}</p>
        <button
          type="button"
          class="small"
          data-testid="remember"
          onClick={() =>
            void remember().then(
              () => actions.announce(t('sources.memoryIsOn')),
              (error) => actions.announce(String(error)),
            )
          }
        >
          {t('sources.memoryOn')}
        </button>
      </div>
    );
  const found = memory ? findOtherOutlets(stories, memory) : [];
  return (
    <div class="memory">
      <h3>{t('sources.otherOutlets')}</h3>
      {found.length ? (
        <ul class="links" data-testid="other-outlets">
          {found.map(({ url, headline, site, published }) => (
            <li key={url}>
              <ExternalLink url={url} text={headline} />
              <span class="quiet">
                <bdi>
                  {[site, published && formatDate(published.slice(0, 10), language)].filter(Boolean).join(', ')}
                </bdi>
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p class="quiet">{t('sources.noOutlets')}</p>
      )}
    </div>
  );
}

/** A link to a news search. No request is made until it is pressed. */
function NewsSearch({ article, settings: { settings, change } }: Pick<Props, 'article' | 'settings'>) {
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
