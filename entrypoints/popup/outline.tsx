import type { OutlineEntry } from '../../lib/types';
import type { PopupActions } from './popup-actions';

/** Lists the story's subheadings; pressing one scrolls the page to it. */
export function Outline({ outline, actions }: { outline: readonly OutlineEntry[]; actions: PopupActions }) {
  return (
    <ul class="rows outline">
      {outline.map(({ text, level, place }) => (
        <li key={place} class="entry" style={{ '--level': level - 2 }}>
          <button type="button" class="plain" dir="auto" onClick={() => actions.scrollTo(place)}>
            {text}
          </button>
        </li>
      ))}
    </ul>
  );
}
