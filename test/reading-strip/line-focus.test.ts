import { afterEach, expect, test } from 'vitest';
import type { StripPage } from '../../lib/reading-strip/host';
import { LineFocus } from '../../lib/reading-strip/line-focus';
import { closePages, openPage } from '../view/page';

afterEach(closePages);

async function open(lineHeight: string) {
  const page = await openPage(`<p style="line-height: ${lineHeight}">The ferry sails again.</p>`);
  const overlay = page.document.createElement('div');
  overlay.append('controls');
  page.document.documentElement.append(overlay);
  const focus = new LineFocus(page.document, overlay, { story: () => page.read() } as unknown as StripPage);
  const bands = () => [...overlay.querySelectorAll('div')].map((band) => band.getBoundingClientRect());
  return { page, overlay, focus, bands };
}

test('five lines stay clear between two bands, whatever their height', async () => {
  const { focus, bands, overlay } = await open('20px');
  expect(bands().every(({ height }) => height === 0)).toBe(true);
  focus.toggle();
  const [above, below] = bands();
  expect([above?.top, below?.bottom]).toEqual([0, 600]);
  expect((below?.top ?? 0) - (above?.bottom ?? 0)).toBe(100);
  // What else is in the overlay is above them.
  expect(overlay.lastChild?.textContent).toBe('controls');
  focus.toggle();
  expect(focus.isOn).toBe(false);
  expect(bands().every(({ height }) => height === 0)).toBe(true);
});

test('a changed theme changes the distance; removing leaves nothing', async () => {
  const { page, focus, bands, overlay } = await open('20px');
  focus.toggle();
  page.get('p').style.lineHeight = '32px';
  focus.update();
  const [above, below] = bands();
  expect((below?.top ?? 0) - (above?.bottom ?? 0)).toBe(160);
  focus.remove();
  expect(overlay.children).toHaveLength(0);
});
