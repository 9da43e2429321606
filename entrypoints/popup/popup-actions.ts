import { t } from '../../lib/extension/i18n';
import { sendMessage } from '../../lib/extension/messages';
import type { ExportFormat, PageAction, PageState, ReadingTheme } from '../../lib/types';
import { closePopup } from './close-popup';

/** Actions of the popup on the page in its tab. */
export interface PopupActions {
  /** Outlines hidden blocks in the page. */
  outline(places: number[]): void;
  /** Restores hidden blocks until the clean view is switched off. `name` describes them to the reader. */
  putBack(places: number[], name: string): void;
  /** Restores hidden blocks, and saves a rule that keeps the first of them visible. */
  keepAlways(places: number[], name: string): void;
  /** Selects another story on the page, by its place id; null returns to the page's own choice. */
  chooseStory(place: number | null): void;
  /** Cleans a page that does not look like a story. */
  cleanAnyway(): void;
  scrollTo(place: number): void;
  /** Starts the picker for the story; `remember` stores its selector for the site. */
  pickStory(remember: boolean): void;
  /** Starts the picker for remaining clutter. */
  pickClutter(): void;
  /** Starts the picker for hidden parts of the story. */
  pickMissing(): void;
  previewTheme(theme: ReadingTheme): void;
  /** Returns the story in a format; null if that is not possible. */
  exportStory(format: ExportFormat): Promise<string | null>;
  /** Highlights the passages that cite a source, and scrolls to one; `null` removes the highlights. */
  showPassages(source: number | null, passage: number): void;
  /** Highlights passages, each given by its texts, and scrolls to one; an empty list removes the highlights. */
  showTexts(passages: string[][], at: number): void;
  /** Copies what a source says in a passage, with a citation. */
  copyQuotation(source: number, passage: number): Promise<void>;
  /** Returns those of the names that the reader has removed from the sources of this page. */
  dismissedSources(names: string[]): Promise<string[]>;
  /**
   * Removes a source from those of this page, now and later, or restores it.
   *
   * @param all the names of all removed sources afterwards
   */
  dismissSource(name: string, dismissed: boolean, all: string[]): void;
  /** Shows a report that an entry in the list of sources is no source. */
  reportSource(index: number): void;
  /** Copies a text; announces `done`, or that it failed. */
  copy(text: string, done: string): Promise<void>;
  print(): void;
  /** Announces a text in the live region; `visuallyHidden` if it is not to be displayed. */
  announce(text: string, visuallyHidden?: boolean): void;
}

/** What the actions need of the popup. */
interface ActionsHost {
  /** Shows the state that a promise resolves with; resolves with that state, or with undefined if a newer one is pending. */
  show(response: Promise<PageState>): Promise<PageState | undefined>;
  announce(text: string, visuallyHidden?: boolean): void;
  /** Called when hidden blocks are outlined in the page, or no longer are. */
  onOutline(isShown: boolean): void;
}

/**
 * Creates the popup's actions.
 *
 * @param tabId id of the tab; undefined if it is not known yet, in which case the actions do nothing
 */
export function createPopupActions(
  tabId: number | undefined,
  { show, announce, onOutline }: ActionsHost,
): PopupActions {
  const act = async (action: PageAction): Promise<PageState | undefined> =>
    tabId === undefined ? undefined : show(sendMessage('act', action, tabId));

  /** Starts a picker or a report, and closes the popup, because these need keyboard and pointer. */
  const startPicker = (action: PageAction): void => {
    if (tabId === undefined) return;
    sendMessage('act', action, tabId).then(closePopup, (error: unknown) => announce(String(error)));
  };

  const actions: PopupActions = {
    outline(places) {
      onOutline(places.length > 0);
      if (tabId !== undefined) sendMessage('act', { do: 'outline', places }, tabId).catch(() => {});
    },
    putBack(places, name) {
      onOutline(false);
      void act({ do: 'restore', places }).then(() => announce(t('putBack.done', [name])));
    },
    async keepAlways(places, name) {
      const [place] = places;
      if (tabId === undefined || place === undefined) return;
      onOutline(false);
      try {
        await act({ do: 'outline', places: [] });
        const rule = await sendMessage('createKeepRule', place, tabId);
        if (!rule) return announce(t('keepAlways.failed'));
        await sendMessage('saveTabRule', { tabId: tabId, rule });
        announce(t('keepAlways.done', [name]));
      } catch (error) {
        announce(t('settings.problem', [error instanceof Error ? error.message : String(error)]));
      }
    },
    chooseStory(place) {
      void act({ do: 'select-story', place }).then((next) => {
        if (next?.article) announce(t('others.done', [next.article.headline]));
      });
    },
    async cleanAnyway() {
      const read = await act({ do: 'clean-anyway' });
      if (tabId === undefined || read?.status !== 'story') return;
      const next = await show(sendMessage('setTabClean', { tabId, on: true }));
      if (next?.on) announce(t('said.on'), true);
    },
    scrollTo: (place) => void act({ do: 'scroll-to', place }),
    pickStory: (remember) => startPicker({ do: 'pick-story', remember }),
    pickClutter: () => startPicker({ do: 'pick-clutter' }),
    pickMissing: () => startPicker({ do: 'pick-missing' }),
    previewTheme(look) {
      if (tabId !== undefined) sendMessage('previewTheme', { tabId: tabId, look }).catch(() => {});
    },
    async exportStory(format) {
      if (tabId === undefined) return null;
      return sendMessage('exportStory', format, tabId).catch(() => null);
    },
    showPassages(source, at) {
      if (tabId !== undefined) sendMessage('act', { do: 'show-passages', source, at }, tabId).catch(() => {});
    },
    showTexts(passages, at) {
      if (tabId !== undefined) sendMessage('act', { do: 'show-texts', passages, at }, tabId).catch(() => {});
    },
    async copyQuotation(source, at) {
      const text = tabId === undefined ? null : await sendMessage('quotation', { source, at }, tabId).catch(() => null);
      if (text === null) announce(t('take.nothing'));
      else await actions.copy(text, t('sources.copied'));
    },
    async dismissedSources(names) {
      if (tabId === undefined || !names.length) return [];
      const dismissed = await sendMessage('dismissedSources', { tabId, names }).catch(() => []);
      if (dismissed.length) sendMessage('act', { do: 'dismiss-sources', names: dismissed }, tabId).catch(() => {});
      return dismissed;
    },
    dismissSource(name, dismissed, all) {
      if (tabId === undefined) return;
      sendMessage('act', { do: 'dismiss-sources', names: all }, tabId).catch(() => {});
      sendMessage('dismissSource', { tabId, name, dismissed }).then(
        () => announce(t(dismissed ? 'sources.dismissedNow' : 'sources.restored', [name]), true),
        (error: unknown) => announce(String(error)),
      );
    },
    reportSource: (source) => startPicker({ do: 'report-source', source }),
    async copy(text, done) {
      try {
        await navigator.clipboard.writeText(text);
        announce(done);
      } catch {
        announce(t('sources.notCopied'));
      }
    },
    print() {
      // The popup would cover the print dialog.
      void act({ do: 'print' }).then(closePopup);
    },
    announce,
  };
  return actions;
}
