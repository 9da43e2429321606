import { t } from '../../lib/extension/i18n';

/** Panels that replace the story's card. */
export type PanelId =
  | 'hidden'
  | 'theme'
  | 'export'
  | 'listen'
  | 'options'
  | 'outline'
  | 'highlights'
  | 'changes'
  | 'others';

/** Name of each panel, in the bar and as its heading. */
export const PANEL_NAMES = {
  hidden: 'tabs.hidden',
  theme: 'tabs.theme',
  export: 'tabs.export',
  listen: 'tabs.listen',
  options: 'options.link',
  outline: 'outline.title',
  highlights: 'highlights.title',
  changes: 'changes.title',
  others: 'others.title',
} as const satisfies Record<PanelId, string>;

/** Panels of the bar, with the path of each icon in a square of 24 units. */
const ICONS = {
  hidden: 'M3 12s3.4-6 9-6 9 6 9 6-3.4 6-9 6-9-6-9-6ZM9.5 12a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0M4.5 4l15 16',
  theme: 'M3 18.5 8.5 5l5.5 13.5M5 14h7M21 11.8v6.7M21 15.2a3 3.3 0 1 1-6 0 3 3.3 0 1 1 6 0',
  export: 'M12 14V3.5M8 7.2l4-3.7 4 3.7M5 11.5v8h14v-8',
  listen: 'M4 15v-2.5a8 8 0 0 1 16 0V15M4 14.5h3V20H4ZM17 14.5h3V20h-3Z',
  options: 'M4 7h9M17 7h3M4 17h3M11 17h9M13 7a2 2 0 1 0 4 0 2 2 0 1 0-4 0M7 17a2 2 0 1 0 4 0 2 2 0 1 0-4 0',
} as const satisfies Partial<Record<PanelId, string>>;

interface Props {
  open?: PanelId;
  /** Whether the options page lists something new. */
  unreadNews: boolean;
  onToggle(panel: PanelId): void;
}

/** The row of buttons at the bottom; each opens its panel in place of the story's card, or closes it. */
export function PanelBar({ open, unreadNews, onToggle }: Props) {
  return (
    <nav class="panel-bar" aria-label={t('tabs.label')}>
      {(Object.keys(ICONS) as (keyof typeof ICONS)[]).map((id) => (
        <button
          key={id}
          type="button"
          id={`tab-${id}`}
          aria-expanded={id === open}
          aria-controls={id === open ? 'panel' : undefined}
          onClick={() => onToggle(id)}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d={ICONS[id]} />
          </svg>
          {t(PANEL_NAMES[id])}
          {id === 'options' && unreadNews && (
            <>
              <span class="dot" />
              <span class="unseen"> ({t('news.title')})</span>
            </>
          )}
        </button>
      ))}
    </nav>
  );
}
