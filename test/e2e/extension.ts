import type { BrowserContext, Page } from '@playwright/test';
import type { Popup } from '../../scripts/driver/popup';

/** The built extension in a real browser. The Playwright project chooses the browser; most tests need not know which. */
export interface Extension {
  readonly name: 'chromium' | 'firefox';
  /** The extension's id, as its addresses have it. */
  readonly id: string;
  readonly context: BrowserContext;
  /** Evaluates JavaScript in the extension's background; in Firefox, a suspended background is woken. Plain data comes back. */
  readonly worker: { evaluate<T>(expression: string): Promise<T> };
  /** @returns the address of one of the extension's own files */
  urlOf(file: string): string;
  /** Presses the toolbar button on a page, and gives the popup that it opened, loaded. */
  pressToolbar(page: Page): Promise<Popup>;
  /** Presses the toolbar button and does not wait for the popup. */
  triggerToolbar(page: Page): Promise<void>;
  /** Returns the popup, once it is open and loaded; waits 30 seconds at most. */
  popup(): Promise<Popup>;
  /** Presses the switch in the popup and waits until the page has followed. */
  setCleanView(popup: Popup, page: Page, on: boolean): Promise<void>;
  /** Does for the tab in front what a shortcut of the extension's does. */
  runCommand(name: string): Promise<void>;
  /** Does for the tab in front what an entry in its context menu does. */
  chooseMenuItem(entry: string): Promise<void>;
  /** Presses what saves a file, and gives the file. */
  captureDownload(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }>;
  /** Lets an extension page write the clipboard, and the test read it. */
  allowClipboard(): Promise<void>;
  /** Stops the extension's background, as the browser does when it is idle. */
  stopWorker(): Promise<void>;
  /** Reloads the extension, as an update does: pages keep what the previous version left in them. */
  reloadExtension(): Promise<void>;
  close(): Promise<void>;
}
