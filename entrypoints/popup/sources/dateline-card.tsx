import { interfaceLanguage, t } from '../../../lib/extension/i18n';
import type { Article } from '../../../lib/types';
import { doubtText } from '../doubt-text';
import { isSameAgency } from '../format';
import { FactCard } from './fact-card';
import type { CardProps } from './fact-cards';

/** Place and agency of the story, and a warning if the page contradicts a date. */
export function DatelineCard({ article, details, open, onToggle }: CardProps) {
  const language = interfaceLanguage();
  const { doubts = [] } = article;
  const line = datelineText(article);
  return (
    <FactCard
      id="dateline"
      title={t('sources.dateline')}
      open={open}
      onToggle={onToggle}
      line={
        !open && (
          <span
            class={line ? 'card-line strong' : 'card-line quiet'}
            dir="auto"
            title={line}
            data-testid="dateline-line"
          >
            {line || t('sources.noDateline')}
          </span>
        )
      }
    >
      {doubts.map((doubt) => (
        <p key={`${doubt.about} ${doubt.shown}`} class="doubt" data-testid="doubt">
          <span class="doubt-sign" aria-hidden="true">
            ⚠
          </span>{' '}
          {doubtText(doubt, language)}
        </p>
      ))}
      {open && details && <details.DatelineDetails article={article} language={language} />}
    </FactCard>
  );
}

/** Returns places and agencies of a story: "PARIS / ROME · AFP"; '' if it has none. */
function datelineText({ dateline, credit }: Article): string {
  const { places = [], agency } = dateline ?? {};
  const wire = credit && !(agency && isSameAgency(credit, agency)) ? credit : undefined;
  return [places.join(' / '), agency, wire].filter(Boolean).join(' · ');
}
