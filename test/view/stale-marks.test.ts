import { afterEach, expect, test } from 'vitest';
import { PageController } from '../../lib/page-controller/page-controller';
import { CLEAN_VIEW_SHEET } from '../../lib/view/clean-view-sheet';
import { removeStaleMarks } from '../../lib/view/stale-marks';
import { pageWithUnknownBox } from '../e2e/pages/unknown-box';

let frame: HTMLIFrameElement | undefined;
afterEach(() => frame?.remove());

/** Opens a page in a frame. */
async function open(html: string): Promise<Document> {
  frame = document.createElement('iframe');
  frame.srcdoc = html;
  frame.width = frame.height = '900';
  const loaded = new Promise((resolve) => frame?.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('The frame has no page.');
  return frame.contentDocument;
}

const htmlOf = (page: Document) => page.documentElement.outerHTML;
const countMarks = (page: Document) => page.querySelectorAll('[data-clean-copy]').length;
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

test('removes what an earlier instance left, and restores the page', async () => {
  const page = await open(pageWithUnknownBox('The old quay'));
  const before = htmlOf(page);
  let isCurrent = true;
  const old = new PageController(page, { onChange: () => {}, isCurrent: () => isCurrent });
  expect(old.setClean(true).on).toBe(true);
  isCurrent = false;
  removeStaleMarks(page);
  // The earlier instance still runs, but does not restore its marks.
  await settle();
  expect(htmlOf(page)).toBe(before);
  const next = new PageController(page, { onChange: () => {} });
  expect(next.setClean(true).on).toBe(true);
  const clean = htmlOf(page);
  await settle();
  expect(htmlOf(page)).toBe(clean);
  next.setClean(false);
  expect(htmlOf(page)).toBe(before);
});

test('marks that the page removes are restored while the instance is current', async () => {
  const page = await open(pageWithUnknownBox('The old quay'));
  const controller = new PageController(page, { onChange: () => {} });
  controller.setClean(true);
  const clean = countMarks(page);
  page.body.removeAttribute('data-clean-copy');
  await settle();
  expect(countMarks(page)).toBe(clean);
  controller.dispose();
});

test('removes marks and sheets from shadow roots, but not the page’s own sheets', async () => {
  const page = await open('<!doctype html><title>x</title><body><main></main></body>');
  const root = page.querySelector('main')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  root.innerHTML = '<style>p { color: teal }</style><p>Text</p>';
  const before = [htmlOf(page), root.innerHTML];
  const pageSheet = new (page.defaultView as Window & typeof globalThis).CSSStyleSheet();
  pageSheet.replaceSync('p { margin: 0 }');
  const ours = new (page.defaultView as Window & typeof globalThis).CSSStyleSheet();
  ours.replaceSync(CLEAN_VIEW_SHEET);
  root.adoptedStyleSheets = [pageSheet, ours];
  for (const [selector, value] of [
    ['body', 'path'],
    ['main', 'path'],
  ] as const)
    page.querySelector(selector)?.setAttribute('data-clean-copy', value);
  root.querySelector('p')?.setAttribute('data-clean-copy', 'keep paragraph');
  const style = page.createElement('style');
  style.textContent = CLEAN_VIEW_SHEET;
  root.append(style);
  removeStaleMarks(page);
  expect([htmlOf(page), root.innerHTML]).toEqual(before);
  expect(root.adoptedStyleSheets).toEqual([pageSheet]);
});

test('keeps the page’s own use of our attribute', async () => {
  const page = await open(
    '<!doctype html><title>x</title><body data-clean-copy><main data-clean-copy="path"></main></body>',
  );
  const before = htmlOf(page);
  removeStaleMarks(page);
  expect(htmlOf(page)).toBe(before);
});
