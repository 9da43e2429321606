import { resolve } from 'node:path';
import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: resolve('assets/locales') },
  vite: () => ({
    resolve: {
      // WXT's own context tells the page, by an event that carries our id, that a content script has started.
      alias: { 'wxt/utils/content-script-context': resolve('lib/browser/quiet-context.ts') },
    },
  }),
  manifest: ({ browser }) => ({
    name: 'Clean Copy',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    commands: {
      'toggle-clean-view': { suggested_key: { default: 'Alt+R' }, description: '__MSG_commandToggle__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'clean-copy@clean-copy.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  zip: {
    // A list of what belongs in, so that no stray file goes to a store.
    includeSources: [
      '{assets,entrypoints,lib,scripts}/**',
      '{package,package-lock,tsconfig,biome}.json',
      'wxt.config.ts',
      '{README,LICENSE}*',
      '.npmrc',
    ],
    dotSources: true,
    excludeSources: ['**/.DS_Store', '**/*.{log,swp,orig,rej}', '**/*~'],
  },
});
