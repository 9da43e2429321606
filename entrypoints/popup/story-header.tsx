import { browser } from 'wxt/browser';
import { t } from '../../lib/extension/i18n';
import type { Article, ArticleCore, MachineTask } from '../../lib/types';
import { doubtText } from './doubt-text';
import { displayLanguage, formatDate, formatNames, outletName } from './format';
import { DoubtSign, Moment } from './moment';

const DISCLOSURE_TEXTS = {
  written: 'disclosure.written',
  translated: 'disclosure.translated',
  voiced: 'disclosure.voiced',
  summarised: 'disclosure.summarised',
} as const satisfies Record<MachineTask, string>;

/** Outlet, headline, authors and date of the story, and what the page says a machine did with it. Page text is rendered as text, never as HTML. */
export function StoryHeader({ article, url }: { article: ArticleCore & Partial<Article>; url?: string }) {
  const language = displayLanguage(browser.i18n.getUILanguage(), t('lang'));
  const outlet = outletName(article.site, url);
  // The outlet is shown already, above the names.
  const names = (article.byline ?? []).filter((name) => name.toLowerCase() !== outlet?.toLowerCase());
  const { disclosures = [] } = article;
  const disclosed = [...new Set(disclosures.map(({ kind }) => kind))];
  const { published, doubts = [] } = article;
  const hasDate = published !== undefined && formatDate(published, language) !== '';
  return (
    <header class="head">
      {outlet && (
        <p class="outlet" dir="auto">
          {outlet}
        </p>
      )}
      <h1 class="headline" dir="auto" data-testid="headline">
        {article.headline}
      </h1>
      {(names.length > 0 || hasDate) && (
        <div class="credit">
          {names.length > 0 && (
            <span data-testid="byline">
              <bdi>{t('byline', [formatNames(names, language)])}</bdi>
            </span>
          )}
          {published && hasDate && (
            <span class="date">
              <Moment iso={published} language={language} testId="date" />
              {doubts.map((doubt) => doubt.about === 'published' && <DoubtSign text={doubtText(doubt, language)} />)}
            </span>
          )}
        </div>
      )}
      {disclosed.length > 0 && (
        <p class="quiet" data-testid="disclosures" title={disclosures.map(({ text }) => text).join('\n')}>
          {disclosed.map((kind) => t(DISCLOSURE_TEXTS[kind])).join(' · ')}
        </p>
      )}
    </header>
  );
}
