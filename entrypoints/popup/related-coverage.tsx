import { browser } from 'wxt/browser';
import { t } from '../../lib/extension/i18n';
import { ENGINE_NAMES, searchAddress } from '../../lib/extension/news-search';
import { otherOutlets } from '../../lib/history/outlets';
import { type Article, type Remembered, SEARCH_ENGINES, type SearchEngine } from '../../lib/types';
import type { UseSettings } from '../shared/use-settings';
import { Folded } from './folded';
import { displayLanguage, formatDate } from './format';
import { useMemory } from './use-memory';
import type { Ask } from './use-tab-state';

/** So many links stand there before the list folds. */
const FIRST = 5;

interface Props {
  article: Article;
  /** What would be kept of the story; only where stories are remembered. */
  memory?: Remembered;
  settings: UseSettings;
  ask: Ask;
}

/** What else there is: links of the page that are about this story, other outlets, and a search ready to be made. */
export function RelatedCoverage({ article, memory, settings, ask }: Props) {
  return (
    <section class="part" aria-labelledby="related-title">
      <h2 id="related-title" class="total">
        {t('sources.related')}
      </h2>
      {article.related.length ? (
        <Folded
          class="links"
          first={FIRST}
          items={article.related.map(({ url, text, label }) => (
            <li key={url}>
              <Outward url={url} text={text} />
              {label && (
                <span class="quiet">
                  <bdi>{t('sources.label', [label])}</bdi>
                </span>
              )}
            </li>
          ))}
        />
      ) : (
        <p class="quiet">{t('sources.noRelated')}</p>
      )}
      <OtherOutlets memory={memory} ask={ask} />
      <Search article={article} settings={settings} />
    </section>
  );
}

/** A link out of the popup. Text and address come from a page: nothing but the web is led to. */
function Outward({ url, text }: { url: string; text: string }) {
  const safe = /^https?:\/\//i.test(url);
  return safe ? (
    <a href={url} target="_blank" rel="noopener noreferrer" dir="auto">
      {text}
    </a>
  ) : (
    <span dir="auto">{text}</span>
  );
}

function OtherOutlets({ memory, ask }: Pick<Props, 'memory' | 'ask'>) {
  const { on, stories, remember } = useMemory();
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
              () => ask.say(t('sources.memoryIsOn')),
              (error) => ask.say(String(error)),
            )
          }
        >
          {t('sources.memoryOn')}
        </button>
      </div>
    );
  const found = memory ? otherOutlets(stories, memory) : [];
  return (
    <div class="memory">
      <h3>{t('sources.otherOutlets')}</h3>
      {found.length ? (
        <ul class="links" data-testid="other-outlets">
          {found.map(({ url, headline, site, published }) => (
            <li key={url}>
              <Outward url={url} text={headline} />
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

/** Nothing is asked of anybody until the link is pressed. */
function Search({ article, settings: { settings, change } }: Pick<Props, 'article' | 'settings'>) {
  if (!settings) return null;
  return (
    <div class="cite">
      <label for="search-engine">{t('sources.search')}</label>
      <select
        id="search-engine"
        value={settings.search}
        onChange={({ currentTarget }) =>
          void change((now) => ({ ...now, search: currentTarget.value as SearchEngine }), true)
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
        href={searchAddress(settings.search, article)}
        target="_blank"
        rel="noopener noreferrer"
      >
        {t('sources.searchGo')}
      </a>
    </div>
  );
}
