/** Permissions in the manifest. docs/store/PERMISSIONS.md gives the stores a reason for each. */
export const PERMISSIONS = ['activeTab', 'scripting', 'storage', 'contextMenus'];

/** Permissions that WXT adds for an entrypoint, in Chromium only: for `entrypoints/sidepanel/`. */
export const CHROMIUM_PERMISSIONS = ['sidePanel'];

/** Requested at run time, one site at a time, for automatic cleaning. */
export const OPTIONAL_HOST_PERMISSIONS = ['*://*/*'];
