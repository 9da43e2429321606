import { useState } from 'preact/hooks';
import { t } from '../../lib/extension/i18n';
import type { ExportFormat } from '../../lib/types';
import type { PopupActions } from './popup-actions';

const TEXT_FORMATS = { markdown: 'take.markdown', plain: 'take.plain' } as const;
const CITATION_STYLES = {
  apa: 'take.apa',
  'cite-news': 'take.citeNews',
  bibtex: 'take.bibtex',
  'csl-json': 'take.cslJson',
} as const;
type CitationStyle = keyof typeof CITATION_STYLES;

/** Copies the story as text, citation or link to a passage, or prints it. */
export function ExportPanel({ actions }: { actions: PopupActions }) {
  /** Text that could not be copied, shown for copying by hand. */
  const [text, setText] = useState<string>();
  const copy = async (format: ExportFormat, name: string) => {
    const exported = await actions.exportStory(format);
    if (exported === null) {
      setText(undefined);
      actions.announce(format === 'link' ? t('take.noLink') : t('take.nothing'));
      return;
    }
    try {
      await navigator.clipboard.writeText(exported);
      actions.announce(t('take.copied', [name]));
      setText(format in CITATION_STYLES || format === 'link' ? exported : undefined);
    } catch {
      setText(exported);
      actions.announce(t('take.byHand'));
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
            onClick={() => void copy(format, t(TEXT_FORMATS[format]))}
          >
            {t(TEXT_FORMATS[format])}
          </button>
        ))}
        <button type="button" class="button" data-format="link" onClick={() => void copy('link', t('take.link'))}>
          {t('take.link')}
        </button>
        <button type="button" class="button" onClick={() => actions.print()}>
          {t('take.print')}
        </button>
      </div>
      <p class="quiet">{t('take.linkHint')}</p>
      <CitationForm onCopy={(style) => void copy(style, t(CITATION_STYLES[style]))} />
      {text !== undefined && <textarea readOnly rows={5} value={text} aria-label={t('take.result')} dir="auto" />}
    </div>
  );
}

/** Selects a citation style, and copies the story's citation. */
function CitationForm({ onCopy }: { onCopy(style: CitationStyle): void }) {
  const [style, setStyle] = useState<CitationStyle>('apa');
  return (
    <div class="cite">
      <label for="citation-style">{t('take.cite')}</label>
      <select
        id="citation-style"
        value={style}
        onChange={({ currentTarget }) => setStyle(currentTarget.value as CitationStyle)}
      >
        {(Object.keys(CITATION_STYLES) as CitationStyle[]).map((one) => (
          <option key={one} value={one}>
            {t(CITATION_STYLES[one])}
          </option>
        ))}
      </select>
      <button type="button" class="button" data-format="citation" onClick={() => onCopy(style)}>
        {t('take.copy')}
      </button>
    </div>
  );
}
