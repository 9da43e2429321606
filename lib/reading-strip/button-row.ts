import type { SpeechState } from '../types';
import type { StripTexts } from './host';
import { createStripButton, ROW_STYLE } from './styles';

export type PanelName = 'theme' | 'outline' | 'highlight';

interface RowActions {
  exit(): void;
  togglePanel(name: PanelName): void;
  /** Starts, pauses or resumes reading aloud. */
  listen(): void;
  stopListening(): void;
  pickClutter(): void;
  /** Highlights what is selected. */
  highlight(): void;
}

interface RowOptions {
  texts: StripTexts;
  hasOutline: boolean;
  actions: RowActions;
}

/** What the buttons show. */
interface RowState {
  /** Whether single keys work, so that the buttons name them. */
  singleKeys: boolean;
  speech?: SpeechState;
  /** The panel that is open. */
  opened: PanelName | null;
}

/** The buttons of the strip. */
export class ButtonRow {
  readonly element: HTMLElement;
  readonly #document: Document;
  readonly #options: RowOptions;
  #state: RowState = { singleKeys: false, opened: null };
  #shown = '';

  constructor(document: Document, options: RowOptions) {
    this.#document = document;
    this.#options = options;
    this.element = document.createElement('div');
    this.element.style.cssText = ROW_STYLE;
    this.element.setAttribute('role', 'toolbar');
    this.element.setAttribute('aria-label', options.texts.label);
    this.#render();
  }

  /** Shows a changed state. The focus stays on the button that has it. */
  update(change: Partial<RowState>): void {
    this.#state = { ...this.#state, ...change };
    this.#render();
  }

  /** Only draws what has changed, because the state of reading aloud changes with each paragraph. */
  #render(): void {
    const { singleKeys, speech, opened } = this.#state;
    const { texts, hasOutline, actions } = this.#options;
    const { speaking = false, paused = false } = speech ?? {};
    const shown = JSON.stringify([singleKeys, speaking, paused, opened]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    const button = (id: string, label: string, key: string, onPress: () => void) => {
      const created = createStripButton(this.#document, label, singleKeys || key === 'Esc' ? key : '', onPress);
      created.dataset.id = id;
      return created;
    };
    const panelButton = (name: PanelName, label: string, key: string, onPress = () => actions.togglePanel(name)) => {
      const created = button(name, label, key, onPress);
      created.setAttribute('aria-expanded', String(opened === name));
      return created;
    };
    const highlightButton = panelButton('highlight', texts.highlight.button, 'M', actions.highlight);
    // Pressing it must not end the selection.
    highlightButton.addEventListener('mousedown', (event) => event.preventDefault());
    const buttons = [
      button('exit', texts.exit, 'Esc', actions.exit),
      panelButton('theme', texts.theme, 'A'),
      ...(hasOutline ? [panelButton('outline', texts.outline, 'C')] : []),
      button('listen', speaking ? texts.pause : paused ? texts.resume : texts.listen, 'L', actions.listen),
      ...(speaking || paused ? [button('stop', texts.stop, '', actions.stopListening)] : []),
      highlightButton,
      button('hide', texts.hide, 'H', actions.pickClutter),
    ];
    const focused = this.element.querySelector<HTMLElement>(':focus')?.dataset.id;
    this.element.replaceChildren(...buttons);
    const again = buttons.find(({ dataset }) => dataset.id === (focused === 'stop' ? 'listen' : focused));
    again?.focus({ preventScroll: true });
  }
}
