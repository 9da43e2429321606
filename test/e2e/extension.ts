import type { BrowserContext, Page } from '@playwright/test';
import type { Popup } from '../../scripts/driver/popup';

/** The built extension in a real browser, which the Playwright project chooses. Most tests work with any browser. */
export interface Extension {
  readonly name: 'chromium' | 'firefox';
  /** The extension's id, as in its URLs. */
  readonly id: string;
  readonly context: BrowserContext;
  /**
   * Evaluates JavaScript in the extension's background; the result must be serializable. In Firefox, a suspended
   * background is woken.
   */
  readonly worker: { evaluate<T>(expression: string): Promise<T> };
  /** Returns the URL of one of the extension's files. */
  urlOf(file: string): string;
  /** Presses the toolbar button on a page; returns the popup, once it has loaded. */
  pressToolbar(page: Page): Promise<Popup>;
  /** Presses the toolbar button and does not wait for the popup. */
  triggerToolbar(page: Page): Promise<void>;
  /** Returns the popup, once it has loaded; waits up to 30 seconds for it to open. */
  popup(): Promise<Popup>;
  /** Sets the clean view switch in the popup, and waits until the page has changed. */
  setCleanView(popup: Popup, page: Page, on: boolean): Promise<void>;
  /** Dispatches a keyboard command of the extension to the active tab. */
  runCommand(name: string): Promise<void>;
  /** Dispatches a click on a context menu item of the extension in the active tab. */
  chooseMenuItem(entry: string): Promise<void>;
  /** Runs an action that downloads a file, and returns the file. */
  captureDownload(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }>;
  /** Allows extension pages to write to the clipboard, and the test to read it. */
  allowClipboard(): Promise<void>;
  /** Stops the extension's background, as the browser does when it is idle. */
  stopWorker(): Promise<void>;
  /** Reloads the extension, as an update does; the content scripts of the previous version stay in the pages. */
  reloadExtension(): Promise<void>;
  close(): Promise<void>;
}
