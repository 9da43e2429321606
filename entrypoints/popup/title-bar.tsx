import type { ComponentChildren } from 'preact';
import { interfaceLanguage, t } from '../../lib/extension/i18n';
import type { PageState } from '../../lib/types';
import { CleanViewSwitch } from '../shared/components/clean-view-switch';
import { formatAge, formatDate, formatMinutes, outletName } from './format';
import { DoubtSign } from './moment';

interface Props {
  /** State of a page with a story. */
  state: PageState;
  url?: string;
  shortcut: string;
  onSwitch(): void;
  /** Buttons beside the switch. */
  children?: ComponentChildren;
}

/** Outlet, reading time and age of the story, and the clean view switch. */
export function TitleBar({ state, url, shortcut, onSwitch, children }: Props) {
  const language = interfaceLanguage();
  const { minutes, details } = state;
  const article = details?.article;
  const outlet = outletName((article ?? state.article)?.site, url);
  const published = article?.published;
  const age = published && formatAge(published, language, new Date());
  return (
    <header class="title-bar">
      <div class="about">
        <p class="outlet" title={outlet}>
          <bdi>{outlet}</bdi>
        </p>
        <p class="quiet">
          {minutes !== undefined && <span title={t('readingTime')}>{formatMinutes(minutes, language)}</span>}
          {minutes !== undefined && age && ' · '}
          {age && (
            <time dateTime={published} title={formatDate(published, language)} data-testid="date">
              {age}
            </time>
          )}
          {article?.doubts?.some(({ about }) => about === 'published') && <DoubtSign />}
        </p>
      </div>
      {children}
      <CleanViewSwitch on={state.on} shortcut={shortcut} onSwitch={onSwitch} />
    </header>
  );
}
