import type { BrowserContext, Page } from '@playwright/test';
import type { Popup } from '../../scripts/driver/popup';

/** The built extension in a real browser. Which browser that is, is the project's choice; most tests need not know. */
export interface Extension {
  readonly name: 'chromium' | 'firefox';
  /** The extension's id, as its addresses have it. */
  readonly id: string;
  readonly context: BrowserContext;
  /** Runs JavaScript in the extension's background, woken where it sleeps; plain data comes back. */
  readonly worker: { evaluate<T>(expression: string): Promise<T> };
  /** @returns the address of one of the extension's own files */
  urlOf(file: string): string;
  /** Presses the toolbar button on a page, and gives the popup that it opened, loaded. */
  pressToolbar(page: Page): Promise<Popup>;
  /** Presses the toolbar button and does not wait for the popup. */
  triggerToolbar(page: Page): Promise<void>;
  /** @returns the popup that stands open, or opens within 30 seconds, loaded */
  popup(): Promise<Popup>;
  /** Presses the switch in the popup and waits until the page has followed. */
  setCleanView(popup: Popup, page: Page, on: boolean): Promise<void>;
  /** Does for the tab in front what a shortcut of the extension's does. */
  runCommand(name: string): Promise<void>;
  /** Does for the tab in front what an entry in its context menu does. */
  chooseMenuItem(entry: string): Promise<void>;
  /** Presses what saves a file, and gives the file. */
  captureDownload(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }>;
  /** Lets a page of ours copy, and the test see what it has copied. */
  allowClipboard(): Promise<void>;
  /** Ends what runs in the extension's background, as the browser does when it has been idle. */
  stopWorker(): Promise<void>;
  /** Loads the extension anew, as an update does: pages keep what the earlier copy has left in them. */
  reloadExtension(): Promise<void>;
  close(): Promise<void>;
}
