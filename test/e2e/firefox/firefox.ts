import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox } from '../../../scripts/browsers.mjs';
import { Marionette } from './marionette';

/** No first-run pages, no updates, nothing sent anywhere: the tests need no network. */
const PREFERENCES = {
  'app.update.disabledForTesting': true,
  'app.normandy.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  // Nothing is connected to ahead of what is asked.
  'network.dns.disablePrefetch': true,
  'network.http.speculative-parallel-limit': 0,
  'network.prefetch-next': false,
  'network.connectivity-service.enabled': false,
  // A question for a permission takes an answer at once.
  'security.notification_enable_delay': 0,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  // The popup must not close because a headless window has no focus.
  'ui.popup.disable_autohide': true,
};

const through = (port: number | undefined) =>
  port === undefined
    ? {}
    : {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': port,
      };

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** A headless Firefox with an extension, driven from outside. */
export class Firefox {
  #process: ChildProcess;
  #profile: string;
  #marionette: Marionette;
  #id: string;

  private constructor(process: ChildProcess, profile: string, marionette: Marionette, id: string) {
    this.#process = process;
    this.#profile = profile;
    this.#marionette = marionette;
    this.#id = id;
  }

  /**
   * @param extension folder of the unpacked extension, installed until Firefox ends
   * @param proxy port on this machine of a proxy for all that lies beyond it
   * @throws one clear line when there is no Firefox, or it does not start
   */
  static async open(extension: string, proxy?: number): Promise<Firefox> {
    const program = findFirefox();
    if (!program) throw new Error('No Firefox was found; FIREFOX_PATH names one.');
    const profile = mkdtempSync(join(tmpdir(), 'clean-copy-firefox-'));
    const port = await freePort();
    const preferences = { ...PREFERENCES, ...through(proxy), 'marionette.port': port };
    const lines = Object.entries(preferences).map(([key, value]) => `user_pref("${key}", ${JSON.stringify(value)});`);
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    const options = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
    const child = spawn(program, options, { stdio: 'ignore', env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' } });
    try {
      const marionette = await Marionette.connect(port);
      await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
      const { value } = await marionette.send<{ value: string }>('Addon:Install', { path: extension, temporary: true });
      return new Firefox(child, profile, marionette, value);
    } catch (error) {
      child.kill('SIGKILL');
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      throw error;
    }
  }

  /** Opens an address in the tab and waits until it has loaded. */
  async goto(url: string): Promise<void> {
    await this.#context('content');
    await this.#marionette.send('WebDriver:Navigate', { url });
  }

  /**
   * @param script body of a function that runs in the page; what it returns must be plain data
   */
  async page<T>(script: string): Promise<T> {
    await this.#context('content');
    return this.#run(script, []);
  }

  /** Presses the extension's toolbar button: the browser's own action, which grants the tab and opens the popup. */
  async pressToolbar(): Promise<void> {
    await this.#context('chrome');
    await this.#run(
      `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
       const window = Services.wm.getMostRecentWindow('navigator:browser');
       const { extension } = WebExtensionPolicy.getByID(arguments[0]);
       ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`,
      [this.#id],
    );
  }

  /**
   * @param script body of a function that runs in the popup; plain data comes back
   * @throws while no popup stands open
   */
  async popup<T>(script: string): Promise<T> {
    return this.#inPopup(script, [], null);
  }

  /** Presses what a selector names in the popup, as a person does: only so may an extension ask for a permission. */
  async press(selector: string): Promise<void> {
    await this.#inPopup(
      `const gesture = window.windowUtils.setHandlingUserInput(true);
       try { document.querySelector(arguments[0]).click(); } finally { gesture.destruct(); }`,
      [selector],
      'system',
    );
  }

  async #inPopup<T>(script: string, args: unknown[], sandbox: string | null): Promise<T> {
    await this.#context('chrome');
    return this.#run(
      `const window = Services.wm.getMostRecentWindow('navigator:browser');
       const popup = window.document.querySelector('browser.webextension-popup-browser');
       if (!popup?.browsingContext?.currentWindowGlobal) throw new Error('No popup stands open.');
       const actor = popup.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
       const how = { timeout: 5000, sandboxName: arguments[2], newSandbox: false };
       return await actor.executeScript(arguments[0], arguments[1], how);`,
      [script, args, sandbox],
    );
  }

  /** Answers the question for a permission that the browser asks, by its buttons, once it stands there. */
  async answer(allow: boolean): Promise<void> {
    await this.#context('chrome');
    await this.#run(
      `const { PopupNotifications, setTimeout } = Services.wm.getMostRecentWindow('navigator:browser');
       const question = () => PopupNotifications.panel.querySelector('#addon-webext-permissions-notification');
       const stands = () => PopupNotifications.panel.state === 'open' && question();
       for (let tries = 0; !stands() && tries < 100; tries++) await new Promise((done) => setTimeout(done, 50));
       if (!stands()) throw new Error('The browser asked nothing.');
       (arguments[0] ? question().button : question().secondaryButton).click();`,
      [allow],
    );
  }

  /** Presses the pointer on the page. */
  async click(x: number, y: number): Promise<void> {
    await this.#context('content');
    const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' };
    const press = [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
    const actions = [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: press }];
    await this.#marionette.send('WebDriver:PerformActions', { actions });
  }

  /** Presses a key in the page, as WebDriver writes it: "\uE007" for Enter. */
  async key(key: string): Promise<void> {
    await this.#context('content');
    const press = [
      { type: 'keyDown', value: key },
      { type: 'keyUp', value: key },
    ];
    await this.#marionette.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions: press }] });
  }

  /** Puts a style sheet into the tab's page at user origin, as an extension does. */
  async userSheet(css: string): Promise<void> {
    await this.#context('chrome');
    await this.#run(
      `const window = Services.wm.getMostRecentWindow('navigator:browser');
       const tab = window.gBrowser.selectedBrowser.browsingContext.currentWindowGlobal;
       const load = 'window.windowUtils.loadSheetUsingURIString(arguments[0], window.windowUtils.USER_SHEET)';
       const address = 'data:text/css;charset=utf-8,' + encodeURIComponent(arguments[0]);
       const how = { timeout: 5000, sandboxName: 'system', newSandbox: false };
       await tab.getActor('MarionetteCommands').executeScript(load, [address], how);`,
      [css],
    );
  }

  /** @returns the badge that the tab's toolbar button shows */
  async badge(): Promise<string> {
    await this.#context('chrome');
    return this.#run(
      `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
       const window = Services.wm.getMostRecentWindow('navigator:browser');
       const { extension } = WebExtensionPolicy.getByID(arguments[0]);
       const action = ExtensionParent.apiManager.global.browserActionFor(extension);
       return action.action.getContextData(window.gBrowser.selectedTab).badgeText ?? '';`,
      [this.#id],
    );
  }

  async #context(value: 'chrome' | 'content'): Promise<void> {
    await this.#marionette.send('Marionette:SetContext', { value });
  }

  async #run<T>(body: string, args: unknown[]): Promise<T> {
    // An async function, so that scripts may wait; the page's own globals stay as they are.
    const script = `return (async function () { ${body} }).apply(null, arguments);`;
    const { value } = await this.#marionette.send<{ value: T }>('WebDriver:ExecuteScript', {
      script,
      args,
      sandbox: 'default',
    });
    return value;
  }

  /** Ends Firefox and removes its profile. */
  async close(): Promise<void> {
    const ended = new Promise<void>((done) => this.#process.once('exit', () => done()));
    const late = setTimeout(() => this.#process.kill('SIGKILL'), 8000);
    await this.#marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => this.#process.kill());
    await ended;
    clearTimeout(late);
    this.#marionette.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
