import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright';

/** A page to open: a URL, or a saved page that is served at its original URL without network access. */
export interface PageSource {
  url: string;
  /** For a saved page: its content; `scripts` says whether the page may run its own scripts. */
  saved?: { body: Buffer; contentType: string; scripts: boolean };
}

/** Returns the URL that a page states (its canonical link, else og:url); if there is none, a placeholder. */
function findPageUrl(html: string): string {
  const tags = html.match(/<(?:link|meta)\b[^>]*>/gi) ?? [];
  const attribute = (tag: string, name: string) =>
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i')
      .exec(tag)
      ?.slice(1)
      .find((value) => value !== undefined);
  const canonical = tags.find((tag) => attribute(tag, 'rel')?.toLowerCase() === 'canonical');
  const graph = tags.find((tag) => attribute(tag, 'property')?.toLowerCase() === 'og:url');
  for (const given of [canonical && attribute(canonical, 'href'), graph && attribute(graph, 'content')]) {
    const address = given?.replaceAll('&amp;', '&');
    if (address && /^https?:/i.test(address) && URL.canParse(address)) return new URL(address).href;
  }
  return 'https://saved.test/';
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function readSaved(file: string): Buffer {
  const bytes = readFileSync(file);
  if (!file.endsWith('.gz')) return bytes;
  try {
    return gunzipSync(bytes);
  } catch {
    throw new Error(`This is not a complete gzip file: ${file}`);
  }
}

/**
 * Resolves a command-line argument to a page.
 *
 * @param given a file (.html, .htm or .html.gz), an http(s) URL, or the name of a folder in seeds/
 * @param seeds folder of the seed pages, which may run scripts; other saved pages may not
 * @throws Error if there is no such file or URL
 */
export function resolvePageSource(given: string, seeds: string): PageSource {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(given)) {
    if (!URL.canParse(given) || !/^https?:/i.test(given))
      throw new Error(`This is not an http or https address: ${given}`);
    return { url: new URL(given).href };
  }
  const seed = join(seeds, given, 'page.html');
  const file = !existsSync(given) && existsSync(seed) ? seed : given;
  if (!existsSync(file)) throw new Error(`There is no such file: ${file}`);
  if (!statSync(file).isFile() || !/\.html?(\.gz)?$/i.test(file)) {
    throw new Error(`This is not a saved page (.html or .html.gz): ${file}`);
  }
  const body = readSaved(file);
  const contentType = isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html';
  const scripts = existsSync(join(dirname(file), 'labels.json'));
  return { url: findPageUrl(body.toString('latin1')), saved: { body, contentType, scripts } };
}

/** Opens a page. A saved page is served at its original URL and gets no network access. */
export async function openPageSource(context: BrowserContext, page: Page, { url, saved }: PageSource): Promise<void> {
  if (saved) {
    const headers: Record<string, string> = saved.scripts ? {} : { 'content-security-policy': "script-src 'none'" };
    await context.route('**/*', (route) => {
      const request = route.request();
      // Requests of service workers have no frame, and `frame()` would throw.
      const isMainDocument =
        request.isNavigationRequest() && !request.serviceWorker() && request.frame() === page.mainFrame();
      return isMainDocument
        ? route.fulfill({ body: saved.body, contentType: saved.contentType, headers })
        : route.abort();
    });
  }
  try {
    await page.goto(url, { waitUntil: saved ? 'load' : 'domcontentloaded', timeout: 30_000 });
  } catch (error) {
    const reason = String(error instanceof Error ? error.message : error).split('\n')[0];
    throw new Error(`The page could not be opened: ${reason?.replace(/^page\.goto: /, '')}`);
  }
}
