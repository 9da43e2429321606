import { formatList, plural, t } from '../../../lib/extension/i18n';
import { kindName } from '../../../lib/extension/kind-names';
import type { ConfiguredSite } from '../../../lib/settings/configured-sites';
import type { SiteSettings } from '../../../lib/settings/schema';
import type { ReadingTheme } from '../../../lib/types';
import { moveFocusOnRemoval } from '../move-focus-on-removal';

const THEME_PART_TEXTS = {
  theme: 'look.theme',
  typeface: 'look.typeface',
  size: 'look.size',
  lineHeight: 'look.lineHeight',
  measure: 'look.measure',
  letterSpacing: 'look.letterSpacing',
  wordSpacing: 'look.wordSpacing',
  spacing: 'look.spacing',
  justify: 'look.justify',
  hyphenate: 'look.hyphenate',
  pictures: 'look.pictures',
} as const satisfies Record<keyof ReadingTheme, string>;

/** Returns the display name of a site. */
export function siteLabel(host: string): string {
  if (host === 'file') return t('options.sites.files');
  return host === '*' ? t('options.sites.every') : host;
}

interface Props {
  site: ConfiguredSite;
  onStop(): void;
  onForget(part: keyof SiteSettings, done: string): void;
  onForgetAll(): void;
}

interface SettingLine {
  setting: string;
  detail?: string;
  button: string;
  press(): void;
}

/** One site with its settings, one per line, each with a button to remove it. */
export function SiteRow({ site, onStop, onForget, onForgetAll }: Props) {
  const { host, patterns, look, shown, story, rules } = site;
  const name = siteLabel(host);
  const forget = (part: keyof SiteSettings, done: string) => ({
    button: t('options.sites.forget'),
    press: () => onForget(part, done),
  });
  const parts = Object.keys(THEME_PART_TEXTS).filter(
    (part): part is keyof ReadingTheme => look?.[part as keyof ReadingTheme] !== undefined,
  );
  const lines: SettingLine[] = [
    ...(patterns.length
      ? [{ setting: t('options.sites.always'), button: t('options.sites.stop'), press: onStop }]
      : []),
    ...(look
      ? [
          {
            setting: t('options.sites.look'),
            detail: parts.length < 9 ? formatList(parts.map((part) => t(THEME_PART_TEXTS[part]))) : undefined,
            ...forget('look', t('options.sites.lookForgotten', [name])),
          },
        ]
      : []),
    ...(shown
      ? [
          {
            setting: t('options.sites.shown'),
            detail: formatList(shown.map(kindName)),
            ...forget('shown', t('options.sites.shownForgotten', [name])),
          },
        ]
      : []),
    ...(story
      ? [
          {
            setting: t('options.sites.story'),
            detail: story,
            ...forget('story', t('options.sites.storyForgotten', [name])),
          },
        ]
      : []),
  ];
  return (
    <li class="site" data-site={host}>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      {lines.map(({ setting, detail, button, press }) => (
        <p key={setting} class="line">
          <span>{setting}</span>
          {detail && (
            <bdi class="quiet detail" title={detail}>
              {detail}
            </bdi>
          )}
          <button
            type="button"
            class="small"
            aria-label={t('options.sites.buttonLabel', [button, setting, name])}
            onClick={({ currentTarget }) => {
              moveFocusOnRemoval(currentTarget);
              press();
            }}
          >
            {button}
          </button>
        </p>
      ))}
      {rules.length > 0 && (
        <p class="line">
          <a href="#rules">{plural('options.sites.rules', rules.length)}</a>
        </p>
      )}
      <button
        type="button"
        class="plain"
        onClick={({ currentTarget }) => {
          moveFocusOnRemoval(currentTarget);
          onForgetAll();
        }}
      >
        {t('options.sites.all')}
        <span class="unseen"> ({name})</span>
      </button>
    </li>
  );
}
