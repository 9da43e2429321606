import { t } from '../../lib/extension/i18n';
import { kindName } from '../../lib/extension/kind-names';
import { HIDDEN_KINDS, type HiddenKind } from '../../lib/types';
import { Section } from '../shared/section';
import type { SectionProps } from './shared';

const ABOUT = {
  'duplicate-headline': 'options.kinds.duplicateHeadline',
  'duplicate-caption': 'options.kinds.duplicateCaption',
  'duplicate-text': 'options.kinds.duplicateText',
  recirculation: 'options.kinds.recirculation',
  'related-links': 'options.kinds.relatedLinks',
  'tacked-on-story': 'options.kinds.tackedOnStory',
  promo: 'options.kinds.promo',
  tools: 'options.kinds.tools',
  advert: 'options.kinds.advert',
  comments: 'options.kinds.comments',
  paywall: 'options.kinds.paywall',
  furniture: 'options.kinds.furniture',
  user: 'options.kinds.user',
} as const satisfies Record<HiddenKind, string>;

/** Every kind that is hidden, with a switch for all sites. */
export function KindsSection({ settings: { shown }, change, tell }: SectionProps) {
  const hide = async (kind: HiddenKind, hidden: boolean) => {
    const kept = await change((now) => {
      const others = now.shown.filter((other) => other !== kind);
      return { ...now, shown: hidden ? others : HIDDEN_KINDS.filter((one) => one === kind || others.includes(one)) };
    }, true);
    const name = kindName(kind);
    if (kept) tell(hidden ? t('options.kinds.nowHidden', [name]) : t('options.kinds.nowShown', [name]));
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
                  {t(ABOUT[kind])}
                </span>
              </label>
              <span class="quiet state" aria-hidden="true">
                {hidden ? t('options.kinds.hidden') : t('options.kinds.shown')}
              </span>
              <input
                type="checkbox"
                // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state by itself.
                role="switch"
                class="toggle"
                id={`kind-${kind}`}
                name={kind}
                aria-label={t('options.kinds.label', [kindName(kind)])}
                aria-describedby={`about-${kind}`}
                checked={hidden}
                onChange={({ currentTarget }) => void hide(kind, currentTarget.checked)}
              />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
