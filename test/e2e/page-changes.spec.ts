import type { Page } from '@playwright/test';
import { chromiumOnly, expect, outerHtml, SMOKE, test, visibleLines } from './fixtures';
import { CHANGING_URL, CLUTTER, changingPage, ENTRY, LATER, NEXT_TITLE, REST, TITLE } from './pages/changing';
import { magentaIn, recordFrames } from './pages/frames';
import { settle } from './settle';

type Does =
  | 'fight'
  | 'later'
  | 'clutter'
  | 'entry'
  | 'burst'
  | 'wipe'
  | 'rebuild'
  | 'rest'
  | 'next'
  | 'move'
  | 'fill'
  | 'bare';
const does = (page: Page, what: Does, count?: number) =>
  page.evaluate(
    ([name, n]) => (globalThis as unknown as { does: Record<string, (n?: number) => void> }).does[name]?.(n),
    [what, count] as const,
  );
const SAME = chromiumOnly('the same observer as in tests that Firefox runs');
const words = async (page: Page) => (await visibleLines(page)).join('\n');

test.beforeEach(async ({ page, serve }) => {
  serve(CHANGING_URL, { body: changingPage() });
  await page.goto(CHANGING_URL);
});

test('late paragraphs are shown, late clutter is not', SMOKE, async ({ page, pressToolbar, setCleanView }) => {
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  await does(page, 'clutter');
  await does(page, 'later');
  for (const text of LATER) await expect.poll(() => words(page)).toContain(text);
  await does(page, 'fill');
  await settle(page, 1000);
  const settled = await words(page);
  expect(settled).not.toContain(CLUTTER);
  expect(settled).not.toContain('Most read');
  expect(settled).toContain(TITLE);
  await popup.close();
});

test(
  'added clutter is in none of the painted frames',
  chromiumOnly('only Chromium lets a test record painted frames'),
  async ({ page, pressToolbar, setCleanView }) => {
    const popup = await pressToolbar();
    await setCleanView(popup, true);
    await popup.close();
    const frames = await recordFrames(page, async (drawn) => {
      for (let n = 0; n < 8; n++) {
        const before = drawn();
        await does(page, 'clutter');
        // Something that is drawn, so that each addition has frames of its own.
        await page.evaluate((at) => scrollTo(0, at % 2 ? 0 : 40), n);
        await expect.poll(drawn).toBeGreaterThan(before);
      }
      await does(page, 'next');
      await settle(page, 400);
    });
    expect(frames.length).toBeGreaterThanOrEqual(8);
    expect(await magentaIn(page, frames)).toEqual(frames.map(() => 0));
  },
);

test(
  'control: the pixel check finds painted clutter',
  chromiumOnly('for a test in Chromium alone'),
  async ({ page }) => {
    await does(page, 'clutter');
    const picture = (await page.screenshot({ fullPage: true })).toString('base64');
    expect((await magentaIn(page, [picture]))[0]).toBeGreaterThan(10_000);
  },
);

test('a live blog shows entries added on top, and the reading position stays', async ({
  page,
  pressToolbar,
  setCleanView,
}) => {
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  await page.setViewportSize({ width: 800, height: 400 });
  await page.evaluate(() => scrollTo(0, 300));
  const place = () =>
    page.evaluate(
      () =>
        document
          .querySelectorAll('#text > p')
          [document.querySelectorAll('#text > p').length - 2]?.getBoundingClientRect().top,
    );
  const before = await place();
  await does(page, 'entry');
  await expect.poll(() => words(page)).toContain(ENTRY);
  expect(Math.abs(((await place()) ?? 0) - (before ?? 0))).toBeLessThan(3);
  await popup.close();
});

test('marks that a page removes are back before the next frame, and restoring is exact', async ({
  extension,
  page,
  pressToolbar,
  setCleanView,
}) => {
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  const before = await words(page);
  await does(page, 'wipe');
  expect(await words(page)).toBe(before);
  await does(page, 'rebuild');
  await expect.poll(() => words(page)).toBe(before);
  await setCleanView(popup, false);
  const control = await extension.context.newPage();
  await control.goto(CHANGING_URL);
  await does(control, 'wipe');
  await does(control, 'rebuild');
  expect(await outerHtml(page)).toBe(await outerHtml(control));
  await control.close();
  await popup.close();
});

test('a page that keeps removing marks wins, and the popup says so', async ({ page, pressToolbar, setCleanView }) => {
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  await does(page, 'fight');
  await does(page, 'wipe');
  await popup.waitFor("document.querySelector('[data-testid=status]')?.dataset.status === 'error'");
  expect(await page.evaluate(() => document.querySelector('[data-clean-copy]'))).toBeNull();
  expect(await words(page)).toContain('Most read');
  await popup.close();
});

test('two thousand additions are hidden at once, and article text among them is shown', async ({
  page,
  pressToolbar,
  setCleanView,
}) => {
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  await does(page, 'burst', 2000);
  expect(await words(page)).not.toContain(CLUTTER);
  await expect.poll(() => words(page), { timeout: 20_000 }).toContain('Line 1960 says that');
  expect(await words(page)).not.toContain(CLUTTER);
  await setCleanView(popup, false);
  expect(await page.evaluate(() => document.querySelectorAll('[data-clean-copy]').length)).toBe(0);
  await popup.close();
});

test('a bare text node is read, too', SAME, async ({ page, pressToolbar, setCleanView }) => {
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  await does(page, 'bare');
  await expect.poll(() => words(page)).toContain('A line without an element of its own');
  expect(await words(page)).not.toContain('Most read');
  await popup.close();
});

test('the next article of endless scrolling is not shown by itself, and can be chosen', async ({
  page,
  pressToolbar,
  setCleanView,
}) => {
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  await does(page, 'next');
  await settle(page);
  expect(await words(page)).not.toContain(NEXT_TITLE);
  await does(page, 'move');
  await popup.waitFor(`document.querySelector('.others')?.innerText.includes('${NEXT_TITLE}')`);
  await popup.evaluate(
    `[...document.querySelectorAll('.others button')].find((button) => button.innerText.includes('${NEXT_TITLE}')).click()`,
  );
  await expect.poll(() => words(page)).toContain(NEXT_TITLE);
  expect(await words(page)).not.toContain(TITLE);
  await expect.poll(() => popup.text('headline')).toBe(NEXT_TITLE);
  await popup.close();
});

test(
  'at the address of the second article, the second article is read',
  SAME,
  async ({ page, pressToolbar, setCleanView }) => {
    await does(page, 'next');
    await does(page, 'move');
    const popup = await pressToolbar();
    expect(await popup.text('headline')).toBe(NEXT_TITLE);
    await setCleanView(popup, true);
    expect(await words(page)).not.toContain(TITLE);
    await setCleanView(popup, false);
    await popup.close();
  },
);

test.describe('a story that is folded up', () => {
  const REST_TEXT = REST.map((text) => `<p>${text}</p>`).join('');
  const opened = async (page: Page) => {
    for (const text of REST) await expect.poll(() => words(page)).toContain(text);
  };

  test('the button stays, and what it loads is shown', SAME, async ({ page, serve, pressToolbar, setCleanView }) => {
    serve(CHANGING_URL, {
      body: changingPage(
        '<button type="button" class="more" onclick="this.remove(); does.rest()">Continue reading</button>',
      ),
    });
    await page.goto(CHANGING_URL);
    const popup = await pressToolbar();
    await setCleanView(popup, true);
    await popup.close();
    await page.getByRole('button', { name: 'Continue reading' }).click();
    await opened(page);
  });

  test('the button stays, and what it unfolds is shown', async ({ page, serve, pressToolbar, setCleanView }) => {
    serve(CHANGING_URL, {
      body: changingPage(
        `<div class="folded">${REST_TEXT}</div><button type="button" onclick="document.getElementById('text').classList.add('open')">Read the full story</button>`,
      ),
    });
    await page.goto(CHANGING_URL);
    const popup = await pressToolbar();
    await setCleanView(popup, true);
    expect(await words(page)).not.toContain(REST[0]);
    await popup.close();
    await page.getByRole('button', { name: 'Read the full story' }).click();
    await opened(page);
  });
});

test.describe('pictures and players that come late', () => {
  const PICTURE =
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='640' height='360'%3E%3Crect width='640' height='360' fill='teal'/%3E%3C/svg%3E";
  const drawn = (page: Page, selector: string) =>
    page.evaluate((what) => document.querySelector(what)?.getBoundingClientRect().height ?? 0, selector);

  test('a placeholder in a figure gets its picture near the viewport', async ({
    page,
    serve,
    pressToolbar,
    setCleanView,
  }) => {
    serve(CHANGING_URL, {
      body: changingPage(
        '',
        `<figure><div class="slot" style="position:relative;padding-bottom:56%"></div><figcaption>The hall on its first morning, seen from the old lock</figcaption></figure>
<script>
  new IntersectionObserver((seen, observer) => {
    for (const { isIntersecting, target } of seen) if (isIntersecting) {
      observer.disconnect();
      const image = new Image(640, 360);
      image.src = ${JSON.stringify(PICTURE)};
      image.alt = 'The market hall';
      image.style = 'position:absolute;inset:0;width:100%;height:100%';
      target.append(image);
    }
  }).observe(document.querySelector('.slot'));
</script>`,
      ),
    });
    await page.goto(CHANGING_URL);
    await page.setViewportSize({ width: 900, height: 400 });
    await page.reload();
    const popup = await pressToolbar();
    await setCleanView(popup, true);
    await popup.close();
    expect(await page.evaluate(() => document.querySelector('.slot img'))).toBeNull();
    await page.evaluate(() => document.querySelector('figure')?.scrollIntoView({ block: 'center' }));
    await expect.poll(() => drawn(page, '.slot img')).toBeGreaterThan(200);
    await expect
      .poll(() => page.evaluate(() => document.querySelector('.slot img')?.getAttribute('data-clean-copy')))
      .toContain('image');
  });

  test('a post replaced by a player shows the player', async ({ page, serve, pressToolbar, setCleanView }) => {
    serve('https://player.test/', { body: '<!doctype html><title>Player</title><body style="background:teal">' });
    serve(CHANGING_URL, {
      body: changingPage(
        '',
        '<blockquote class="post"><p>“We have sold all the eels by ten,” writes the stall at the water.</p></blockquote>',
      ),
    });
    await page.goto(CHANGING_URL);
    const popup = await pressToolbar();
    await setCleanView(popup, true);
    expect(await words(page)).toContain('sold all the eels');
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = 'https://player.test/';
      frame.title = 'The post';
      frame.width = '500';
      frame.height = '300';
      document.querySelector('.post')?.replaceWith(frame);
    });
    await expect.poll(() => drawn(page, 'iframe')).toBeGreaterThan(200);
    await setCleanView(popup, false);
    await popup.close();
  });
});

test('nothing runs while the clean view is off', async ({ page, pressToolbar, setCleanView }) => {
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  await setCleanView(popup, false);
  await does(page, 'later');
  await does(page, 'clutter');
  await settle(page, 400);
  expect(await page.evaluate(() => document.querySelectorAll('[data-clean-copy]').length)).toBe(0);
  expect(await words(page)).toContain(CLUTTER);
  await popup.close();
});
