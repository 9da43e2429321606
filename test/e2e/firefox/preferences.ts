/** Preferences for tests: no first-run pages, no updates, and no requests to the network. */
export const PREFERENCES = {
  'app.update.disabledForTesting': true,
  'app.normandy.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  // Saving the session takes a fifth of the browser's processor time, and no test restores one.
  'browser.sessionstore.interval': 3_600_000,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  // A page of ours that copies need not have a window with the focus.
  'dom.events.testing.asyncClipboard': true,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  // Nothing is connected to ahead of what is asked.
  'network.dns.disablePrefetch': true,
  'network.http.speculative-parallel-limit': 0,
  'network.prefetch-next': false,
  // A question for a permission takes an answer at once.
  'security.notification_enable_delay': 0,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  // Moving tabs and panels take another fifth. Tests of movement emulate the preference they need.
  'ui.prefersReducedMotion': 1,
  // The popup must not close because a headless window has no focus.
  'ui.popup.disable_autohide': true,
};

/** Returns the preferences that send everything outside this machine through an HTTP proxy on it. */
export const proxyPreferences = (port: number | undefined): Record<string, string | number> =>
  port === undefined
    ? {}
    : {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': port,
      };
