/**
 * Tries the picker as a new reader would: on the seed pages, on pages that change, and on saved pages if
 * CLEAN_COPY_CORPUS names a folder. A box that no rule and no label matches is added to each page. It must be gone
 * after three presses, must stay gone after a reload and on another page of the site, and no line of the story may be
 * hidden with it.
 */
import { readCorpus } from '../../scripts/train/corpus';
import { addressOf, chromiumVariant, expect, hasMarks, test, visibleLines } from './fixtures';
import { CHANGING_URL, changingPage } from './pages/changing';
import { finishWithEnter, shown, startPicker } from './picker';
import { allSeeds, type Seed } from './seeds';
import { CLEAR_STORAGE } from './sync-quota';

interface Trial {
  name: string;
  url: string;
  html: string;
  /** Paragraphs of the page's story. */
  story: string[];
  /** For picking by keyboard: the number of other elements that Tab reaches first. Missing for picking by pointer. */
  tabs?: number;
}

const box = (line: string) => `<div class="house-extra"><p>${line}</p></div>`;
// It reads like a story: rules and model leave it.
const BOX =
  'The reading room of the old library is warm tonight, and whoever wants to read there may bring a lamp and a friend, its keeper says.';
const OTHER =
  'The reading room of the old library is closed for paint this week, and whoever wants to read there may come back in May, its keeper says.';

/**
 * Inserts a box before a paragraph: for picking by keyboard near the beginning of the story, otherwise in its middle.
 */
function withBox(html: string, story: readonly string[], line: string, keys = false): string | null {
  const wanted = keys ? 1 : story.length / 2;
  const order = [...story.keys()].sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
  for (const at of order) {
    const found = html.indexOf(story[at]?.slice(0, 24) ?? '\n');
    const start = found < 0 ? -1 : html.lastIndexOf('<p', found);
    if (start >= 0 && found - start < 200) return html.slice(0, start) + box(line) + html.slice(start);
  }
  return null;
}

const paragraphs = ({ blocks }: Seed) =>
  blocks
    .filter(({ label, kind, text }) => label === 'story' && kind === 'paragraph' && (text?.length ?? 0) > 80)
    .map(({ text }) => text ?? '');
const seed = (slug: string, tabs?: number): Trial => {
  const found = allSeeds().find((one) => one.slug === slug);
  if (!found) throw new Error(`No seed ${slug}.`);
  return { name: slug, url: addressOf(found), html: found.html, story: paragraphs(found), tabs };
};
const living = changingPage();
const TRIALS: Trial[] = [
  seed('leaders-call-widgets'),
  seed('two-stories-tt20', 0),
  seed('de-wire-lesen-sie-auch'),
  seed('tr-story', 0),
  // They move.
  {
    name: 'a page that moves',
    url: CHANGING_URL,
    html: living,
    story: [...living.matchAll(/<p>([^<]{80,})<\/p>/g)].map(([, text]) => text ?? '').slice(0, 3),
    tabs: 0,
  },
  seed('endless-scroll'),
  seed('live-blog', 4),
  seed('split-by-advert', 0),
  ...saved(),
];

function saved(): Trial[] {
  const folder = process.env.CLEAN_COPY_CORPUS;
  if (!folder) return [];
  return readCorpus(folder)
    .flatMap(({ truth, html }): Trial[] => {
      const story = truth.paragraphs.filter((text) => text.length > 80);
      const page = html().replace(/<script\b[\s\S]*?<\/script>/gi, '');
      return withBox(page, story, BOX) ? [{ name: truth.id, url: truth.url, html: page, story }] : [];
    })
    .filter((_, at) => at % 20 === 3)
    .slice(0, 6);
}

test.afterEach(async ({ extension }) => {
  await extension.worker.evaluate(CLEAR_STORAGE);
});

for (const { name, url, html, story, tabs } of TRIALS)
  test(
    `${tabs === undefined ? 'by pointer' : 'by keys'}: ${name}`,
    chromiumVariant(
      name === TRIALS[0]?.name || name === TRIALS[1]?.name,
      'one page by pointer and one by keys show that events arrive',
    ),
    async ({ extension, page, serve, pressToolbar, setCleanView }) => {
      const keys = tabs !== undefined;
      const first = withBox(html, story, BOX, keys);
      const second = withBox(html, story, OTHER, keys);
      if (!first || !second) throw new Error('There is no place for the box.');
      // With the query, which keeps a page that loads more by itself still.
      const other = new URL(`/another-story-of-the-site${new URL(url).search}`, url).href;
      serve(url, { body: first });
      serve(other, { body: second });
      await page.goto(url);
      const popup = await pressToolbar();
      await setCleanView(popup, true);
      const before = await visibleLines(page);
      expect(before.join('\n')).toContain(BOX);

      await startPicker(popup, page, 'pick-clutter');
      for (let at = 0; at <= (tabs ?? -1); at++) await page.keyboard.press('Tab');
      if (keys) await page.keyboard.press('Enter');
      else await page.getByText(BOX).click();
      await expect.poll(() => shown(page)).not.toContain(BOX);
      await page.keyboard.press('1');
      await finishWithEnter(page);
      const missing = async () => {
        const now = new Set(await visibleLines(page));
        return before.filter(
          (line) => line !== BOX && story.some((text) => text.startsWith(line.slice(0, 60))) && !now.has(line),
        );
      };
      expect(await missing()).toEqual([]);

      // Loaded again, and another page of the site: there by the shortcut, because a popup takes longer to open.
      await page.bringToFront();
      for (const address of [url, other]) {
        await page.goto(address);
        await extension.runCommand('toggle-clean-view');
        await expect.poll(() => hasMarks(page)).toBe(true);
        const now = await shown(page);
        expect(now).not.toContain(BOX);
        expect(now).not.toContain(OTHER);
        expect(await missing()).toEqual([]);
      }
    },
  );
