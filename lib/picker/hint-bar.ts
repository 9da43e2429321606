import { BAR_STYLE, createButton } from '../overlay/controls';

/** Texts of the bar with instructions. */
export interface HintTexts {
  /** Instructions for the reader, in one line. */
  hint: string;
  /** The keys and what they do. */
  keys: string;
  cancel: string;
  /** Label of the button that reports the next element instead of picking it, and the instructions after that. */
  report?: { label: string; hint: string };
}

/** The bar with instructions, at the bottom of the window. */
export interface HintBar {
  element: HTMLElement;
  /** Shows whether the next element is reported. */
  setReporting(isReporting: boolean): void;
  /** Shows another instruction. */
  setHint(text: string): void;
}

export function createHintBar(
  document: Document,
  { hint, keys, cancel, report }: HintTexts,
  actions: { cancel(): void; toggleReport(): void },
): HintBar {
  const bar = document.createElement('div');
  bar.style.cssText = BAR_STYLE;
  bar.tabIndex = -1;
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', `${hint} ${keys}`);
  const words = document.createElement('span');
  words.style.cssText = 'flex: 1 1 16em;';
  words.setAttribute('role', 'status');
  const line = document.createElement('span');
  line.style.cssText = 'display: block; font-weight: 600;';
  line.textContent = hint;
  const keyLine = document.createElement('span');
  keyLine.style.cssText = 'display: block; color: #c3ccc9; font-size: 12px;';
  keyLine.textContent = keys;
  words.append(line, keyLine);
  const reportButton =
    report && createButton(document, { label: report.label, key: 'R', onPress: actions.toggleReport });
  const cancelButton = createButton(document, { label: cancel, key: 'Esc', onPress: actions.cancel });
  for (const button of [reportButton, cancelButton]) if (button) button.tabIndex = -1;
  bar.append(words, ...(reportButton ? [reportButton] : []), cancelButton);
  return {
    element: bar,
    setReporting(isReporting) {
      line.textContent = isReporting && report ? report.hint : hint;
      reportButton?.setAttribute('aria-pressed', String(isReporting));
      if (reportButton) reportButton.style.background = isReporting ? '#3c4745' : 'transparent';
    },
    setHint(text) {
      line.textContent = text;
    },
  };
}
