import { afterEach, describe, expect, it } from 'vitest';
import { BOX, openPickerPage, type PickerPage } from './picker-page';

let page: PickerPage;
const open = async (extra: string) => {
  page = await openPickerPage(extra);
  return page;
};
afterEach(() => page.close());

describe('selectable elements', () => {
  it('range from the block to the widest box without the story', async () => {
    const { content, elementAt } = await open(BOX);
    const selectable = content.selectableElementsAt(elementAt('.desk p'));
    expect(selectable.map(({ className, localName }) => className || localName)).toEqual(['p', 'desk']);
    expect(content.countBlocksIn(elementAt('.desk'))).toBe(2);
  });

  it('never include the story', async () => {
    const { content, elementAt } = await open(BOX);
    for (const selector of ['h1', 'p.text', 'article'])
      expect(content.selectableElementsAt(elementAt(selector))).toEqual([]);
  });

  it('start at the line around a link', async () => {
    const { content, elementAt } = await open('<p>See <a href="/x">the letter</a> in full.</p>');
    expect(content.selectableElementsAt(elementAt('a')).map(({ localName }) => localName)).toEqual(['p']);
  });

  it('are found in open shadow roots', async () => {
    const { content, elementAt } = await open(
      '<div id="host"><template shadowrootmode="open"><section class="desk"><p>Ask the harbour desk.</p></section></template></div>',
    );
    const inner = elementAt('#host').shadowRoot?.querySelector('p') as Element;
    // The host replaces what is inside, because it contains nothing else.
    expect(content.selectableElementsAt(inner).map(({ id }) => id)).toEqual(['host']);
  });
});

describe('a part of the story', () => {
  it('is the block around what is pointed at, with small boxes around it', async () => {
    const { content, elementAt } = await open(
      '<section class="q"><p class="text">The council <em>voted</em> twice on the light before it agreed to mend it with money from the harbour fund.</p></section>',
    );
    const block = content.blockAround(elementAt('em'));
    expect(block?.localName).toBe('p');
    expect(block && content.isStoryBlock(block)).toBe(true);
    expect(content.isStoryBlock(elementAt('article'))).toBe(false);
    expect(content.storyElementsAround(elementAt('.q p')).map(({ localName }) => localName)).toEqual(['p', 'section']);
  });

  it('is nothing where no block is', async () => {
    const { content, elementAt } = await open(BOX);
    expect(content.blockAround(elementAt('article'))).toBeNull();
  });
});
