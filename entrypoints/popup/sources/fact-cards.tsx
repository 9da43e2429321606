import type { PageState } from '../../../lib/types';
import type { UseSettings } from '../../shared/hooks/use-settings';
import type { Panels } from '../hooks/use-lazy-panels';
import type { PopupActions } from '../popup-actions';
import { DatelineCard } from './dateline-card';
import { RelatedCard } from './related-card';
import { SourcesCard } from './sources-card';

export type CardId = 'dateline' | 'sources' | 'related';

interface Props {
  state: PageState;
  actions: PopupActions;
  settings: UseSettings;
  /** Contents of opened cards; undefined until loaded. */
  details?: Panels;
  open?: CardId;
  onOpen(card: CardId | undefined): void;
}

/** Shows the origin of the story: dateline, cited sources and related coverage. One at a time can be opened. */
export function FactCards({ state: { details: story, lang }, actions, settings, details, open, onOpen }: Props) {
  if (!story) return <div class="cards" aria-busy="true" />;
  const { article, passages, remembered } = story;
  const card = (id: CardId) => ({
    open: open === undefined ? false : open === id ? true : undefined,
    onToggle: () => onOpen(open === id ? undefined : id),
    details,
    article,
    lang,
  });
  return (
    <div class="cards">
      <DatelineCard {...card('dateline')} />
      <SourcesCard {...card('sources')} passages={passages} actions={actions} />
      <RelatedCard {...card('related')} memory={remembered} actions={actions} settings={settings} />
    </div>
  );
}

/** What every card gets. */
export interface CardProps {
  article: NonNullable<PageState['details']>['article'];
  /** Language of the story, a BCP 47 tag. */
  lang?: string;
  details?: Panels;
  /** Whether it is open; undefined if another card is. */
  open: boolean | undefined;
  onToggle(): void;
}
