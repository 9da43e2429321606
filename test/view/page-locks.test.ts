import { afterEach, describe, expect, test } from 'vitest';
import { showClean } from '../../lib/view/show-clean';
import { closePages, openPage, type ViewPage } from './page';

afterEach(closePages);

const showCleanView = (page: ViewPage) => {
  const { reading, elements } = page.read();
  return showClean(page.document, reading, elements);
};
const markup = (page: ViewPage) => page.document.documentElement.outerHTML;

describe('inert ancestors of the story', () => {
  test.each(['<main inert id="m" class="x">', '<main id="m" inert="" class="x">', '<main id="m" class="x" inert>'])(
    '%s is usable, and restored with its attributes in order',
    async (tag) => {
      const page = await openPage(`${tag}<p>Story</p></main>`);
      const before = markup(page);
      const restore = showCleanView(page);
      expect(page.get('main').inert).toBe(false);
      restore();
      expect(markup(page)).toBe(before);
    },
  );

  test('keeps what the page has changed meanwhile', async () => {
    const page = await openPage('<main inert class="x" id="m"><p>Story</p></main>');
    const restore = showCleanView(page);
    page.get('main').className = 'y';
    page.get('main').removeAttribute('id');
    restore();
    expect(page.get('main').outerHTML).toBe('<main inert="" class="y"><p>Story</p></main>');
  });
});

describe('modal dialogs', () => {
  const openDialogPage = async () => {
    const page = await openPage('<main><p>Story</p></main><dialog><p>clutter</p></dialog>');
    const dialog = page.get('dialog') as HTMLDialogElement;
    dialog.showModal();
    const heard: string[] = [];
    for (const type of ['beforetoggle', 'toggle', 'close']) dialog.addEventListener(type, () => heard.push(type));
    // The events of opening it come in the next task.
    await new Promise((resolve) => setTimeout(resolve));
    heard.length = 0;
    return { page, dialog, heard };
  };

  test('are closed without an event, and opened again', async () => {
    const { page, dialog, heard } = await openDialogPage();
    const before = markup(page);
    const restore = showCleanView(page);
    expect(dialog.matches(':modal')).toBe(false);
    restore();
    expect(dialog.matches(':modal')).toBe(true);
    expect(markup(page)).toBe(before);
    await new Promise((resolve) => setTimeout(resolve));
    expect(heard).toEqual([]);
    // Later the page hears of its dialog again.
    const reopenAndClose = () => {
      if (!dialog.open) dialog.showModal();
      dialog.close();
      return heard;
    };
    await expect.poll(reopenAndClose).toContain('close');
  });

  test('that hold the story stay open', async () => {
    const page = await openPage('<dialog><p>Story</p></dialog>');
    const dialog = page.get('dialog') as HTMLDialogElement;
    dialog.showModal();
    showCleanView(page);
    expect(dialog.open).toBe(true);
  });
});

test.each(['selectstart', 'copy'])('a page cannot prevent %s while the view is on', async (type) => {
  const page = await openPage(`<main on${type}="return false"><p id="p">Story</p></main>`);
  const dispatch = () => page.get('#p').dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
  const restore = showCleanView(page);
  expect(dispatch()).toBe(true);
  restore();
  expect(dispatch()).toBe(false);
});

test('scrolling that the page prevents works while the view is on', async () => {
  const page = await openPage('<style>body { overflow: hidden }</style><p id="p">Story</p>');
  const wheel = () => new WheelEvent('wheel', { bubbles: true, cancelable: true });
  page.document.addEventListener('wheel', (event) => event.preventDefault(), { passive: false });
  const restore = showCleanView(page);
  expect(page.get('#p').dispatchEvent(wheel())).toBe(true);
  restore();
  expect(page.get('#p').dispatchEvent(wheel())).toBe(false);
});
