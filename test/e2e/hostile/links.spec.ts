import { expect, test, visibleLines } from '../fixtures';
import { ATTACK_SCRIPT, expectNoInjection, recordDialogs, STORY, STORY_URL, storyPage } from './story-page';

/** Links with a misleading or executable destination. */
const EVIL = [
  `javascript:${ATTACK_SCRIPT}`,
  ` \tjava\nscript:${ATTACK_SCRIPT}`,
  'data:text/html,<script>alert(1)</script>',
  'blob:https://quay.test/1234',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'filesystem:https://quay.test/x',
  'view-source:https://quay.test/',
  'chrome://settings',
  'about:blank',
  'mailto:a@b.test?body=x',
  'ftp://quay.test/market-hall',
  'intent://quay.test#Intent;end',
];
const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const related = (links: readonly string[]) =>
  `<aside class="promo"><h3>Read more</h3><ul>${links
    .map(
      (href, at) =>
        `<li><a href="${attribute(href)}">The market hall at the old quay, stall by stall: part ${at}</a></li>`,
    )
    .join('')}</ul></aside>`;

test('all links in the popup lead to http or https', async ({ page, serve, pressToolbar, setCleanView }) => {
  const heard = recordDialogs(page);
  serve(STORY_URL, { body: storyPage({ within: related([...EVIL, '/2031/quay-market-hall-report']) }) });
  await page.goto(STORY_URL);
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  const said = await expectNoInjection(popup);
  expect(said).toContain('stall by stall: part 13');
  const links = await popup.evaluate<string[]>("[...document.querySelectorAll('a')].map((link) => link.href)");
  for (const href of links) expect(href).toMatch(/^(?:https:\/\/|chrome-extension:)/);
  expect(links).toContain('https://quay.test/2031/quay-market-hall-report');
  await popup.close();
  expect(heard).toEqual([]);
});

test('a link shows its real host: no user name, no lookalike letters', async ({ page, serve, pressToolbar }) => {
  const lies = [
    'https://harbour-bank.test@evil.test/market-hall-quay-report',
    'https://user:secret@evil.test/market-hall-quay-story',
    'https://\u0430\u0440\u0440\u04cf\u0435.test/market-hall-quay-news',
    'https://evil.test/\u202emoc.knab//:sptth/quay',
    'https:\\\\evil.test\\market-hall',
  ];
  serve(STORY_URL, { body: storyPage({ within: related(lies) }) });
  await page.goto(STORY_URL);
  const popup = await pressToolbar();
  await expectNoInjection(popup);
  const links = await popup.evaluate<string[]>(
    "[...document.querySelectorAll('.card .links a')].map((link) => link.getAttribute('href'))",
  );
  expect(links.length).toBeGreaterThan(0);
  for (const href of links) {
    expect(href).toMatch(/^https:\/\/(?:evil|xn--[a-z0-9-]+)\.test\//);
    expect(href).not.toMatch(/[^!-~]/);
  }
  await popup.close();
});

test('a page with a misleading address is read, and its address is shown as the browser encodes it', async ({
  page,
  serve,
  pressToolbar,
  setCleanView,
  tabId,
}) => {
  const address = `${STORY_URL}-%E2%80%AEgnp.exe?q="><script>${ATTACK_SCRIPT}</script>#<img src=x onerror=${ATTACK_SCRIPT}>`;
  serve(address, { body: storyPage() });
  await page.goto(address);
  const id = await tabId();
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  await expectNoInjection(popup);
  expect((await visibleLines(page)).join('\n')).toContain(STORY[0]);
  const text = await popup.evaluate<string>(
    `chrome.tabs.sendMessage(${id}, { id: 1, type: 'exportStory', data: 'markdown', timestamp: 1 }).then(({ res }) => res)`,
  );
  expect(text).not.toMatch(/<script|<img|\u202e/);
  await popup.close();
});
