import { t } from '../../lib/extension/i18n';
import { HIGHLIGHT_LIMITS } from '../../lib/highlights/limits';
import { HIGHLIGHT_COLOURS, type TextHighlight } from '../../lib/types';
import type { Highlights } from './hooks/use-highlights';
import type { PopupActions } from './popup-actions';

const COLOUR_NAMES = {
  yellow: 'highlights.yellow',
  green: 'highlights.green',
  pink: 'highlights.pink',
} as const;

interface Props {
  highlights: Highlights;
  actions: PopupActions;
}

/** Lists the passages that the reader has highlighted, with colours and notes, and copies them as Markdown. */
export function HighlightsPanel({ highlights: { state, perform, afterCommands }, actions }: Props) {
  const { highlights = [], missing = [], keep = null, hasFailed = false } = state ?? {};
  const copy = async () => {
    const current = await afterCommands();
    if (current) await actions.copy(current.markdown, t('highlights.copied'));
  };
  return (
    <div class="highlights">
      {hasFailed && (
        <p class="warning" role="alert">
          {t('highlights.failed')}
        </p>
      )}
      {highlights.length === 0 && <p class="quiet">{t('strip.howToHighlight')}</p>}
      <ul class="rows">
        {highlights.map((highlight) => (
          <HighlightRow
            key={highlight.id}
            highlight={highlight}
            isMissing={missing.includes(highlight.id)}
            perform={perform}
          />
        ))}
      </ul>
      {highlights.length > 0 && (
        <button type="button" class="button" data-testid="copy-highlights" onClick={() => void copy()}>
          {t('highlights.copy')}
        </button>
      )}
      {keep !== null && (
        <label class="keep">
          <input
            type="checkbox"
            name="keep-highlights"
            checked={keep}
            onChange={({ currentTarget }) => perform({ do: 'keep', on: currentTarget.checked })}
          />
          {t('highlights.keep')}
        </label>
      )}
      <p class="quiet">{t(keep ? 'highlights.kept' : 'highlights.notKept')}</p>
    </div>
  );
}

interface RowProps {
  highlight: TextHighlight;
  /** Whether its text is no longer on the page. */
  isMissing: boolean;
  perform: Highlights['perform'];
}

function HighlightRow({ highlight: { id, colour, text, note }, isMissing, perform }: RowProps) {
  return (
    <li class="highlight" data-colour={colour}>
      <button type="button" class="plain quoted" dir="auto" onClick={() => perform({ do: 'scroll-to', id })}>
        {text}
      </button>
      {isMissing && <p class="quiet">{t('highlights.missing')}</p>}
      <textarea
        rows={note ? 2 : 1}
        dir="auto"
        maxLength={HIGHLIGHT_LIMITS.note}
        placeholder={t('highlights.note')}
        aria-label={t('highlights.note')}
        value={note}
        onChange={({ currentTarget }) => perform({ do: 'change', id, change: { note: currentTarget.value.trim() } })}
      />
      <div class="controls">
        <fieldset>
          <legend class="unseen">{t('look.theme')}</legend>
          {HIGHLIGHT_COLOURS.map((name) => (
            <label key={name} class="swatch" data-colour={name} title={t(COLOUR_NAMES[name])}>
              <input
                type="radio"
                name={`colour-${id}`}
                checked={name === colour}
                aria-label={t(COLOUR_NAMES[name])}
                onChange={() => perform({ do: 'change', id, change: { colour: name } })}
              />
            </label>
          ))}
        </fieldset>
        <button type="button" class="small" onClick={() => perform({ do: 'remove', id })}>
          {t('highlights.remove')}
        </button>
      </div>
    </li>
  );
}
