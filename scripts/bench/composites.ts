import type { Browser, Page } from 'playwright';
import { loadSavedPage } from '../train/chromium.ts';
import type { CorpusPage } from '../train/corpus.ts';
import { TokenAlignment } from '../train/token-alignment.ts';
import { runExtractor } from './browser.ts';

/** Result for a composite page: a saved page into which another story of the same publisher was inserted. */
export interface CompositeResult {
  id: string;
  how: 'sibling' | 'inside';
  /**
   * By extractor: `intruders` is the share (0–1) of the other story's paragraphs that are kept; `whole`, whether the
   * page's own story is complete and no paragraph of the other is kept; `replaced`, whether most of the other story is
   * kept instead of most of the page's own; `lost` and `kept`, the openings of the affected paragraphs.
   */
  scores: Record<string, { intruders: number; whole: boolean; replaced: boolean; lost: string[]; kept: string[] }>;
}

/** Pairs each page with the next page of the same publisher; publishers with a single page are left out. */
export function listPairs(pages: readonly CorpusPage[]): [CorpusPage, CorpusPage][] {
  const byPublisher = new Map<string, CorpusPage[]>();
  for (const page of pages)
    byPublisher.set(page.truth.publisher, [...(byPublisher.get(page.truth.publisher) ?? []), page]);
  return [...byPublisher.values()].flatMap((own) =>
    own.length < 2 ? [] : own.map((page, at): [CorpusPage, CorpusPage] => [page, own[(at + 1) % own.length] ?? page]),
  );
}

const excerpt = (text: string) => text.slice(0, 60);
const dropShort = (texts: string[]) => texts.filter((text) => text.length >= 20);

/**
 * Builds both composites of a pair (the second story after the first one's container, or inside it) and runs all
 * extractors on the same page load.
 */
export async function measurePair(
  browser: Browser,
  scripts: string,
  [page, other]: [CorpusPage, CorpusPage],
  names: readonly string[],
  model?: Parameters<typeof runExtractor>[3],
): Promise<CompositeResult[]> {
  const source = await loadSavedPage(browser, other);
  const html = await extractArticleHtml(source, other.truth.title, dropShort(other.truth.paragraphs));
  await source.close();
  const results: CompositeResult[] = [];
  for (const how of ['sibling', 'inside'] as const) {
    const tab = await loadSavedPage(browser, page);
    try {
      if (!html || !(await appendArticle(tab, html, how, page.truth.title, dropShort(page.truth.paragraphs)))) continue;
      await tab.evaluate(scripts);
      const scores: CompositeResult['scores'] = {};
      for (const name of names) {
        const { output } = await runExtractor(tab, name, 0, model);
        const kept = new TokenAlignment(output.lines);
        const mine = dropShort(page.truth.paragraphs);
        const lost = mine.filter((text) => kept.claim(text, 'own', 0.5) < 0.9);
        const theirs = dropShort(other.truth.paragraphs).filter((text) => !mine.includes(text));
        const intruders = theirs.filter((text) => kept.claim(text, 'other', 0.5) >= 0.9);
        scores[name] = {
          intruders: theirs.length ? intruders.length / theirs.length : 0,
          whole: !intruders.length && !lost.length,
          replaced: lost.length > mine.length / 2 && intruders.length > theirs.length / 2,
          lost: lost.map(excerpt),
          kept: intruders.map(excerpt),
        };
      }
      results.push({ id: `${page.truth.id} + ${other.truth.id}`, how, scores });
    } finally {
      await tab.close();
    }
  }
  return results;
}

/**
 * Extracts a page's story as HTML: headline, first figure with a picture, and the elements that hold its paragraphs.
 *
 * @returns '' if fewer than two paragraphs are found on the page
 */
function extractArticleHtml(tab: Page, title: string, paragraphs: string[]): Promise<string> {
  return tab.evaluate(
    ({ title, paragraphs }) => {
      const fold = (text: string) =>
        text
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim()
          .toLowerCase();
      const wanted = new Set(paragraphs.map(fold));
      const all = [...document.body.querySelectorAll('p,li,div,span,h2,h3,blockquote,td')];
      const found = all.filter((element) => wanted.has(fold(element.textContent ?? '')));
      const body = found.filter((element) => !found.some((inner) => inner !== element && element.contains(inner)));
      if (body.length < 2) return '';
      const words = new Set(fold(title).split(' '));
      const likeness = (element: Element) => {
        const own = new Set(fold(element.textContent ?? '').split(' '));
        return [...own].filter((word) => words.has(word)).length / Math.max(own.size, words.size);
      };
      const headings = [...document.querySelectorAll('h1,h2')].sort((a, b) => likeness(b) - likeness(a));
      const heading = headings[0] && likeness(headings[0]) >= 0.4 ? headings[0] : undefined;
      const figure = [...document.querySelectorAll('figure')].find((element) => element.querySelector('img'));
      const text = [...new Set(body)].map((element) => element.outerHTML).join('\n');
      return `${heading?.outerHTML ?? `<h1>${title}</h1>`}\n${figure?.outerHTML ?? ''}\n${text}`;
    },
    { title, paragraphs },
  );
}

/**
 * Inserts another story after the page's own: inside its container, or after the container.
 *
 * @returns false if the page's own story was not found
 */
function appendArticle(tab: Page, html: string, how: 'sibling' | 'inside', title: string, paragraphs: string[]) {
  return tab.evaluate(
    ({ html, how, title, paragraphs }) => {
      const fold = (text: string) =>
        text
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim()
          .toLowerCase();
      const wanted = new Set(paragraphs.map(fold));
      const all = [...document.body.querySelectorAll('p,li,div,span,blockquote,td')];
      const found = all.filter((element) => wanted.has(fold(element.textContent ?? '')));
      const body = found.filter((element) => !found.some((inner) => inner !== element && element.contains(inner)));
      const last = body.at(-1);
      if (!last || body.length < 2) return false;
      if (how === 'inside') {
        last.insertAdjacentHTML('afterend', html);
        return true;
      }
      const heading = [...document.querySelectorAll('h1,h2')].find(
        (element) => fold(element.textContent ?? '') === fold(title),
      );
      let whole: Element = last;
      const needed = heading ? [...body, heading] : body;
      while (whole.parentElement && whole !== document.body && !needed.every((element) => whole.contains(element)))
        whole = whole.parentElement;
      const article = `<article>${html}</article>`;
      if (whole === document.body) whole.insertAdjacentHTML('beforeend', article);
      else whole.insertAdjacentHTML('afterend', article);
      return true;
    },
    { html, how, title, paragraphs },
  );
}

/** Formats the results of all composites for the console, one row per position and extractor. */
export function formatComposites(composites: readonly CompositeResult[], names: readonly string[]): string {
  const percent = (values: number[]) =>
    values.length ? `${((100 * values.reduce((a, b) => a + b, 0)) / values.length).toFixed(1)}%` : '–';
  const rows = (['sibling', 'inside'] as const).flatMap((how) => {
    const own = composites.filter((composite) => composite.how === how);
    return names.map((name) => {
      const scores = own.flatMap(({ scores }) => scores[name] ?? []);
      const cells = [
        `intruders ${percent(scores.map(({ intruders }) => intruders))}`,
        `B out and A whole ${percent(scores.map(({ whole }) => Number(whole)))}`,
        `A replaced by B ${percent(scores.map(({ replaced }) => Number(replaced)))}`,
      ];
      return `  ${how.padEnd(8)} ${name.padEnd(12)} ${cells.join('  ')}`;
    });
  });
  return [`composites: ${composites.length}`, ...rows].join('\n');
}
