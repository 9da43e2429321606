import { formatList, t } from '../../../lib/extension/i18n';
import { kindName } from '../../../lib/extension/kind-names';
import type { ConfiguredSite } from '../../../lib/settings/configured-sites';
import type { SiteSettings } from '../../../lib/settings/schema';
import type { ReadingTheme } from '../../../lib/types';

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

/** Maximum number of parts of a theme that are named; with more, the site has a theme of its own as a whole. */
const MAX_NAMED_PARTS = 8;

/** One setting of a site, with the button that removes it. */
export interface SettingLine {
  setting: string;
  detail?: string;
  button: string;
  press(): void;
}

interface LineActions {
  /** Display name of the site. */
  name: string;
  onStop(): void;
  onForget(part: keyof SiteSettings, done: string): void;
}

/** Lists the settings of a site that can be removed. */
export function listSettingLines(
  { patterns, look, shown, story }: ConfiguredSite,
  { name, onStop, onForget }: LineActions,
): SettingLine[] {
  const forget = (part: keyof SiteSettings, done: string) => ({
    button: t('options.sites.forget'),
    press: () => onForget(part, done),
  });
  const parts = Object.keys(THEME_PART_TEXTS).filter(
    (part): part is keyof ReadingTheme => look?.[part as keyof ReadingTheme] !== undefined,
  );
  return [
    ...(patterns.length
      ? [{ setting: t('options.sites.always'), button: t('options.sites.stop'), press: onStop }]
      : []),
    ...(look
      ? [
          {
            setting: t('options.sites.look'),
            detail:
              parts.length <= MAX_NAMED_PARTS ? formatList(parts.map((part) => t(THEME_PART_TEXTS[part]))) : undefined,
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
}
