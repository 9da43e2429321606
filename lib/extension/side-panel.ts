import { browser } from 'wxt/browser';

/** Firefox calls its side panel a sidebar, and Chromium's types lack it. */
interface SidebarApi {
  sidebarAction?: { open(): Promise<void> };
}

const sidebar = () => (browser as unknown as SidebarApi).sidebarAction;

/** Returns whether the browser has a side panel for extensions. Browsers on phones have none. */
export const hasSidePanel = (): boolean => (browser.sidePanel ?? sidebar()) !== undefined;

/**
 * Opens the side panel of a window. Browsers demand that this is called in the handler of the reader's press, before anything
 * is awaited. Firefox takes the window in which it is called.
 *
 * @throws {Error} if the browser refuses
 */
export function openSidePanel(windowId: number): Promise<void> {
  return sidebar()?.open() ?? browser.sidePanel.open({ windowId });
}
