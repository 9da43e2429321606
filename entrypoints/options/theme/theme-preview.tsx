import { useEffect } from 'preact/hooks';
import { readFontFiles } from '../../../lib/extension/font-files';
import { t } from '../../../lib/extension/i18n';
import { addFont } from '../../../lib/page-controller/add-font';
import type { ReadingTheme } from '../../../lib/types';
import { PALETTES } from '../../../lib/view/theme/palettes';
import { DYSLEXIC_FAMILY } from '../../../lib/view/theme/typefaces';

/** Returns the colours of a theme as custom properties; `light-dark` follows the reader's system setting. */
function themeColours(theme: ReadingTheme['theme']): Record<string, string> {
  if (theme === 'page') return {};
  const [day, night] = {
    system: [PALETTES.light, PALETTES.dark],
    contrast: [PALETTES['contrast-light'], PALETTES['contrast-dark']],
    light: [PALETTES.light, PALETTES.light],
    sepia: [PALETTES.sepia, PALETTES.sepia],
    dark: [PALETTES.dark, PALETTES.dark],
  }[theme];
  if (!day || !night) return {};
  const both = (part: 'background' | 'text' | 'secondaryText' | 'link' | 'line') =>
    `light-dark(${day[part]}, ${night[part]})`;
  return {
    '--theme-ground': both('background'),
    '--theme-text': both('text'),
    '--theme-soft': both('secondaryText'),
    '--theme-link': both('link'),
    '--theme-rule': both('line'),
  };
}

/** A made-up story in a reading theme, styled by `theme-preview.css`. */
export function ThemePreview({ readingTheme }: { readingTheme: ReadingTheme }) {
  const { typeface, theme, pictures, justify, hyphenate, size, lineHeight, measure, spacing } = readingTheme;
  useEffect(() => {
    if (typeface === 'dyslexic') void addFont(document, DYSLEXIC_FAMILY, readFontFiles);
  }, [typeface]);
  const style = {
    ...themeColours(theme),
    '--size': `${size}px`,
    '--line-height': lineHeight,
    '--measure': measure,
    '--spacing': `${spacing}em`,
  };
  // Splits the sentence at its placeholder, for the link: no interface text contains a `|`.
  const [before = '', after = ''] = t('options.sample.first', ['|']).split('|');
  return (
    <article
      class="sample"
      aria-label={t('options.look.sample')}
      data-typeface={typeface}
      data-theme={theme}
      data-pictures={pictures}
      data-justify={justify}
      data-hyphenate={hyphenate}
      style={style}
    >
      <div class="column">
        <h3>{t('options.sample.headline')}</h3>
        <p class="by">{t('options.sample.byline')}</p>
        <figure>
          <PreviewImage />
          <figcaption>{t('options.sample.caption')}</figcaption>
        </figure>
        <p>
          {before}
          <a href="#look">{t('options.sample.link')}</a>
          {after}
        </p>
        <h4>{t('options.sample.subheading')}</h4>
        <p>{t('options.sample.second')}</p>
        <blockquote>
          <p>{t('options.sample.quote')}</p>
        </blockquote>
      </div>
    </article>
  );
}

function PreviewImage() {
  return (
    <svg viewBox="0 0 320 150" role="img" aria-label={t('options.sample.picture')}>
      <rect width="320" height="150" fill="#f3c9a5" />
      <circle cx="92" cy="92" r="30" fill="#fbe9c6" />
      <rect y="98" width="320" height="52" fill="#5d8aa0" />
      <path d="M70 104h44M60 112h64M76 120h32M62 130h60" stroke="#fbe9c6" stroke-width="2" opacity=".7" />
      <path d="M196 150c6-30 22-42 44-46h80v46z" fill="#3c4f55" />
      <path d="M252 104l5-62h18l5 62z" fill="#fdf6ea" />
      <path d="M255.500 62h21l1.400 16h-23.800z" fill="#b8503e" />
      <path d="M255 42h22v-14h-22z" fill="#f7d774" />
      <path d="M252 28l14-12 14 12z" fill="#b8503e" />
      <path d="M255 35L150 18v30z" fill="#fff6d8" opacity=".55" />
    </svg>
  );
}
