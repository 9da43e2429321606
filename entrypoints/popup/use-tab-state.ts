import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '../../lib/extension/i18n';
import { onMessage, sendMessage } from '../../lib/extension/messages';
import { stateOfError, stateWithout } from '../../lib/extension/page-status';
import { onSettingsChanged } from '../../lib/extension/settings-changes';
import type { Look, PageAction, PageState, TakeFormat } from '../../lib/types';

/** What a page tells is data: Firefox's messages could carry what Preact takes for an element, and JSON cannot. */
const plain = (state: PageState): PageState => JSON.parse(JSON.stringify(state));

/** What the popup asks of the page. */
export interface Ask {
  point(places: number[]): void;
  putBack(places: number[], name: string): void;
  keepAlways(places: number[], name: string): void;
  choose(place: number | null): void;
  goTo(place: number): void;
  pickStory(remember: boolean): void;
  /** Lets the reader point at what is left and does not belong. */
  pickClutter(): void;
  /** Lets the reader point at what is hidden and belongs to the story. */
  pickGap(): void;
  preview(look: Look): void;
  /** @returns the story in this form; null where it cannot be had */
  take(format: TakeFormat): Promise<string | null>;
  /** Lights up the passages that cite a source and goes to one of them; null: none. */
  passages(source: number | null, at: number): void;
  /** Copies what a source says in a passage, with a citation. */
  quote(source: number, at: number): Promise<void>;
  /** Copies a text and says so; where the browser does not allow that, says that. */
  copy(text: string, done: string): Promise<void>;
  print(): void;
  /** Tells what happened, to those who cannot see it as well; `unseen` where all others see it anyway. */
  say(text: string, unseen?: boolean): void;
}

interface TabState {
  /** Missing until the page has answered. */
  state?: PageState;
  /** The tab's address, where the browser tells it. */
  url?: string;
  tabId?: number;
  /** What was said last; `unseen` where it can be seen anyway. */
  said: { text: string; unseen: boolean };
  ask: Ask;
  /** Switches the clean view to what it is not; a second press before the page has answered takes the first back. */
  toggle(): void;
}

/** The state of the tab that the popup was opened on, kept up to date. */
export function useTabState(): TabState {
  const [tab, setTab] = useState<{ id?: number; url?: string }>({});
  const [state, setState] = useState<PageState>();
  const [said, setSaid] = useState({ text: '', unseen: false });
  const say = (text: string, unseen = false) => setSaid({ text, unseen });
  const latest = useRef(0);
  const wish = useRef<boolean>(undefined);
  const pointed = useRef(false);
  const on = useRef(false);

  /** Shows the answer, unless a newer question is already under way. */
  const show = async (answer: Promise<PageState>): Promise<PageState | undefined> => {
    const turn = ++latest.current;
    const next = await answer.then(plain).catch((error: unknown) => stateOfError(error));
    if (turn !== latest.current) return undefined;
    wish.current = undefined;
    on.current = next.on;
    performance.mark('answered');
    setState(next);
    return next;
  };

  useEffect(() => {
    let shown: number | undefined;
    const opened = browser.tabs.query({ active: true, currentWindow: true }).then(([found]) => {
      setTab({ id: found?.id, url: found?.url });
      shown = found?.id;
      return found?.id;
    });
    const open = () =>
      opened.then((id) => (id === undefined ? stateWithout('forbidden') : sendMessage('open', { tabId: id })));
    void show(open());
    const stops = [
      onMessage('changed', async ({ data, sender }) => {
        if (sender.tab?.id === (await opened)) void show(Promise.resolve(data.state));
      }),
      // With the view on the page tells by itself what has become of it.
      onSettingsChanged(() => {
        if (!on.current) void show(open());
      }),
    ];
    // Nothing stays outlined when nobody looks any more.
    const leave = () => {
      if (pointed.current && shown !== undefined) void sendMessage('act', { do: 'point', places: [] }, shown);
    };
    window.addEventListener('pagehide', leave);
    return () => {
      for (const stop of stops) stop();
      window.removeEventListener('pagehide', leave);
    };
  }, []);

  useEffect(() => {
    // For the bench: how long a reader waits.
    if (state) requestAnimationFrame(() => performance.mark('drawn'));
  }, [state]);

  const act = async (action: PageAction): Promise<PageState | undefined> =>
    tab.id === undefined ? undefined : show(sendMessage('act', action, tab.id));

  /** The page takes the keyboard and the pointer. */
  const handOver = (action: PageAction): void => {
    if (tab.id === undefined) return;
    sendMessage('act', action, tab.id).then(
      () => window.close(),
      (error: unknown) => say(String(error)),
    );
  };

  const ask: Ask = {
    point(places) {
      pointed.current = places.length > 0;
      if (tab.id !== undefined) sendMessage('act', { do: 'point', places }, tab.id).catch(() => {});
    },
    putBack(places, name) {
      pointed.current = false;
      void act({ do: 'put-back', places }).then(() => say(t('putBack.done', [name])));
    },
    async keepAlways(places, name) {
      const [place] = places;
      if (tab.id === undefined || place === undefined) return;
      pointed.current = false;
      try {
        await act({ do: 'point', places: [] });
        const rule = await sendMessage('ruleFor', place, tab.id);
        if (!rule) return say(t('keepAlways.failed'));
        await sendMessage('keepRule', { tabId: tab.id, rule });
        say(t('keepAlways.done', [name]));
      } catch (error) {
        say(t('settings.problem', [error instanceof Error ? error.message : String(error)]));
      }
    },
    choose(place) {
      void act({ do: 'choose', place }).then((next) => {
        if (next?.article) say(t('others.done', [next.article.headline]));
      });
    },
    goTo: (place) => void act({ do: 'go-to', place }),
    pickStory: (remember) => handOver({ do: 'pick-story', remember }),
    pickClutter: () => handOver({ do: 'pick-clutter' }),
    pickGap: () => handOver({ do: 'pick-gap' }),
    preview(look) {
      if (tab.id !== undefined) sendMessage('preview', { tabId: tab.id, look }).catch(() => {});
    },
    async take(format) {
      if (tab.id === undefined) return null;
      return sendMessage('take', format, tab.id).catch(() => null);
    },
    passages(source, at) {
      if (tab.id !== undefined) sendMessage('act', { do: 'passages', source, at }, tab.id).catch(() => {});
    },
    async quote(source, at) {
      const text =
        tab.id === undefined ? null : await sendMessage('quotation', { source, at }, tab.id).catch(() => null);
      if (text === null) say(t('take.nothing'));
      else await ask.copy(text, t('sources.copied'));
    },
    async copy(text, done) {
      try {
        await navigator.clipboard.writeText(text);
        say(done);
      } catch {
        say(t('sources.notCopied'));
      }
    },
    print() {
      // The popup would stand before the browser's own window.
      void act({ do: 'print' }).then(() => window.close());
    },
    say,
  };

  const toggle = (): void => {
    if (tab.id === undefined || !state) return;
    const on = !(wish.current ?? state.on);
    wish.current = on;
    void show(sendMessage('switchTab', { tabId: tab.id, on })).then((next) => {
      if (next?.status === 'story') say(next.on ? t('said.on') : t('said.off'), true);
    });
  };

  return { state, url: tab.url, tabId: tab.id, said, ask, toggle };
}
