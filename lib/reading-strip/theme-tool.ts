import type { ReadingTheme } from '../types';
import type { StripPort, StripTexts } from './host';
import type { LineFocus } from './line-focus';
import { createStripButton } from './styles';
import { createThemePanel } from './theme-panel';

interface ThemeToolHost {
  port: StripPort;
  texts: StripTexts;
  lineFocus: LineFocus;
  /** Returns whether the reader wants single letters to do something. */
  hasSingleKeys(): boolean;
  /** Called after a theme has been shown. */
  onThemeChange(): void;
}

/** The strip's panel with the theme and line focus. */
export class ThemeTool {
  readonly #document: Document;
  readonly #host: ThemeToolHost;

  constructor(document: Document, host: ThemeToolHost) {
    this.#document = document;
    this.#host = host;
  }

  async createPanel(): Promise<HTMLElement> {
    const { port, texts } = this.#host;
    const change = (theme: ReadingTheme, save: boolean) => this.#setTheme(theme, save);
    return createThemePanel(this.#document, await port.loadTheme(), texts, change, this.#createFocusButton());
  }

  #createFocusButton(): HTMLElement {
    const { texts, lineFocus, hasSingleKeys } = this.#host;
    const button = createStripButton(this.#document, texts.lineFocus, hasSingleKeys() ? 'F' : '', () => {
      lineFocus.toggle();
      showState();
    });
    const showState = () => button.setAttribute('aria-pressed', String(lineFocus.isOn));
    showState();
    return button;
  }

  #setTheme(theme: ReadingTheme, save: boolean): void {
    const { port, lineFocus, onThemeChange } = this.#host;
    const onChange = () => {
      lineFocus.update();
      onThemeChange();
    };
    port.setTheme(theme, save).then(onChange, () => {});
  }
}
