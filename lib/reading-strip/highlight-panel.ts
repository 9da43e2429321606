import { HIGHLIGHT_COLOURS, type HighlightColour, type TextHighlight } from '../types';
import type { StripTexts } from './host';
import { createStripButton } from './styles';

/** Colours of the swatches: those of the strokes, on the dark ground of the strip. */
const SWATCHES: Record<HighlightColour, string> = { yellow: '#ffdd00', green: '#2fd07f', pink: '#ff7ab8' };

interface PanelActions {
  setColour(colour: HighlightColour): void;
  remove(): void;
}

/**
 * Creates the panel for what has just been highlighted: its colour, and a button that removes it. Notes are written in the
 * popup, because a page sees the keys that are pressed in it.
 *
 * @param highlight null if nothing of the story is selected; then the panel says what to do
 */
export function createHighlightPanel(
  document: Document,
  highlight: TextHighlight | null,
  texts: StripTexts['highlight'],
  actions: PanelActions,
): HTMLElement {
  const panel = document.createElement('div');
  const hint = document.createElement('p');
  hint.style.cssText = 'margin: 0;';
  hint.textContent = highlight ? texts.notes : texts.howTo;
  if (highlight) panel.append(createRow(document, highlight.colour, texts, actions));
  panel.append(hint);
  return panel;
}

function createRow(
  document: Document,
  current: HighlightColour,
  texts: StripTexts['highlight'],
  { setColour, remove }: PanelActions,
): HTMLElement {
  const row = document.createElement('div');
  row.style.cssText = 'display: flex; flex-wrap: wrap; gap: 4px; margin-bottom: 8px;';
  const buttons = HIGHLIGHT_COLOURS.map((colour) => {
    const button = createStripButton(document, texts.colours[colour], '', () => {
      setColour(colour);
      for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
      showPressed();
    });
    const swatch = document.createElement('span');
    swatch.style.cssText = `display: inline-block; width: 14px; height: 14px; margin-inline-end: 6px; border-radius: 50%; vertical-align: -2px; background: ${SWATCHES[colour]};`;
    button.prepend(swatch);
    button.setAttribute('aria-pressed', String(colour === current));
    return button;
  });
  const showPressed = () => {
    for (const button of buttons) {
      const isPressed = button.getAttribute('aria-pressed') === 'true';
      button.style.boxShadow = isPressed ? 'inset 0 0 0 1px #8b9794' : 'none';
    }
  };
  showPressed();
  row.append(...buttons, createStripButton(document, texts.remove, '', remove));
  return row;
}
