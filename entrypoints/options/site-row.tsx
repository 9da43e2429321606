import { t } from '../../lib/extension/i18n';
import { kindName } from '../../lib/extension/kind-names';
import type { OwnSite } from '../../lib/settings/own-sites';
import type { SiteSettings } from '../../lib/settings/schema';
import type { Look } from '../../lib/types';
import { keepFocus } from './keep-focus';

const LOOK_PARTS = {
  theme: 'look.theme',
  typeface: 'look.typeface',
  size: 'look.size',
  lineHeight: 'look.lineHeight',
  measure: 'look.measure',
  spacing: 'look.spacing',
  justify: 'look.justify',
  hyphenate: 'look.hyphenate',
  pictures: 'look.pictures',
} as const satisfies Record<keyof Look, string>;

/** @returns what a site is called */
export function siteName(host: string): string {
  if (host === 'file') return t('options.sites.files');
  return host === '*' ? t('options.sites.every') : host;
}

interface Props {
  site: OwnSite;
  onStop(): void;
  onForget(part: keyof SiteSettings, done: string): void;
  onForgetAll(): void;
}

interface Line {
  what: string;
  detail?: string;
  button: string;
  press(): void;
}

/** One site: what is set for it, line by line. */
export function SiteRow({ site, onStop, onForget, onForgetAll }: Props) {
  const { host, patterns, look, shown, story, rules } = site;
  const name = siteName(host);
  const forget = (part: keyof SiteSettings, done: string) => ({
    button: t('options.sites.forget'),
    press: () => onForget(part, done),
  });
  const parts = Object.keys(LOOK_PARTS).filter((part): part is keyof Look => look?.[part as keyof Look] !== undefined);
  const lines: Line[] = [
    ...(patterns.length ? [{ what: t('options.sites.always'), button: t('options.sites.stop'), press: onStop }] : []),
    ...(look
      ? [
          {
            what: t('options.sites.look'),
            detail: parts.length < 9 ? parts.map((part) => t(LOOK_PARTS[part])).join(', ') : undefined,
            ...forget('look', t('options.sites.lookForgotten', [name])),
          },
        ]
      : []),
    ...(shown
      ? [
          {
            what: t('options.sites.shown'),
            detail: shown.map(kindName).join(', '),
            ...forget('shown', t('options.sites.shownForgotten', [name])),
          },
        ]
      : []),
    ...(story
      ? [
          {
            what: t('options.sites.story'),
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
      {lines.map(({ what, detail, button, press }) => (
        <p key={what} class="line">
          <span>{what}</span>
          {detail && (
            <bdi class="quiet detail" title={detail}>
              {detail}
            </bdi>
          )}
          <button
            type="button"
            class="small"
            aria-label={t('options.sites.buttonLabel', [button, what, name])}
            onClick={({ currentTarget }) => {
              keepFocus(currentTarget);
              press();
            }}
          >
            {button}
          </button>
        </p>
      ))}
      {rules.length > 0 && (
        <p class="line">
          <a href="#rules">{t('options.sites.rules', rules.length)}</a>
        </p>
      )}
      <button
        type="button"
        class="plain"
        onClick={({ currentTarget }) => {
          keepFocus(currentTarget);
          onForgetAll();
        }}
      >
        {t('options.sites.all')}
        <span class="unseen"> ({name})</span>
      </button>
    </li>
  );
}
