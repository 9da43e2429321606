import { t } from '../../lib/extension/i18n';
import { kindName } from '../../lib/extension/kind-names';
import { reasonText } from '../../lib/extension/reason-text';
import type { HiddenBlock } from '../../lib/types';
import { HiddenBlockLine } from './hidden-block';
import type { Ask } from './use-tab-state';

interface Props {
  /** "3 related links". */
  name: string;
  kind: HiddenBlock['kind'];
  /** How many blocks of the kind are hidden. */
  count: number;
  /** Those that are named. */
  blocks: readonly HiddenBlock[];
  on: boolean;
  ask: Ask;
  /** Shows the kind from now on, on this site or everywhere; missing where nothing can be kept for the site. */
  onShow(where: 'site' | 'everywhere'): void;
  site: string;
}

/** What is hidden of one kind: its name, and on opening the first words of the blocks, under the reason that they share. */
export function HiddenKindDetails({ name, kind, count, blocks, on, ask, onShow, site }: Props) {
  const named = blocks.reduce((sum, { times }) => sum + times, 0);
  return (
    <details class="kind" name="kind" data-kind={kind} onToggle={(event) => bringIntoSight(event.currentTarget)}>
      <summary>{name}</summary>
      <dl class="blocks">
        {[...Map.groupBy(blocks, ({ reason }) => reasonText(reason))].map(([reason, blocks]) => (
          <div key={reason}>
            <dt class="reason">{reason}</dt>
            {blocks.map((block) => (
              <dd class="block" key={`${block.media} ${block.text}`}>
                <HiddenBlockLine block={block} on={on} ask={ask} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {count > named && <p class="rest">{t('more', count - named)}</p>}
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

/** What opens at the lower edge would be seen only by scrolling. */
function bringIntoSight(details: HTMLDetailsElement): void {
  if (details.open) details.scrollIntoView({ block: 'nearest' });
}
