import { basename, join, resolve } from 'node:path';
import { mergeConfig } from 'vite';
import { defineConfig, type ResolvedPublicFile } from 'wxt';
import { latinFirstPlugin } from './scripts/build/latin-first-plugin';
import { inlineLexiconTable } from './scripts/build/lexicon-table-plugin';
import { nativeBrowser } from './scripts/build/native-browser';
import { OPTIONAL_HOST_PERMISSIONS, PERMISSIONS } from './scripts/build/permissions';
import { runOncePlugin } from './scripts/build/run-once-plugin';
import { stripRuleDocs } from './scripts/build/strip-rule-docs';

/** Typeface for dyslexic readers. Packaged, but not web-accessible. */
const TYPEFACE = resolve('node_modules/@fontsource/opendyslexic');
const FONTS = [
  ...['400-normal', '400-italic', '700-normal', '700-italic'].map((name) => `files/opendyslexic-latin-${name}.woff2`),
  'LICENSE',
].map((file) => ({ absoluteSrc: resolve(TYPEFACE, file), relativeDest: `fonts/${basename(file)}` }));

/** Returns the Portuguese texts for Portugal too: Chromium has no plain `pt`, and would show English there. */
const textsForPortugal = (file: ResolvedPublicFile): ResolvedPublicFile[] =>
  file.relativeDest === join('_locales', 'pt_BR', 'messages.json')
    ? [{ ...file, relativeDest: join('_locales', 'pt_PT', 'messages.json') }]
    : [];

/**
 * Content scripts that run after `data.js`: they read the data it has published, and bundle none. They also search so many texts
 * that expressions for Latin text pay off.
 */
const DATA_READERS = ['content', 'details'];
/** Content scripts of which a second injection is skipped. */
const RUN_ONCE = ['data', 'content'];
const PUBLISHED_DATA = { find: /^#data\//, replacement: `${resolve('lib/data/global')}/` };

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: resolve('assets/locales') },
  hooks: {
    'build:publicAssets': (_, files) => void files.push(...FONTS, ...files.flatMap(textsForPortugal)),
    'prepare:publicPaths': (_, paths) => void paths.push(...FONTS.map(({ relativeDest }) => relativeDest)),
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => DATA_READERS.includes(name)))
        Object.assign(
          config,
          mergeConfig(config, { resolve: { alias: [PUBLISHED_DATA] }, plugins: [latinFirstPlugin] }),
        );
      if (entrypoints.some(({ name }) => RUN_ONCE.includes(name)))
        Object.assign(config, mergeConfig(config, { plugins: [runOncePlugin] }));
    },
  },
  vite: () => ({
    plugins: [stripRuleDocs, nativeBrowser(), inlineLexiconTable],
    resolve: {
      // WXT's own context dispatches an event with the extension's id, which would reveal it to the page.
      alias: { 'wxt/utils/content-script-context': resolve('lib/extension/silent-script-context.ts') },
    },
  }),
  manifest: ({ browser }) => ({
    name: 'Clean Copy',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: PERMISSIONS,
    // Extension pages load nothing but packaged files: each forbids other connections itself. Only the background downloads, and only
    // rule lists to which the reader has subscribed.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self' https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    optional_host_permissions: OPTIONAL_HOST_PERMISSIONS,
    commands: {
      'toggle-clean-view': { suggested_key: { default: 'Alt+R' }, description: '__MSG_commandToggle__' },
      'read-aloud': { suggested_key: { default: 'Alt+Shift+A' }, description: '__MSG_commandAloud__' },
      'point-at-clutter': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_commandClutter__' },
    },
    // The oldest Chromium that the tests run in.
    ...(browser !== 'firefox' && { minimum_chrome_version: '156' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: '{bd7a0749-c223-486b-bd02-23a696be1343}',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
        // Firefox for Android accepts only add-ons that name it.
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
  zip: {
    // An allowlist, so that no stray file is sent to a store.
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
