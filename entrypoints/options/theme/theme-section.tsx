import { t } from '../../../lib/extension/i18n';
import { DEFAULT_READING_THEME } from '../../../lib/types';
import { Section } from '../../shared/components/section';
import { ThemeControls } from '../../shared/components/theme-controls';
import type { SectionProps } from '../section-props';
import { ThemePreview } from './theme-preview';

/** The reading theme for all sites, with a preview. */
export function ThemeSection({ settings: { look: readingTheme }, change, notify }: SectionProps) {
  const reset = async () => {
    const before = readingTheme;
    if (await change((current) => ({ ...current, look: DEFAULT_READING_THEME }), true))
      notify(t('options.look.reset'), () => change((current) => ({ ...current, look: before }), true), 'look');
  };
  return (
    <Section id="look" title={t('options.look.title')} about={t('options.look.about')}>
      <div class="look-and-sample">
        <div>
          <ThemeControls
            readingTheme={readingTheme}
            onChange={(part) => void change((current) => ({ ...current, look: { ...current.look, ...part } }))}
          />
          <button type="button" class="button reset-look" onClick={() => void reset()}>
            {t('look.reset')}
          </button>
        </div>
        <ThemePreview readingTheme={readingTheme} />
      </div>
    </Section>
  );
}
