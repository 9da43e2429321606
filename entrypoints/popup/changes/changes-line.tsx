import { plural, t } from '../../../lib/extension/i18n';
import type { PanelId } from '../panel-bar';
import { formatReadingTime } from './format-reading-time';
import type { ChangesOfStory } from './read-changes';

interface Props {
  /** Undefined until known. */
  found: ChangesOfStory | undefined;
  onOpen(panel: PanelId): void;
}

/** One line that tells what has changed since the reader read the story, or that the page announces corrections. */
export function ChangesLine({ found, onOpen }: Props) {
  if (!found || !hasNews(found)) return null;
  const { changes, corrections } = found;
  return (
    <div class="others" data-testid="changes">
      <button type="button" class="plain" id="tab-changes" onClick={() => onOpen('changes')}>
        {changes ? changesText(changes) : plural('changes.corrections', corrections.length)}
      </button>
    </div>
  );
}

/** Tells whether there is a line, for which the closed card of sources makes room. */
export const hasNews = (found: ChangesOfStory | undefined): boolean =>
  found !== undefined && (found.changes !== undefined || found.corrections.length > 0);

function changesText({ passages, since }: NonNullable<ChangesOfStory['changes']>): string {
  const time = formatReadingTime(since, new Date());
  return passages.length ? plural('changes.count', passages.length, [time]) : t('changes.dateOnly', [time]);
}
