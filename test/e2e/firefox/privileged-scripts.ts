/** Scripts that run in Firefox's own window with the browser's rights, with the extension's `id` and `args` in scope. */

const WINDOW = "const window = Services.wm.getMostRecentWindow('navigator:browser');";
const EXTENSION = 'const { extension } = WebExtensionPolicy.getByID(id);';

/** Presses the extension's toolbar button: the browser's own action, which grants activeTab and opens the popup. */
export const PRESS_TOOLBAR = `${WINDOW} ${EXTENSION}
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`;

/** Closes an open popup, as a click elsewhere does. */
export const CLOSE_POPUP = `${WINDOW}
  const panel = () => window.document.querySelector('browser.webextension-popup-browser')?.closest('panel');
  // Its state is polled: a panel that is closing already, or closed and not removed yet, sends no event any more.
  while (panel() && panel().state !== 'closed') {
    panel().hidePopup();
    await new Promise((done) => window.setTimeout(done, 20));
  }`;

/**
 * Tells whether there is a popup: `none`, `opening` or `open`. Firefox loads a popup in a hidden browser first and swaps it
 * into the panel; a message to a popup that is still opening may get lost.
 */
export const POPUP_STATE = `${WINDOW}
  const panel = window.document.querySelector('browser.webextension-popup-browser')?.closest('panel');
  if (!panel || panel.state === 'closed') return 'none';
  return panel.state === 'open' ? 'open' : 'opening';`;

export const HOST_NAME = 'return WebExtensionPolicy.getByID(id).mozExtensionHostname;';

/** Does what a shortcut of the extension does. */
export const USE_SHORTCUT = `${EXTENSION}
  extension.tabManager.addActiveTabPermission();
  extension.shortcuts.onCommand(args[0]);`;

/** Does what an item in the context menu does. */
export const USE_CONTEXT_MENU = `${WINDOW} ${EXTENSION}
  const tab = window.gBrowser.selectedTab;
  extension.tabManager.addActiveTabPermission(tab);
  extension.emit('webext-menu-menuitem-click', { menuItemId: args[0], editable: false, pageUrl: '' }, tab);`;

/** Ends the background page as the browser does when it has been idle. */
export const STOP_BACKGROUND = `${EXTENSION} await extension.terminateBackground({ ignoreDevToolsAttached: true });`;

/** Reloads the extension, as an update does. */
export const RELOAD = `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(id)).reload();
  while (!WebExtensionPolicy.getByID(id)?.extension?.backgroundState) await new Promise((done) => Services.tm.dispatchToMainThread(done));`;

/** Returns the path of the last downloaded file, or null while it is incomplete. */
export const TAKE_DOWNLOAD = `
  const { Downloads } = ChromeUtils.importESModule('resource://gre/modules/Downloads.sys.mjs');
  const list = await Downloads.getList(Downloads.ALL);
  const done = (await list.getAll()).find(({ succeeded }) => succeeded);
  if (!done) return null;
  await list.remove(done);
  return done.target.path;`;

/** Overrides media features of the tab's page, or of the popup. */
export const EMULATE_MEDIA = `${WINDOW}
  const popup = window.document.querySelector('browser.webextension-popup-browser');
  const { browsingContext } = args[1] ? popup : window.gBrowser.selectedBrowser;
  const { colorScheme, forcedColors, media } = args[0];
  if (colorScheme !== undefined) browsingContext.prefersColorSchemeOverride = colorScheme ?? 'none';
  if (forcedColors !== undefined) browsingContext.forcedColorsOverride = forcedColors ?? 'none';
  if (media !== undefined) browsingContext.mediumOverride = media ?? '';`;

/** Answers the browser's permission prompt by its buttons, once it is open. */
export const ANSWER_PROMPT = `${WINDOW}
  const { PopupNotifications, setTimeout } = window;
  const prompt = () => PopupNotifications.panel.querySelector('#addon-webext-permissions-notification');
  const isOpen = () => PopupNotifications.panel.state === 'open' && prompt();
  for (let tries = 0; !isOpen() && tries < 100; tries++) await new Promise((done) => setTimeout(done, 50));
  if (!isOpen()) throw new Error('The browser shows no permission prompt.');
  (args[0] ? prompt().button : prompt().secondaryButton).click();`;

/** Returns the accessible names of all elements with a role. */
export const ACCESSIBLE_NAMES = `${WINDOW}
  const popup = window.document.querySelector('browser.webextension-popup-browser');
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const walk = (node) => [node, ...Array.from({ length: node.childCount }, (_, at) => walk(node.getChildAt(at))).flat()];
  const all = () => walk(service.getAccessibleFor(popup) ?? { childCount: 0, role: 0 });
  const named = () => all().filter((node) => service.getStringRole(node.role) === args[0]).map(({ name }) => name);
  for (let tries = 0; named().length === 0 && tries < 40; tries++) await new Promise((done) => window.setTimeout(done, 50));
  return named();`;

/** Evaluates an expression in the process of an extension page, with a user gesture. */
const INSIDE = `(async (name, expression) => {
  let answer;
  try {
    if (globalThis.cleanCopyPage !== content.document) {
      globalThis.cleanCopyPage = content.document;
      globalThis.cleanCopyTest = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content });
    }
    const userGesture = content.windowUtils.setHandlingUserInput(true);
    let value;
    try {
      value = Cu.evalInSandbox(expression, globalThis.cleanCopyTest);
    } finally {
      userGesture.destruct();
    }
    answer = { value: JSON.stringify(await value) };
  } catch (error) {
    answer = { error: String(error?.message ?? error) };
  }
  sendAsyncMessage(name, answer);
})`;

const PRESS_KEY = `((name, key) => {
  const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  keys.beginInputTransactionForTests(content);
  const event = new content.KeyboardEvent('', { key });
  keys.keydown(event);
  keys.keyup(event);
  sendAsyncMessage(name, {});
})`;

const script = (inside: string) => `${WINDOW} ${EXTENSION}
  const [kind, input] = args;
  if (kind === 'background') await extension.wakeupBackground?.();
  const view = [...extension.views].find(({ viewType, xulBrowser }) => viewType === kind && xulBrowser?.messageManager);
  if (!view) throw new Error('There is no ' + kind + '.');
  const { messageManager } = view.xulBrowser;
  const name = 'clean-copy-test:' + Math.random();
  const answer = await new Promise((done) => {
    const gone = window.setInterval(() => view.xulBrowser?.isConnected || done({ error: 'The ' + kind + ' closed.' }), 200);
    messageManager.addMessageListener(name, function onAnswer({ data }) {
      messageManager.removeMessageListener(name, onAnswer);
      window.clearInterval(gone);
      done(data);
    });
    const script = ${JSON.stringify(inside)} + '(' + JSON.stringify(name) + ',' + JSON.stringify(input) + ')';
    messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
  });
  if (answer.error) throw new Error(answer.error);
  return answer.value;`;

/** Presses a key in the popup. */
export const PRESS_KEY_IN = script(PRESS_KEY);

/** Evaluates an expression in the popup or the background page; returns its value as JSON, or nothing if undefined. */
export const EVALUATE_IN = script(INSIDE);
