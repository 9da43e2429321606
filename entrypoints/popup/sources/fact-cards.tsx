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
  /** Whether closed cards have less room, because of a line above them. */
  short: boolean;
  /** The cards that are open. */
  open: readonly CardId[];
  /** Whether one at a time can be open; the others are folded to their headings. */
  onlyOne: boolean;
  onChange(open: readonly CardId[]): void;
}

/** Shows the origin of the story: dateline, cited sources and related coverage. */
export function FactCards(props: Props) {
  const { actions, settings, details, short, open, onlyOne, onChange } = props;
  const { details: story, lang } = props.state;
  if (!story) return <div class="cards" aria-busy="true" />;
  const { article, passages, remembered } = story;
  const card = (id: CardId) => {
    const isOpen = open.includes(id);
    const others = onlyOne ? [] : open.filter((other) => other !== id);
    return {
      open: isOpen || (onlyOne && open.length > 0 ? undefined : false),
      onToggle: () => onChange(isOpen ? others : [...others, id]),
      details,
      article,
      lang,
    };
  };
  return (
    <div class="cards">
      <DatelineCard {...card('dateline')} />
      <SourcesCard {...card('sources')} passages={passages} short={short} actions={actions} />
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
