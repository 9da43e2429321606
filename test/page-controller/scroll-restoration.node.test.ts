import { expect, test } from 'vitest';
import { hasScrolled, saveScroll, scrollBack } from '../../lib/page-controller/scroll-restoration';

/** A fake window that can only be scrolled. */
function fakeWindow(scrollY: number) {
  const frame = {
    scrollX: 0,
    scrollY,
    scrollTo({ top = 0 }: ScrollToOptions) {
      frame.scrollY = top;
    },
  };
  return frame as typeof frame & Window;
}

test('the position before the change is restored', () => {
  const frame = fakeWindow(900);
  const saved = saveScroll(frame, () => void frame.scrollTo({ top: 120 }));
  expect(saved).toEqual({ left: 0, top: 900, topAfter: 120 });
  expect(hasScrolled(frame, saved)).toBe(false);
  scrollBack(frame, saved);
  expect(frame.scrollY).toBe(900);
});

test('scrolling by less than two pixels does not count', () => {
  const frame = fakeWindow(0);
  const saved = saveScroll(frame, () => {});
  frame.scrollTo({ top: 1 });
  expect(hasScrolled(frame, saved)).toBe(false);
  frame.scrollTo({ top: 2 });
  expect(hasScrolled(frame, saved)).toBe(true);
});

test('a document without a window has no position', () => {
  const saved = saveScroll(null, () => {});
  expect(hasScrolled(null, saved)).toBe(false);
  scrollBack(null, saved);
});
