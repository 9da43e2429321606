import type { ReadingTheme } from '../types';
import type { PageProbe } from './page-status';
import type { TabPort } from './tab-port';
import { parseThemeKey, themeKey } from './theme-key';

export type TabSheets = ReturnType<typeof createTabSheets>;

/** Creates functions that insert and remove the style sheets of a tab. */
export function createTabSheets(port: TabPort) {
  /** Inserts the new theme before it removes the old one: no frame is without a theme. */
  const replaceTheme = async (tabId: number, current: string, theme: ReadingTheme | null): Promise<void> => {
    if (theme && themeKey(theme) === current) return;
    if (theme) await port.addTheme(tabId, theme);
    const old = parseThemeKey(current);
    if (old) await succeeds(port.removeTheme(tabId, old));
  };
  const removeTheme = (tabId: number, current: string) => replaceTheme(tabId, current, null);

  return {
    replaceTheme,
    /** @param probe without stale sheets, so that a sheet means that the view is on */
    async insert(tabId: number, { sheet, theme: current }: PageProbe, theme: ReadingTheme): Promise<void> {
      if (sheet) return replaceTheme(tabId, current, theme);
      await Promise.all([port.addSheet(tabId), replaceTheme(tabId, current, theme)]);
    },
    async insertAgain(tabId: number): Promise<void> {
      await port.addSheet(tabId);
      await port.addTheme(tabId, (await port.preferences(await port.url(tabId))).look);
    },
    async remove(tabId: number, current: string): Promise<void> {
      await succeeds(port.removeSheet(tabId));
      await succeeds(removeTheme(tabId, current));
    },
    async removeAll(tabId: number): Promise<void> {
      await succeeds(port.removeSheet(tabId));
      await succeeds(port.probe(tabId).then(({ theme }) => removeTheme(tabId, theme)));
    },
    /**
     * Removes the style sheets of an earlier copy of the extension, which was updated or reloaded. Must be called
     * before a script of ours runs in the page.
     */
    async removeStale(tabId: number, probe: PageProbe): Promise<PageProbe> {
      if (probe.sheet) await succeeds(port.removeSheet(tabId));
      if (probe.theme) await succeeds(removeTheme(tabId, probe.theme));
      return { ...probe, sheet: false, theme: '' };
    },
    /** Changes the theme of a clean view that is on. */
    async follow(tabId: number, theme: ReadingTheme): Promise<void> {
      const { theme: current, sheet } = await port.probe(tabId);
      if (current && sheet) await replaceTheme(tabId, current, theme);
    },
  };
}

/**
 * Waits for a promise and ignores its failure; returns whether it succeeded. For failures that the reader does not
 * notice: a closed tab, or a style sheet that has no effect without marks.
 */
export function succeeds(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}
