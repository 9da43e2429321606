import { t } from '../../lib/extension/i18n';
import { DEFAULT_LOOK } from '../../lib/types';
import { LookControls } from '../shared/look-controls';
import { Section } from '../shared/section';
import { Sample } from './sample';
import type { SectionProps } from './shared';

/** The look for all sites, with a story that wears it. */
export function LookSection({ settings: { look }, change, tell }: SectionProps) {
  const reset = async () => {
    const before = look;
    if (await change((now) => ({ ...now, look: DEFAULT_LOOK }), true))
      tell(t('options.look.reset'), () => change((now) => ({ ...now, look: before }), true), 'look');
  };
  return (
    <Section id="look" title={t('options.look.title')} about={t('options.look.about')}>
      <div class="look-and-sample">
        <div>
          <LookControls
            look={look}
            onChange={(part) => void change((now) => ({ ...now, look: { ...now.look, ...part } }))}
          />
          <button type="button" class="button reset-look" onClick={() => void reset()}>
            {t('look.reset')}
          </button>
        </div>
        <Sample look={look} />
      </div>
    </Section>
  );
}
