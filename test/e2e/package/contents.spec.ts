import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { BUILDS, expect, test } from '../fixtures';

/**
 * Constructs that turn text into code or markup or make requests, with the files that may contain them, how often, and
 * why this is safe.
 */
const SAYING: [what: string, pattern: RegExp, may: Record<string, number>][] = [
  [
    'code made of text',
    /\beval\(|\bnew Function\b|[^.\w]Function\(|setTimeout\("|importScripts|\bimport\((?![`'"]\.{1,2}\/)/g,
    {},
  ],
  [
    'markup made of text',
    /\b(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write|createContextualFragment|setHTMLUnsafe|srcdoc/g,
    // Readability sets it on its own copy of a page, which is in no window; it is given elements and asked for elements.
    // Preact sets it where `dangerouslySetInnerHTML` is said, and test/layers.node.test.ts sees that we never say it.
    { 'content.js': 2, chunks: 1 },
  ],
  [
    'a request',
    /\bfetch\(|XMLHttpRequest|\bWebSocket\b|sendBeacon|EventSource|WebTransport|RTCPeerConnection/g,
    // The typeface in our own package is read, and rule lists that the reader has subscribed to are downloaded; Vite's preloading asks for our own chunks.
    { 'background.js': 2, chunks: 2 },
  ],
];

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:js|html|css)$/.test(name));
/**
 * Returns the name under which a file is counted. Shared chunks count together, because the build generates their
 * names.
 */
const nameOf = (file: string) => (file.startsWith('chunks') ? 'chunks' : basename(file));

for (const [browser, folder] of Object.entries(BUILDS)) {
  for (const [what, pattern, may] of SAYING)
    test(`${browser}: the build contains no unreviewed ${what}`, () => {
      const found: Record<string, string[]> = {};
      for (const file of filesIn(folder)) {
        const all = readFileSync(join(folder, file), 'utf8').match(pattern) ?? [];
        found[nameOf(file)] = [...(found[nameOf(file)] ?? []), ...all];
      }
      for (const [name, all] of Object.entries(found))
        expect(all.length, `${name}: ${all.join(' ')}`).toBeLessThanOrEqual(may[name] ?? 0);
    });

  test(`${browser}: no remote code or styles, and extension pages may request nothing outside the package`, () => {
    for (const file of filesIn(folder).filter((name) => name.endsWith('.html'))) {
      const html = readFileSync(join(folder, file), 'utf8');
      for (const [, address = ''] of html.matchAll(/\b(?:src|href)="([^"]*)"/g))
        expect(address, file).toMatch(/^\/?[\w./-]+$/);
      expect(html, file).toContain('http-equiv="Content-Security-Policy" content="connect-src \'self\'"');
      expect(html.replace(/<script [^>]*src=[^>]*><\/script>/g, ''), file).not.toMatch(/<script|\son\w+=|javascript:/i);
    }
    for (const file of filesIn(folder).filter((name) => name.endsWith('.css')))
      expect(readFileSync(join(folder, file), 'utf8'), file).not.toMatch(
        /@import|url\(["']?(?:https?:)?\/\/|expression\(/,
      );
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self' https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    });
    // The side panel never opens by itself, and the toolbar button keeps its popup.
    expect([manifest.side_panel, manifest.sidebar_action]).toEqual(
      browser === 'firefox'
        ? [undefined, expect.objectContaining({ default_panel: 'sidepanel.html', open_at_install: false })]
        : [{ default_path: 'sidepanel.html' }, undefined],
    );
    expect(manifest.action).toHaveProperty('default_popup', 'popup.html');
    const known =
      'manifest_version name description version icons default_locale permissions optional_host_permissions commands background action side_panel sidebar_action options_ui content_security_policy browser_specific_settings minimum_chrome_version';
    for (const key of Object.keys(manifest)) expect(known.split(' '), key).toContain(key);
  });
}
