import { afterEach, expect, test } from 'vitest';
import { createSession } from '../../lib/page-controller';
import { clearLeftBehind } from '../../lib/view/left-behind';
import { CLEAN_SHEET } from '../../lib/view/sheet';
import { deskPage } from '../e2e/pages/desk';

let frame: HTMLIFrameElement | undefined;
afterEach(() => frame?.remove());

/** A page as a browser shows it, in a frame of its own. */
async function open(html: string): Promise<Document> {
  frame = document.createElement('iframe');
  frame.srcdoc = html;
  frame.width = frame.height = '900';
  const loaded = new Promise((done) => frame?.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('The frame has no page.');
  return frame.contentDocument;
}

const html = (page: Document) => page.documentElement.outerHTML;
const marks = (page: Document) => page.querySelectorAll('[data-clean-copy]').length;
const calm = () => new Promise((done) => setTimeout(done, 20));

test('what an earlier copy has left is gone, and the page is as it was', async () => {
  const page = await open(deskPage('The old quay'));
  const before = html(page);
  let answers = true;
  const old = createSession(
    page,
    () => {},
    undefined,
    () => answers,
  );
  expect(old.setClean(true).on).toBe(true);
  answers = false;
  clearLeftBehind(page);
  // The earlier copy that still runs does not put its marks back.
  await calm();
  expect(html(page)).toBe(before);
  const next = createSession(page, () => {});
  expect(next.setClean(true).on).toBe(true);
  const clean = html(page);
  await calm();
  expect(html(page)).toBe(clean);
  next.setClean(false);
  expect(html(page)).toBe(before);
});

test('marks that a page wipes are back as long as the extension answers', async () => {
  const page = await open(deskPage('The old quay'));
  const session = createSession(page, () => {});
  session.setClean(true);
  const clean = marks(page);
  page.body.removeAttribute('data-clean-copy');
  await calm();
  expect(marks(page)).toBe(clean);
  session.dispose();
});

test('in shadow roots as well, with the sheets that stood there; what is the page’s own stays', async () => {
  const page = await open('<!doctype html><title>x</title><body><main></main></body>');
  const root = page.querySelector('main')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  root.innerHTML = '<style>p { color: teal }</style><p>Text</p>';
  const before = [html(page), root.innerHTML];
  const own = new (page.defaultView as Window & typeof globalThis).CSSStyleSheet();
  own.replaceSync('p { margin: 0 }');
  const ours = new (page.defaultView as Window & typeof globalThis).CSSStyleSheet();
  ours.replaceSync(CLEAN_SHEET);
  root.adoptedStyleSheets = [own, ours];
  for (const [selector, value] of [
    ['body', 'path'],
    ['main', 'path'],
  ] as const)
    page.querySelector(selector)?.setAttribute('data-clean-copy', value);
  root.querySelector('p')?.setAttribute('data-clean-copy', 'keep paragraph');
  const style = page.createElement('style');
  style.textContent = CLEAN_SHEET;
  root.append(style);
  clearLeftBehind(page);
  expect([html(page), root.innerHTML]).toEqual(before);
  expect(root.adoptedStyleSheets).toEqual([own]);
});

test('an attribute of that name that the page has for itself stays', async () => {
  const page = await open(
    '<!doctype html><title>x</title><body data-clean-copy><main data-clean-copy="path"></main></body>',
  );
  const before = html(page);
  clearLeftBehind(page);
  expect(html(page)).toBe(before);
});
