import { t } from '../../lib/extension/i18n';
import { LOOK_RANGES, type Look, PICTURES, THEMES, TYPEFACES } from '../../lib/types';
import { Choice } from './choice';
import { Range } from './range';

interface Props {
  look: Look;
  onChange(change: Partial<Look>): void;
}

const THEME_NAMES = {
  page: 'look.themePage',
  system: 'look.themeSystem',
  light: 'look.themeLight',
  sepia: 'look.themeSepia',
  dark: 'look.themeDark',
  contrast: 'look.themeContrast',
} as const satisfies Record<Look['theme'], string>;

const TYPEFACE_NAMES = {
  page: 'look.typefacePage',
  serif: 'look.typefaceSerif',
  sans: 'look.typefaceSans',
  dyslexic: 'look.typefaceDyslexic',
} as const satisfies Record<Look['typeface'], string>;

const PICTURE_NAMES = {
  full: 'look.picturesFull',
  small: 'look.picturesSmall',
  off: 'look.picturesOff',
} as const satisfies Record<Look['pictures'], string>;

/** All that makes up a look, to be set. */
export function LookControls({ look, onChange }: Props) {
  return (
    <div class="look">
      <Choice
        name="theme"
        legend={t('look.theme')}
        options={THEMES.map((value) => ({ value, text: t(THEME_NAMES[value]), swatch: value }))}
        value={look.theme}
        onChange={(theme) => onChange({ theme })}
      />
      <Choice
        name="typeface"
        legend={t('look.typeface')}
        options={TYPEFACES.map((value) => ({ value, text: t(TYPEFACE_NAMES[value]), sample: value }))}
        value={look.typeface}
        onChange={(typeface) => onChange({ typeface })}
      />
      <Range
        name={t('look.size')}
        range={LOOK_RANGES.size}
        value={look.size}
        text={t('look.pixels', [look.size])}
        onChange={(size) => onChange({ size })}
      />
      <Range
        name={t('look.lineHeight')}
        range={LOOK_RANGES.lineHeight}
        value={look.lineHeight}
        onChange={(lineHeight) => onChange({ lineHeight })}
      />
      <Range
        name={t('look.measure')}
        range={LOOK_RANGES.measure}
        value={look.measure}
        text={t('look.characters', [look.measure])}
        onChange={(measure) => onChange({ measure })}
      />
      <Range
        name={t('look.spacing')}
        range={LOOK_RANGES.spacing}
        value={look.spacing}
        onChange={(spacing) => onChange({ spacing })}
      />
      <div class="checks">
        <label>
          <input
            type="checkbox"
            name="justify"
            checked={look.justify}
            onChange={({ currentTarget }) => onChange({ justify: currentTarget.checked })}
          />
          {t('look.justify')}
        </label>
        <label>
          <input
            type="checkbox"
            name="hyphenate"
            checked={look.hyphenate}
            onChange={({ currentTarget }) => onChange({ hyphenate: currentTarget.checked })}
          />
          {t('look.hyphenate')}
        </label>
      </div>
      <Choice
        name="pictures"
        legend={t('look.pictures')}
        options={PICTURES.map((value) => ({ value, text: t(PICTURE_NAMES[value]) }))}
        value={look.pictures}
        onChange={(pictures) => onChange({ pictures })}
      />
    </div>
  );
}
