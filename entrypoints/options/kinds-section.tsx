import { t } from '../../lib/extension/i18n';
import { kindName } from '../../lib/extension/kind-names';
import { HIDDEN_KINDS, type HiddenKind } from '../../lib/types';
import { Section } from '../shared/components/section';
import type { SectionProps } from './section-props';

const DESCRIPTION_TEXTS = {
  'duplicate-headline': 'options.kinds.duplicateHeadline',
  'duplicate-caption': 'options.kinds.duplicateCaption',
  'duplicate-text': 'options.kinds.duplicateText',
  recirculation: 'options.kinds.recirculation',
  'related-links': 'options.kinds.relatedLinks',
  'tacked-on-story': 'options.kinds.tackedOnStory',
  promo: 'options.kinds.promo',
  'machine-summary': 'options.kinds.machineSummary',
  tools: 'options.kinds.tools',
  advert: 'options.kinds.advert',
  comments: 'options.kinds.comments',
  paywall: 'options.kinds.paywall',
  furniture: 'options.kinds.furniture',
  user: 'options.kinds.user',
} as const satisfies Record<HiddenKind, string>;

/** Every kind of hidden block, with a switch that applies to all sites. */
export function KindsSection({ settings: { shown }, change, notify }: SectionProps) {
  const setHidden = async (kind: HiddenKind, hidden: boolean) => {
    const saved = await change((current) => {
      const others = current.shown.filter((other) => other !== kind);
      return {
        ...current,
        shown: hidden ? others : HIDDEN_KINDS.filter((one) => one === kind || others.includes(one)),
      };
    }, true);
    const name = kindName(kind);
    if (saved) notify(hidden ? t('options.kinds.nowHidden', [name]) : t('options.kinds.nowShown', [name]));
  };
  return (
    <Section id="kinds" title={t('options.kinds.title')} about={t('options.kinds.about')}>
      <ul class="card rows">
        {HIDDEN_KINDS.map((kind) => {
          const hidden = !shown.includes(kind);
          return (
            <li key={kind} class="kind">
              <label for={`kind-${kind}`}>
                <span class="strong">{kindName(kind)}</span>
                <span class="quiet" id={`about-${kind}`}>
                  {t(DESCRIPTION_TEXTS[kind])}
                </span>
              </label>
              <span class="quiet state" aria-hidden="true">
                {hidden ? t('options.kinds.hidden') : t('options.kinds.shown')}
              </span>
              <input
                type="checkbox"
                // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox exposes its state natively.
                role="switch"
                class="toggle"
                id={`kind-${kind}`}
                name={kind}
                aria-label={t('options.kinds.label', [kindName(kind)])}
                aria-describedby={`about-${kind}`}
                checked={hidden}
                onChange={({ currentTarget }) => void setHidden(kind, currentTarget.checked)}
              />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
