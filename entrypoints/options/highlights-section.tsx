import { useEffect, useState } from 'preact/hooks';
import {
  deleteHighlights,
  isKeepingHighlights,
  loadHighlights,
  onHighlightsChanged,
  setKeepingHighlights,
} from '../../lib/extension/highlights-store';
import { plural, t } from '../../lib/extension/i18n';
import { formatHighlights } from '../../lib/highlights/format-highlights';
import type { PageHighlights } from '../../lib/types';
import { Section } from '../shared/components/section';
import { downloadFile } from '../shared/download-file';
import { ConfirmDialog } from './confirm-dialog';
import { notifyWhenDone } from './notify-when-done';
import type { SectionProps } from './section-props';

/** Settings for the reader's highlights: whether they are kept on this device, and all that are stored. */
export function HighlightsSection({ notify }: Pick<SectionProps, 'notify'>) {
  const [on, setOn] = useState(false);
  const [pages, setPages] = useState<PageHighlights[]>([]);
  useEffect(() => {
    const load = () => {
      void isKeepingHighlights().then(setOn, () => {});
      void loadHighlights().then(setPages, () => {});
    };
    load();
    return onHighlightsChanged(load);
  }, []);
  const count = pages.reduce((sum, { highlights }) => sum + highlights.length, 0);
  return (
    <Section id="highlights" title={t('highlights.title')} about={t('options.highlights.about')}>
      <label>
        <input
          type="checkbox"
          name="keep-highlights"
          checked={on}
          onChange={({ currentTarget: { checked } }) =>
            void notifyWhenDone(
              notify,
              setKeepingHighlights(checked),
              t(checked ? 'highlights.kept' : 'highlights.notKept'),
            )
          }
        />
        {t('highlights.keep')}
      </label>
      {count > 0 && <StoredHighlights pages={pages} count={count} notify={notify} />}
    </Section>
  );
}

interface StoredProps extends Pick<SectionProps, 'notify'> {
  pages: readonly PageHighlights[];
  count: number;
}

/** All stored highlights, to be saved in a file or deleted. */
function StoredHighlights({ pages, count, notify }: StoredProps) {
  const [confirming, setConfirming] = useState(false);
  const save = () => {
    const name = downloadFile(formatHighlights(pages), 'clean-copy-highlights', 'md');
    notify(t('options.all.exported', [name]));
  };
  return (
    <>
      <p class="quiet" data-testid="highlight-count">
        {plural('options.highlights.count', count)}
      </p>
      <p class="buttons">
        <button type="button" class="button" onClick={save}>
          {t('options.highlights.save')}
        </button>
        <button type="button" class="button" onClick={() => setConfirming(true)}>
          {t('options.highlights.delete')}
        </button>
      </p>
      {confirming && (
        <ConfirmDialog
          title={t('options.highlights.deleteAsk')}
          confirmLabel={t('options.highlights.delete')}
          onConfirm={() => {
            setConfirming(false);
            void notifyWhenDone(notify, deleteHighlights(), t('options.highlights.deleted'));
          }}
          onClose={() => setConfirming(false)}
        >
          <p>{plural('options.highlights.count', count)}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
