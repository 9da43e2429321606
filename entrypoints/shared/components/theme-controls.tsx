import { t } from '../../../lib/extension/i18n';
import { COLOUR_SCHEMES, PICTURE_MODES, READING_THEME_RANGES, type ReadingTheme, TYPEFACES } from '../../../lib/types';
import { RadioGroup } from './radio-group';
import { Slider } from './slider';

interface Props {
  readingTheme: ReadingTheme;
  onChange(change: Partial<ReadingTheme>): void;
}

const THEME_NAMES = {
  page: 'look.themePage',
  system: 'look.themeSystem',
  light: 'look.themeLight',
  sepia: 'look.themeSepia',
  dark: 'look.themeDark',
  contrast: 'look.themeContrast',
} as const satisfies Record<ReadingTheme['theme'], string>;

const TYPEFACE_NAMES = {
  page: 'look.typefacePage',
  serif: 'look.typefaceSerif',
  sans: 'look.typefaceSans',
  dyslexic: 'look.typefaceDyslexic',
} as const satisfies Record<ReadingTheme['typeface'], string>;

const PICTURE_NAMES = {
  full: 'look.picturesFull',
  small: 'look.picturesSmall',
  off: 'look.picturesOff',
} as const satisfies Record<ReadingTheme['pictures'], string>;

/** Controls for every part of a reading theme. */
export function ThemeControls({ readingTheme, onChange }: Props) {
  return (
    <div class="look">
      <RadioGroup
        name="theme"
        legend={t('look.theme')}
        options={COLOUR_SCHEMES.map((value) => ({ value, text: t(THEME_NAMES[value]), swatch: value }))}
        value={readingTheme.theme}
        onChange={(theme) => onChange({ theme })}
      />
      <RadioGroup
        name="typeface"
        legend={t('look.typeface')}
        options={TYPEFACES.map((value) => ({ value, text: t(TYPEFACE_NAMES[value]), sample: value }))}
        value={readingTheme.typeface}
        onChange={(typeface) => onChange({ typeface })}
      />
      <Slider
        name={t('look.size')}
        range={READING_THEME_RANGES.size}
        value={readingTheme.size}
        text={t('look.pixels', [readingTheme.size])}
        onChange={(size) => onChange({ size })}
      />
      <Slider
        name={t('look.lineHeight')}
        range={READING_THEME_RANGES.lineHeight}
        value={readingTheme.lineHeight}
        onChange={(lineHeight) => onChange({ lineHeight })}
      />
      <Slider
        name={t('look.measure')}
        range={READING_THEME_RANGES.measure}
        value={readingTheme.measure}
        text={t('look.characters', [readingTheme.measure])}
        onChange={(measure) => onChange({ measure })}
      />
      <Slider
        name={t('look.letterSpacing')}
        range={READING_THEME_RANGES.letterSpacing}
        value={readingTheme.letterSpacing}
        onChange={(letterSpacing) => onChange({ letterSpacing })}
      />
      <Slider
        name={t('look.wordSpacing')}
        range={READING_THEME_RANGES.wordSpacing}
        value={readingTheme.wordSpacing}
        onChange={(wordSpacing) => onChange({ wordSpacing })}
      />
      <Slider
        name={t('look.spacing')}
        range={READING_THEME_RANGES.spacing}
        value={readingTheme.spacing}
        onChange={(spacing) => onChange({ spacing })}
      />
      <div class="checks">
        <label>
          <input
            type="checkbox"
            name="justify"
            checked={readingTheme.justify}
            onChange={({ currentTarget }) => onChange({ justify: currentTarget.checked })}
          />
          {t('look.justify')}
        </label>
        <label>
          <input
            type="checkbox"
            name="hyphenate"
            checked={readingTheme.hyphenate}
            onChange={({ currentTarget }) => onChange({ hyphenate: currentTarget.checked })}
          />
          {t('look.hyphenate')}
        </label>
      </div>
      <RadioGroup
        name="pictures"
        legend={t('look.pictures')}
        options={PICTURE_MODES.map((value) => ({ value, text: t(PICTURE_NAMES[value]) }))}
        value={readingTheme.pictures}
        onChange={(pictures) => onChange({ pictures })}
      />
    </div>
  );
}
