import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../lib/extension/i18n';
import { sendMessage } from '../../../lib/extension/messages';
import { stateOfError } from '../../../lib/extension/page-status';
import type { PageState } from '../../../lib/types';
import { createPopupActions, type PopupActions } from '../popup-actions';

/** Copies a state as JSON, because a message in Firefox may contain an object that Preact would take for an element. */
const toPlainData = (state: PageState | null): PageState | null => JSON.parse(JSON.stringify(state));

/** The tab whose page is shown. */
export interface ShownTab {
  id?: number;
  /** URL of the tab, if the browser reveals it. */
  url?: string;
  windowId?: number;
}

export interface PageStateView {
  /** State of the page; undefined until it has responded, null if the extension was not opened on it. */
  state?: PageState | null;
  /** The latest text to announce in the live region; `visuallyHidden` if it is not to be displayed. */
  announcement: { text: string; visuallyHidden: boolean };
  actions: PopupActions;
  /** Toggles the clean view. A second press before the page has responded reverts the first. */
  toggle(): void;
}

interface UsePageState extends PageStateView {
  /** Shows the state that a promise resolves with, unless a newer request is pending. */
  show(response: Promise<PageState | null>): Promise<PageState | undefined>;
  /** Shows a state that the page has sent by itself. The response to a pending request is newer, and will replace it. */
  update(state: PageState): void;
  /** Returns whether the clean view was on in the latest state. */
  isOn(): boolean;
}

/** Holds the state of the page in a tab, and provides the actions on it. */
export function usePageState({ id }: ShownTab): UsePageState {
  const [state, setState] = useState<PageState | null>();
  const [announcement, setAnnouncement] = useState({ text: '', visuallyHidden: false });
  const announce = (text: string, visuallyHidden = false) => setAnnouncement({ text, visuallyHidden });
  const latestRequest = useRef(0);
  const requested = useRef<boolean>(undefined);
  const hasOutline = useRef(false);
  const on = useRef(false);

  const update = (next: PageState | null): void => {
    on.current = next?.on ?? false;
    setState(next);
  };

  const show = async (response: Promise<PageState | null>): Promise<PageState | undefined> => {
    const request = ++latestRequest.current;
    const next = await response.then(toPlainData).catch((error: unknown) => stateOfError(error));
    if (request !== latestRequest.current) return undefined;
    requested.current = undefined;
    performance.mark('answered');
    update(next);
    return next ?? undefined;
  };

  useEffect(() => {
    // Remove the outlines when the popup closes, or another tab is shown.
    const leave = () => {
      if (hasOutline.current && id !== undefined)
        void sendMessage('act', { do: 'outline', places: [] }, id).catch(() => {});
      hasOutline.current = false;
    };
    window.addEventListener('pagehide', leave);
    return () => {
      leave();
      window.removeEventListener('pagehide', leave);
    };
  }, [id]);

  useEffect(() => {
    // Measured by the benchmark.
    if (state) requestAnimationFrame(() => performance.mark('drawn'));
  }, [state]);

  const onOutline = (isShown: boolean) => {
    hasOutline.current = isShown;
  };
  const actions = createPopupActions(id, { show, announce, onOutline });

  const toggle = (): void => {
    if (id === undefined || !state) return;
    const on = !(requested.current ?? state.on);
    requested.current = on;
    void show(sendMessage('setTabClean', { tabId: id, on })).then((next) => {
      if (next?.status === 'story') announce(next.on ? t('said.on') : t('said.off'), true);
    });
  };

  return {
    state,
    announcement,
    actions,
    toggle,
    show,
    update: (next) => update(toPlainData(next)),
    isOn: () => on.current,
  };
}
