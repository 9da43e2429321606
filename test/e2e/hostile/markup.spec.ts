import { marked as markdownToHtml } from 'marked';
import { expect, outerHtml, test, variant, visibleLines } from '../fixtures';
import {
  ATTACK_SCRIPT,
  CLUTTER,
  expectNoInjection,
  FIND_INJECTIONS,
  NOTHING_INJECTED,
  recordDialogs,
  STORY,
  STORY_URL,
  storyPage,
  TITLE,
} from './story-page';

/** HTML as text of the page, which must remain text everywhere. */
const MARKUP = [
  `<img src=x onerror="${ATTACK_SCRIPT}">`,
  `<script>${ATTACK_SCRIPT}</script>`,
  `"><svg onload="${ATTACK_SCRIPT}">`,
  `<iframe srcdoc="<script>parent.pwned=1</script>"></iframe>`,
  `<b class="pwn">bold</b>`,
  `[press](javascript:${ATTACK_SCRIPT})`,
  `![x](x"onerror="${ATTACK_SCRIPT})`,
  `{{constructor.constructor('${ATTACK_SCRIPT}')()}}`,
  `\${${ATTACK_SCRIPT}}`,
  `</title><script>${ATTACK_SCRIPT}</script>`,
  `\u202egnp.exe\u202c`,
];
const shown = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const FORMATS = ['markdown', 'plain', 'apa', 'cite-news', 'bibtex', 'csl-json', 'link', 'sources'];

for (const [at, words] of MARKUP.entries())
  test(
    `markup in text stays text: ${words.slice(0, 40)}`,
    variant(at < 3),
    async ({ chromium, page, serve, pressToolbar, setCleanView, tabId }) => {
      const heard = recordDialogs(page);
      const word = shown(words);
      const data = {
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline: `${TITLE} ${words}`,
        author: [{ '@type': 'Person', name: `Runa ${words}` }],
        publisher: { '@type': 'Organization', name: `Quay ${words}`, url: 'javascript:alert(1)' },
        datePublished: at % 2 ? '2031-03-04T08:00:00Z' : words,
        url: `javascript:${ATTACK_SCRIPT}`,
        image: `data:text/html,${words}`,
      };
      serve(STORY_URL, {
        body: storyPage({
          title: `${TITLE} ${word}`,
          head: `<meta name="author" content="${word}"><meta property="og:title" content="${TITLE} ${word}"><meta property="og:site_name" content="Quay ${word}">
<meta property="og:url" content="javascript:${ATTACK_SCRIPT}"><link rel="canonical" href="javascript:${ATTACK_SCRIPT}"><meta property="article:author" content="data:text/html,${word}">
<script type="application/ld+json">${JSON.stringify(data).replaceAll('</', '<\\/')}</script>`,
          above: `<p class="byline" rel="author">By Runa Aske ${word}</p><figure><img alt="${word}" width="400" height="200" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><figcaption>Stalls on Saturday ${word}</figcaption></figure>`,
          text: [...STORY, `“We never sold so much fish ${word},” said Tove ${word} Brand, the head of the market.`],
          within: `<aside class="promo"><h3>Read more ${word}</h3><ul><li><a href="javascript:${ATTACK_SCRIPT}">Market hall at the old quay reopens ${word}</a></li><li><a href="/2031/quay-market-hall" title="${word}">The market hall at the quay, stall by stall ${word}</a></li></ul></aside>`,
        }),
      });
      await page.goto(STORY_URL);
      const before = await outerHtml(page);
      const id = await tabId();
      const popup = await pressToolbar();
      await setCleanView(popup, true);
      const said = await expectNoInjection(popup);
      expect(said).toContain(TITLE);
      expect((await visibleLines(page)).join('\n')).toContain(STORY[0]);
      expect((await visibleLines(page)).join('\n')).not.toContain(CLUTTER);

      const taken = new Map<string, string | null>();
      for (const format of FORMATS)
        taken.set(
          format,
          await popup.evaluate(
            `chrome.tabs.sendMessage(${id}, { id: 1, type: 'exportStory', data: '${format}', timestamp: 1 }).then(({ res }) => res ?? null)`,
          ),
        );
      await setCleanView(popup, false);
      expect(await outerHtml(page)).toBe(before);
      await popup.close();
      expect(heard).toEqual([]);
      expect(await page.evaluate(() => (window as { pwned?: number }).pwned)).toBeUndefined();

      // What was taken along is looked at as its next reader would: Markdown made into a page, the rest as it is.
      const other = await chromium.context.newPage();
      const html = await markdownToHtml(`${taken.get('markdown')}\n\n${taken.get('sources')}`);
      await other.setContent(html.replaceAll('src="http', 'data-src="http'), { waitUntil: 'load' });
      expect({ ...JSON.parse(await other.evaluate(FIND_INJECTIONS)), bare: [] }).toEqual(NOTHING_INJECTED);
      await other.close();
      expect(taken.get('link') ?? '').not.toMatch(/(?:javascript|data):/);
      expect(JSON.parse(taken.get('csl-json') ?? '')).toBeTruthy();
      expect(heard).toEqual([]);
    },
  );

test('`lang` and `dir` of a page inject nothing', async ({ page, serve, pressToolbar, setCleanView }) => {
  const heard = recordDialogs(page);
  const evil = shown(`en"><script>${ATTACK_SCRIPT}</script>`);
  serve(STORY_URL, {
    body: storyPage()
      .replace('lang="en"', `lang="${evil}" dir="${evil}" class="${evil}"`)
      .replace('<h1>', `<h1 lang="${evil}" dir="rtl">`),
  });
  await page.goto(STORY_URL);
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  expect(await expectNoInjection(popup)).toContain(TITLE);
  expect(await popup.evaluate('document.documentElement.lang + document.documentElement.dir')).not.toContain('script');
  await popup.close();
  expect(heard).toEqual([]);
});

test('structured data with names of object properties does not reach prototypes', async ({
  page,
  serve,
  pressToolbar,
  setCleanView,
}) => {
  const poison = `{"@context":"https://schema.org","@type":"NewsArticle","__proto__":{"pwned":1,"found":true,"decide":"hide"},"constructor":{"prototype":{"pwned":1}},
"headline":${JSON.stringify(TITLE)},"author":{"__proto__":{"name":"Eve"},"constructor":{"name":"Eve"},"@type":"Person","name":"Runa Aske"},"publisher":{"name":{"__proto__":{"pwned":1}}},"toString":"x","hasOwnProperty":1,"valueOf":{},"length":-1}`;
  serve(STORY_URL, {
    body: storyPage({
      head: `<script type="application/ld+json">${poison}</script><script type="application/ld+json">[${'['.repeat(3000)}${']'.repeat(3000)}]</script><script type="application/ld+json">{"@graph":[${poison}]}</script><meta name="__proto__" content="x"><meta property="constructor" content="x"><meta itemprop="toString" content="x">`,
    }),
  });
  await page.goto(STORY_URL);
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  const said = await expectNoInjection(popup);
  expect(said).toContain(TITLE);
  expect(said).not.toMatch(/\bEve\b/);
  expect(await popup.evaluate('({}).pwned ?? null')).toBeNull();
  const text = (await visibleLines(page)).join('\n');
  for (const line of STORY) expect(text).toContain(line);
  expect(text).not.toContain(CLUTTER);
  await popup.close();
});
