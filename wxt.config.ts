import { basename, resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { bareRules } from './scripts/build/bare-rules';
import { dataApart } from './scripts/build/data-apart';
import { nativeBrowser } from './scripts/build/native-browser';

/** A typeface for dyslexic readers. It goes into the package, and no page can reach it there. */
const TYPEFACE = resolve('node_modules/@fontsource/opendyslexic');
const FONTS = [
  ...['400-normal', '400-italic', '700-normal', '700-italic'].map((name) => `files/opendyslexic-latin-${name}.woff2`),
  'LICENSE',
].map((file) => ({ absoluteSrc: resolve(TYPEFACE, file), relativeDest: `fonts/${basename(file)}` }));

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: resolve('assets/locales') },
  hooks: {
    'build:publicAssets': (_, files) => void files.push(...FONTS),
    'prepare:publicPaths': (_, paths) => void paths.push(...FONTS.map(({ relativeDest }) => relativeDest)),
  },
  vite: () => ({
    plugins: [bareRules, nativeBrowser(), dataApart()],
    resolve: {
      // WXT's own context tells the page, by an event that carries our id, that a content script has started.
      alias: { 'wxt/utils/content-script-context': resolve('lib/extension/quiet-context.ts') },
    },
  }),
  manifest: ({ browser }) => ({
    name: 'Clean Copy',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    // Our own pages run, show and ask for nothing but what is in the package.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    // Nothing is granted by it: the reader may grant one site after the other, for cleaning it always.
    optional_host_permissions: ['*://*/*'],
    commands: {
      'toggle-clean-view': { suggested_key: { default: 'Alt+R' }, description: '__MSG_commandToggle__' },
      // No key suggested: the reader gives one.
      'read-aloud': { description: '__MSG_commandAloud__' },
      'point-at-clutter': { description: '__MSG_commandClutter__' },
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
