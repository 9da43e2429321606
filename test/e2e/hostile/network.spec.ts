import { expect, test } from '../fixtures';
import { settle } from '../settle';
import { STORY_URL, storyPage } from './story-page';

const ELSEWHERE = 'https://elsewhere.example';
const ask = (path: string) => `fetch('https://${path}.example/').then(() => 'answered', () => 'refused')`;

test('control: the network recorder sees requests of pages, the background and sockets', async ({
  chromium,
  page,
  serve,
  network,
}) => {
  serve(STORY_URL, { body: storyPage() });
  await page.goto(STORY_URL);
  expect(await page.evaluate(ask('page'))).toBe('refused');
  expect(network.takeRequests().join()).toContain('page.example');
  await page.evaluate(`new WebSocket('wss://socket.example/')`);
  await expect.poll(() => network.takeRequests().join()).toContain('socket.example');
  await chromium.worker.evaluate(ask('background'));
  const heard = network.takeRequests();
  expect(heard.length === 0 || heard.join().includes('background.example')).toBe(true);
});

test('extension pages cannot request anything outside the package', async ({ chromium, page, network }) => {
  for (const name of ['options', 'report', 'popup', 'welcome']) {
    await page.goto(`chrome-extension://${chromium.id}/${name}.html`);
    expect(await page.evaluate(ask(name)), name).toBe('refused');
    await page.evaluate((address) => {
      // Of a frame Chromium (156) refuses the request, too, but has connected by then.
      for (const tag of ['img', 'script', 'audio'] as const)
        document.body.append(Object.assign(document.createElement(tag), { src: address.replace('elsewhere', tag) }));
      const sheet = Object.assign(document.createElement('link'), {
        rel: 'stylesheet',
        href: address.replace('elsewhere', 'css'),
      });
      document.head.append(sheet);
      document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.pwned = 1' }));
      document.body.setAttribute('onclick', 'window.pwned = 1');
      document.body.click();
      navigator.sendBeacon(address.replace('elsewhere', 'beacon'));
    }, ELSEWHERE);
    await settle(page, 200);
    expect(await page.evaluate('window.pwned'), name).toBeUndefined();
    expect(network.takeRequests(), name).toEqual([]);
  }
});
