import { describe, expect, it, test } from 'vitest';
import { createTextFragmentLink } from '../../lib/export/text-fragment-link';
import { addHtml, box, collapse, findTarget, get, PAGE_URL, select, TWO_PARAGRAPHS } from './text-fragment-fixture';

describe('hidden text', () => {
  const HIDDEN = '<p class="ad" style="display: none">Buy a boat today.</p>';

  it('is trimmed from the start and the end', () => {
    addHtml(`${HIDDEN}<p id="a">The ferry between Eastmere and Holm sails again.</p>${HIDDEN}`);
    const range = document.createRange();
    range.selectNodeContents(box);
    const link = createTextFragmentLink(range, PAGE_URL);
    expect(findTarget(link)).toEqual(['The ferry between Eastmere and Holm sails again.']);
  });

  it('that only the clean view hides is part of the text', () => {
    addHtml(
      `<p>The ferry sails at dawn.</p><p class="ad">Buy a boat today.</p><p>It is late.</p><p>The ferry sails.</p>`,
    );
    const advert = get('.ad') as HTMLElement;
    advert.style.display = 'none';
    const selection = select('sails at dawn', 'It is');
    const link = createTextFragmentLink(selection, PAGE_URL, {
      runOnOriginalPage(work) {
        advert.style.display = '';
        try {
          return work();
        } finally {
          advert.style.display = 'none';
        }
      },
    });
    expect(advert.style.display).toBe('none');
    advert.style.display = '';
    expect(findTarget(link)).toEqual(['sails at dawn.Buy a boat today.It is']);
  });

  it('within the text is skipped', () => {
    addHtml(`<p id="a">The ferry <span hidden>a tooltip</span>between Eastmere and Holm, <template>x</template>said the master, sails again now.</p>
      <p id="b">So <i style="display: none">not</i>it is.</p><p>The ferry between Eastmere is late.</p>`);
    const words = (id: string) =>
      decodeURIComponent(createTextFragmentLink({ element: get(id) }, PAGE_URL)?.split('text=')[1] ?? '');
    expect(words('#a')).toBe('The ferry between Eastmere and,the master, sails again now.');
    expect(words('#b')).toBe('So it is.');
  });

  it('alone has no link', () => {
    addHtml(HIDDEN);
    expect(createTextFragmentLink({ element: get('.ad') }, PAGE_URL)).toBeNull();
  });
});

describe('a block', () => {
  it('can be linked instead of a selection', () => {
    addHtml(TWO_PARAGRAPHS);
    getSelection()?.removeAllRanges();
    expect(createTextFragmentLink(getSelection() as Selection, PAGE_URL)).toBeNull();
    expect(findTarget(createTextFragmentLink({ element: get('#b') }, PAGE_URL))).toEqual([
      collapse(get('#b').textContent ?? ''),
    ]);
  });

  it('is identified by its ends if it is long', () => {
    addHtml(`<p id="long">${Array.from({ length: 90 }, (_, at) => `word${at}`).join(' ')}</p>`);
    const link = createTextFragmentLink({ element: get('#long') }, PAGE_URL);
    expect(link?.length).toBeLessThan(200);
    expect(findTarget(link)[0]).toMatch(/^word0 .* word89$/);
  });

  it('of bare text is linked by its nodes', () => {
    addHtml('<div id="c">One line of bare text<p>A box</p>and one more line of text</div>');
    const element = get('#c');
    const link = createTextFragmentLink({ element, nodes: [element.lastChild as ChildNode] }, PAGE_URL);
    expect(findTarget(link)).toEqual(['and one more line of text']);
  });
});

describe('no link', () => {
  it('to punctuation, editable text, shadow roots and detached elements', () => {
    addHtml(
      '<p>so</p><p>so</p><p id="s">— … —</p><div contenteditable id="e">Editable words are here</div><x-a></x-a>',
    );
    const root = get('x-a').attachShadow({ mode: 'open' });
    const span = document.createElement('span');
    span.append('Words in a shadow root');
    root.append(span);
    expect(createTextFragmentLink({ element: get('#s') }, PAGE_URL)).toBeNull();
    expect(createTextFragmentLink({ element: get('#e') }, PAGE_URL)).toBeNull();
    expect(createTextFragmentLink({ element: span }, PAGE_URL)).toBeNull();
    expect(createTextFragmentLink({ element: document.createElement('p') }, PAGE_URL)).toBeNull();
  });

  it('to one of many identical lines', () => {
    addHtml('<p>so it is</p>'.repeat(12));
    expect(createTextFragmentLink({ element: box.children[5] as Element }, PAGE_URL)).toBeNull();
  });

  it('after the time limit', () => {
    addHtml(TWO_PARAGRAPHS.repeat(50));
    expect(createTextFragmentLink({ element: get('#a') }, PAGE_URL, { timeoutMs: -1 })).toBeNull();
    expect(createTextFragmentLink({ element: get('#a') }, PAGE_URL, { timeoutMs: 5000 })).not.toBe(undefined);
  });
});

test('keeps the fragment of the URL, but replaces a text fragment', () => {
  addHtml(TWO_PARAGRAPHS);
  const link = (url: string) => createTextFragmentLink({ element: get('#b') }, url)?.split('text=')[0];
  expect(link('https://a.test/x#part')).toBe('https://a.test/x#part:~:');
  expect(link('https://a.test/x#part:~:text=old')).toBe('https://a.test/x#part:~:');
  expect(link('https://a.test/x#:~:text=old')).toBe('https://a.test/x#:~:');
  expect(link('https://a.test/#/x/1')).toBe('https://a.test/#/x/1:~:');
});
