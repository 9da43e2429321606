import { t } from '../../lib/browser/i18n';
import { reasonText } from '../../lib/browser/reason-text';
import type { HiddenBlock } from '../../lib/types';

interface Props {
  /** "3 related links". */
  name: string;
  kind: HiddenBlock['kind'];
  /** How many blocks of the kind are hidden. */
  count: number;
  /** Those that are named. */
  blocks: readonly HiddenBlock[];
}

/** What is hidden of one kind: its name, and on opening the first words of the blocks, under the reason that they share. */
export function HiddenKindDetails({ name, kind, count, blocks }: Props) {
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
                <Line block={block} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {count > named && <p class="rest">{t('more', count - named)}</p>}
    </details>
  );
}

/** What opens at the lower edge would be seen only by scrolling. */
function bringIntoSight(details: HTMLDetailsElement): void {
  if (details.open) details.scrollIntoView({ block: 'nearest' });
}

/** One block in one line. Text of the page goes in as text, never as HTML. */
function Line({ block: { text, media, times } }: { block: HiddenBlock }) {
  return (
    <>
      <span class="words" dir="auto">
        {media && <span class="medium">{t(`media.${media}`)}</span>}
        {media && text && ' '}
        {text}
      </span>
      {times > 1 && <span class="times">× {times}</span>}
    </>
  );
}
