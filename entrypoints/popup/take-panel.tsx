import { useState } from 'preact/hooks';
import { t } from '../../lib/extension/i18n';
import type { TakeFormat } from '../../lib/types';
import type { Ask } from './use-tab-state';

const WHOLE = { markdown: 'take.markdown', plain: 'take.plain' } as const;
const CITATIONS = {
  apa: 'take.apa',
  'cite-news': 'take.citeNews',
  bibtex: 'take.bibtex',
  'csl-json': 'take.cslJson',
} as const;
type Citation = keyof typeof CITATIONS;

/** The story as text, as a citation, as a link to a passage, or on paper. */
export function TakePanel({ ask }: { ask: Ask }) {
  const [style, setStyle] = useState<Citation>('apa');
  /** What could not be copied, to be copied by hand. */
  const [text, setText] = useState<string>();
  const copy = async (format: TakeFormat, name: string) => {
    const taken = await ask.take(format);
    if (taken === null) {
      setText(undefined);
      ask.say(format === 'link' ? t('take.noLink') : t('take.nothing'));
      return;
    }
    try {
      await navigator.clipboard.writeText(taken);
      ask.say(t('take.copied', [name]));
      setText(format in CITATIONS || format === 'link' ? taken : undefined);
    } catch {
      setText(taken);
      ask.say(t('take.byHand'));
    }
  };
  return (
    <div class="take">
      <div class="buttons">
        {(['markdown', 'plain'] as const).map((format) => (
          <button
            key={format}
            type="button"
            class="button"
            data-format={format}
            onClick={() => void copy(format, t(WHOLE[format]))}
          >
            {t(WHOLE[format])}
          </button>
        ))}
        <button type="button" class="button" data-format="link" onClick={() => void copy('link', t('take.link'))}>
          {t('take.link')}
        </button>
        <button type="button" class="button" onClick={() => ask.print()}>
          {t('take.print')}
        </button>
      </div>
      <p class="quiet">{t('take.linkHint')}</p>
      <div class="cite">
        <label for="citation-style">{t('take.cite')}</label>
        <select
          id="citation-style"
          value={style}
          onChange={({ currentTarget }) => setStyle(currentTarget.value as Citation)}
        >
          {(Object.keys(CITATIONS) as Citation[]).map((one) => (
            <option key={one} value={one}>
              {t(CITATIONS[one])}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="button"
          data-format="citation"
          onClick={() => void copy(style, t(CITATIONS[style]))}
        >
          {t('take.copy')}
        </button>
      </div>
      {text !== undefined && <textarea readOnly rows={5} value={text} aria-label={t('take.result')} dir="auto" />}
    </div>
  );
}
