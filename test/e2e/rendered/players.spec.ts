import { chromiumOnly, expect, test } from '../fixtures';
import { story } from './page-shell';

const URL = 'https://rendered.test/2026/03/02/players';
const PLAYER = `<div class="corner"><p>Now playing: the week in pictures</p><video id="v" muted width="300" height="170"></video></div>
<script>const c = document.createElement('canvas'); c.getContext('2d').fillRect(0, 0, 9, 9); v.srcObject = c.captureStream(5); v.play()</script>`;

test(
  'a hidden player is paused, the popup says so, and it resumes when the page is restored',
  chromiumOnly('only Chromium starts a player in a test without a press'),
  async ({ page, pressToolbar, serve, setCleanView }) => {
    const isPaused = () => page.evaluate("document.querySelector('#v').paused");
    serve(URL, { body: story('', { after: PLAYER }) });
    await page.goto(URL);
    await expect.poll(isPaused).toBe(false);
    const popup = await pressToolbar();
    await setCleanView(popup, true);
    await expect.poll(isPaused).toBe(true);
    await popup.click('#tab-hidden');
    await popup.waitFor(`document.querySelector('[data-testid="paused"]')?.innerText.includes('Paused')`);
    await setCleanView(popup, false);
    await expect.poll(isPaused).toBe(false);
    await popup.close();
  },
);
