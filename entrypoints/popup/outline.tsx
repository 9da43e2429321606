import { t } from '../../lib/extension/i18n';
import type { OutlineEntry } from '../../lib/types';
import type { Ask } from './use-tab-state';

/** The story's subheadings; each leads to its place in the page. */
export function Outline({ outline, ask }: { outline: readonly OutlineEntry[]; ask: Ask }) {
  if (!outline.length) return null;
  return (
    <nav class="outline" aria-labelledby="outline-title">
      <h2 id="outline-title" class="total">
        {t('outline.title')}
      </h2>
      <ul class="rows">
        {outline.map(({ text, level, place }) => (
          <li key={place} class="entry" style={{ '--level': level - 2 }}>
            <button type="button" class="plain" dir="auto" onClick={() => ask.goTo(place)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
