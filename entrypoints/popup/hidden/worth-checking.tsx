import { plural, t } from '../../../lib/extension/i18n';
import type { HiddenBlock, PageState } from '../../../lib/types';
import type { PopupActions } from '../popup-actions';
import { HiddenBlockRow } from './hidden-block-row';

const MAX_LONG_TEXTS = 3;
const MAX_PICTURES = 2;
/** Minimum number of characters of a description that says what a picture shows. */
const MIN_DESCRIPTION_CHARS = 25;

interface Props {
  state: PageState;
  actions: PopupActions;
}

/** What may have been decided wrongly: blocks that stay though they look like clutter, hidden long texts and pictures. */
export function WorthChecking({ state: { on, guarded, details }, actions }: Props) {
  const blocks = details ? likelyMistakes(details.hiddenBlocks) : [];
  if (!guarded && !blocks.length) return null;
  return (
    <div class="worth-checking" data-kind="worth-checking">
      {guarded !== undefined && (
        <>
          <h3 data-testid="doubted">{plural('doubted', guarded)}</h3>
          <ul class="rows">
            {details?.keptInDoubt?.map(({ place, text }) => (
              <li key={place} class="block">
                <button
                  type="button"
                  class="words"
                  dir="auto"
                  title={t('scrollTo')}
                  onClick={() => actions.scrollTo(place)}
                >
                  {text}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {blocks.length > 0 && (
        <>
          <h3>{t('worthChecking')}</h3>
          <ul class="rows">
            {blocks.map((block) => (
              <li key={`${block.kind} ${block.media} ${block.text}`} class="block">
                <HiddenBlockRow block={block} on={on} actions={actions} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Returns the longest texts and the best described pictures among the hidden blocks. */
function likelyMistakes(blocks: readonly HiddenBlock[]): HiddenBlock[] {
  const texts = blocks.filter(({ length, media }) => length !== undefined && !media);
  const pictures = blocks.filter(
    ({ media, text, kind }) => media && text.length >= MIN_DESCRIPTION_CHARS && kind !== 'advert',
  );
  return [
    ...texts.sort((one, other) => (other.length ?? 0) - (one.length ?? 0)).slice(0, MAX_LONG_TEXTS),
    ...pictures.sort((one, other) => other.text.length - one.text.length).slice(0, MAX_PICTURES),
  ];
}
