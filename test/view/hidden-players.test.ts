import { afterEach, expect, test } from 'vitest';
import { showClean } from '../../lib/view/show-clean';
import { closePages, openPage, type ViewPage } from './page';

afterEach(closePages);

/** Opens a page with a silent player that plays a drawing, and no end. */
async function openPlayerPage(html: string): Promise<{ page: ViewPage; video: HTMLVideoElement }> {
  const page = await openPage(html);
  const canvas = page.document.createElement('canvas');
  canvas.getContext('2d')?.fillRect(0, 0, 9, 9);
  const video = page.get('video') as HTMLVideoElement;
  video.muted = true;
  video.srcObject = canvas.captureStream(5);
  await video.play();
  return { page, video };
}

const showCleanView = (page: ViewPage) => {
  const { reading, elements } = page.read();
  return showClean(page.document, reading, elements);
};

test('pauses a player that is hidden, also one that starts later, and resumes it', async () => {
  const { page, video } = await openPlayerPage(
    '<p>Story</p><div style="display: none"><video></video><p>clutter</p></div>',
  );
  page.get('div').style.display = 'block';
  const { reading, elements } = page.read();
  const hidden = reading.verdicts.map((verdict) =>
    elements.get(verdict.block)?.element === video ? { ...verdict, decide: 'hide' as const } : verdict,
  );
  const restore = showClean(page.document, { ...reading, verdicts: hidden }, elements);
  expect(video.paused).toBe(true);
  video.play().catch(() => undefined);
  await expect.poll(() => video.paused).toBe(true);
  restore();
  expect(video.paused).toBe(false);
});

test('a player in the story goes on', async () => {
  const { page, video } = await openPlayerPage('<p>Story</p><video></video>');
  showCleanView(page);
  expect(video.paused).toBe(false);
});
