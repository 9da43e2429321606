/** A saved page as it is shown by `npm start`: read from a file and served at its own address, with no network. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright';

/** What `npm start` shows: an address of the net, or a saved page with the address it is served at. */
export interface Shown {
  url: string;
  saved?: { body: Buffer; contentType: string; scripts: boolean };
}

/** The address that a page gives itself: its canonical link, else og:url. */
function ownAddress(html: string): string {
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
    throw new Error(`This file is not a whole gzip file: ${file}`);
  }
}

/**
 * @param given a file (.html, .htm or .html.gz), an http(s) address, or the name of a folder in seeds/
 * @param seeds the folder of the seed pages; their own scripts run, those of other saved pages do not
 * @throws with one clear line, where there is no such thing
 */
export function shownPage(given: string, seeds: string): Shown {
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
  return { url: ownAddress(body.toString('latin1')), saved: { body, contentType, scripts } };
}

/** Opens a page; a saved one gets no network at all. */
export async function show(context: BrowserContext, page: Page, { url, saved }: Shown): Promise<void> {
  if (saved) {
    const headers: Record<string, string> = saved.scripts ? {} : { 'content-security-policy': "script-src 'none'" };
    await context.route('**/*', (route) => {
      const request = route.request();
      // The service worker has no frame; asking for one would throw.
      const wanted = request.isNavigationRequest() && !request.serviceWorker() && request.frame() === page.mainFrame();
      return wanted ? route.fulfill({ body: saved.body, contentType: saved.contentType, headers }) : route.abort();
    });
  }
  try {
    await page.goto(url, { waitUntil: saved ? 'load' : 'domcontentloaded', timeout: 30_000 });
  } catch (error) {
    const reason = String(error instanceof Error ? error.message : error).split('\n')[0];
    throw new Error(`The page could not be opened: ${reason?.replace(/^page\.goto: /, '')}`);
  }
}
