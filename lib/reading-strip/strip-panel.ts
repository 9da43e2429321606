import type { PanelName } from './button-row';
import { PANEL_STYLE } from './styles';

interface StripPanelHost {
  /** Creates the content of a panel; the panel stays closed if that fails. */
  create(name: PanelName): Promise<HTMLElement>;
  /** Called after a panel was opened or, with null, closed. */
  onChange(opened: PanelName | null): void;
}

/** The place above the strip's buttons in which one panel at a time is open. */
export class StripPanel {
  readonly element: HTMLElement;
  readonly #host: StripPanelHost;
  /** The panel that is open or being created. */
  #opened: PanelName | null = null;

  constructor(document: Document, host: StripPanelHost) {
    this.#host = host;
    this.element = document.createElement('div');
    this.element.style.cssText = PANEL_STYLE;
    this.#show(null);
  }

  get isOpen(): boolean {
    return this.#opened !== null;
  }

  toggle(name: PanelName): void {
    if (this.#opened === name) this.close();
    else void this.open(name);
  }

  close(): void {
    if (!this.#opened) return;
    this.#opened = null;
    this.#show(null);
    this.#host.onChange(null);
  }

  /** Opens a panel; one that is open already is created anew. */
  async open(name: PanelName): Promise<void> {
    this.close();
    this.#opened = name;
    const content = await this.#host.create(name).catch(() => null);
    if (this.#opened !== name) return;
    if (!content) {
      this.#opened = null;
      return;
    }
    this.#show(content);
    this.#host.onChange(name);
    content.querySelector<HTMLElement>('select, button')?.focus({ preventScroll: true });
  }

  #show(content: HTMLElement | null): void {
    this.element.hidden = content === null;
    this.element.style.display = content ? 'block' : 'none';
    this.element.replaceChildren(...(content ? [content] : []));
  }
}
