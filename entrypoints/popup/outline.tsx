import { t } from '../../lib/extension/i18n';
import type { OutlineEntry } from '../../lib/types';
import type { PopupActions } from './popup-actions';

/** Lists the story's subheadings; pressing one scrolls the page to it. */
export function Outline({ outline, actions }: { outline: readonly OutlineEntry[]; actions: PopupActions }) {
  if (!outline.length) return null;
  return (
    <nav class="outline" aria-labelledby="outline-title">
      <h2 id="outline-title" class="total">
        {t('outline.title')}
      </h2>
      <ul class="rows">
        {outline.map(({ text, level, place }) => (
          <li key={place} class="entry" style={{ '--level': level - 2 }}>
            <button type="button" class="plain" dir="auto" onClick={() => actions.scrollTo(place)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
