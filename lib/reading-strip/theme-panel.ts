import { READING_THEME_RANGES, type ReadingTheme } from '../types';
import { COLOUR_SCHEMES, TYPEFACES } from '../types/reading-theme';
import type { StripTexts, ThemeSlider } from './host';
import { showFocus } from './styles';

/** Time (ms) between the last move of a slider and the preview of its value. */
const PREVIEW_DELAY_MS = 60;
const SLIDERS: readonly ThemeSlider[] = ['size', 'lineHeight', 'measure', 'letterSpacing', 'wordSpacing'];
const CONTROL_STYLE =
  'min-height: 28px; padding: 2px 6px; border: 1px solid #5d6866; border-radius: 6px; background: #1c2120; color: #fff; font: 500 14px/1.4 system-ui, sans-serif;';

/**
 * Creates the controls of the theme.
 *
 * @param change shows a theme, and saves it if asked
 * @param lineFocus the button for line focus
 */
export function createThemePanel(
  document: Document,
  theme: ReadingTheme,
  texts: StripTexts,
  change: (theme: ReadingTheme, save: boolean) => void,
  lineFocus: HTMLElement,
): HTMLElement {
  let current = theme;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const set = (part: Partial<ReadingTheme>, save: boolean) => {
    current = { ...current, ...part };
    clearTimeout(timer);
    if (save) change(current, true);
    else timer = setTimeout(() => change(current, false), PREVIEW_DELAY_MS);
  };
  const panel = document.createElement('div');
  panel.style.cssText =
    'display: grid; grid-template-columns: auto minmax(120px, 1fr); gap: 6px 14px; align-items: center;';
  const add = (name: string, control: HTMLElement) => {
    const label = document.createElement('label');
    label.style.cssText = 'display: contents;';
    const text = document.createElement('span');
    text.textContent = name;
    label.append(text, control);
    panel.append(label);
  };
  const list = <V extends string>(
    values: readonly V[],
    names: Record<V, string>,
    value: V,
    onChoice: (v: V) => void,
  ) => {
    const select = document.createElement('select');
    select.style.cssText = CONTROL_STYLE;
    select.append(
      ...values.map((one) => {
        const option = document.createElement('option');
        option.value = one;
        option.textContent = names[one];
        return option;
      }),
    );
    select.value = value;
    select.addEventListener('change', () => onChoice(select.value as V));
    showFocus(select);
    return select;
  };
  add(
    texts.parts.theme,
    list(COLOUR_SCHEMES, texts.schemes, theme.theme, (scheme) => set({ theme: scheme }, true)),
  );
  add(
    texts.parts.typeface,
    list(TYPEFACES, texts.typefaces, theme.typeface, (typeface) => set({ typeface }, true)),
  );
  for (const name of SLIDERS) {
    const slider = document.createElement('input');
    slider.type = 'range';
    [slider.min, slider.max, slider.step] = READING_THEME_RANGES[name].map(String) as [string, string, string];
    slider.value = String(theme[name]);
    slider.style.cssText = 'accent-color: #6fd3b7; width: 100%; min-height: 24px; margin: 0; border-radius: 4px;';
    slider.addEventListener('input', () => set({ [name]: slider.valueAsNumber }, false));
    slider.addEventListener('change', () => set({ [name]: slider.valueAsNumber }, true));
    showFocus(slider);
    add(texts.parts[name], slider);
  }
  lineFocus.style.gridColumn = '1 / -1';
  lineFocus.style.justifySelf = 'start';
  panel.append(lineFocus);
  return panel;
}
