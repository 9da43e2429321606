import { plural, t } from '../../../lib/extension/i18n';
import { kindName } from '../../../lib/extension/kind-names';
import { reasonText } from '../../../lib/extension/reason-text';
import type { HiddenBlock } from '../../../lib/types';
import type { PopupActions } from '../popup-actions';
import { HiddenBlockRow } from './hidden-block-row';

interface Props {
  /** Label with the count: "3 related links". */
  name: string;
  kind: HiddenBlock['kind'];
  /** Number of hidden blocks of this kind. */
  count: number;
  /** The blocks to list; there may be fewer than `count`. */
  blocks: readonly HiddenBlock[];
  on: boolean;
  actions: PopupActions;
  /** Keeps this kind visible from now on. */
  onShow(where: 'site' | 'everywhere'): void;
  /** Key of the site's settings; '' if it cannot have any. */
  site: string;
}

/** The hidden blocks of one kind; expands to their excerpts, grouped by reason. */
export function HiddenKindDetails({ name, kind, count, blocks, on, actions, onShow, site }: Props) {
  const listedCount = blocks.reduce((sum, { times }) => sum + times, 0);
  return (
    <details class="kind" name="kind" data-kind={kind} onToggle={(event) => scrollIntoViewIfOpen(event.currentTarget)}>
      <summary>{name}</summary>
      <dl class="blocks">
        {[...Map.groupBy(blocks, ({ reason }) => reasonText(reason))].map(([reason, blocks]) => (
          <div key={reason}>
            <dt class="reason">{reason}</dt>
            {blocks.map((block) => (
              <dd class="block" key={`${block.media} ${block.text}`}>
                <HiddenBlockRow block={block} on={on} actions={actions} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {count > listedCount && <p class="rest">{plural('more', count - listedCount)}</p>}
      <p class="show-kind">
        <span>{t('showKind.question', [kindName(kind)])}</span>{' '}
        {site && (
          <button type="button" class="small" onClick={() => onShow('site')}>
            {t('showKind.site')}
          </button>
        )}
        <button type="button" class="small" onClick={() => onShow('everywhere')}>
          {t('showKind.everywhere')}
        </button>
      </p>
    </details>
  );
}

/** Scrolls to the details when they open below the visible area. */
function scrollIntoViewIfOpen(details: HTMLDetailsElement): void {
  if (details.open) details.scrollIntoView({ block: 'nearest' });
}
