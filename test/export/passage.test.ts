import {
  getFragmentDirectives,
  parseFragmentDirectives,
  processTextFragmentDirective,
} from 'text-fragments-polyfill/text-fragment-utils';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { passageLink } from '../../lib/export/passage';

const URL_ = 'https://harbour.test/ferry?a=1';
let box: HTMLElement;

beforeEach(() => {
  box = document.createElement('div');
  document.body.append(box);
});
afterEach(() => {
  getSelection()?.removeAllRanges();
  box.remove();
});

function put(html: string): void {
  // A page that a test makes up.
  box.append(document.createRange().createContextualFragment(html));
}

function get(selector: string): Element {
  const found = box.querySelector(selector);
  if (!found) throw new Error(`nothing at ${selector}`);
  return found;
}

/** Selects from some words in one text node to some in another. */
function select(from: string, to = from): Selection {
  const find = (words: string): [Node, number] => {
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    for (let at = walker.nextNode(); at; at = walker.nextNode()) {
      const offset = at.nodeValue?.indexOf(words) ?? -1;
      if (offset >= 0) return [at, offset];
    }
    throw new Error(`no "${words}"`);
  };
  const [start, first] = find(from);
  const [end, last] = find(to);
  const selection = getSelection();
  if (!selection) throw new Error('no selection');
  selection.setBaseAndExtent(start, first, end, last + to.length);
  return selection;
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What a browser would mark that opens the link. */
function marked(link: string | null): string[] {
  if (!link) return [];
  const [fragment] = parseFragmentDirectives(getFragmentDirectives(new URL(link).hash)).text;
  return fragment ? processTextFragmentDirective(fragment).map((range) => fold(range.toString())) : [];
}

const TWO = `<p id="a">The ferry between Eastmere and Holm sails again, said the harbour master on Monday.</p>
  <p id="b">Passengers had waited for three weeks; the repair of the engine cost twice as much as planned.</p>`;

describe('a selection', () => {
  test.each([
    ['of some words', 'ferry between Eastmere and Holm', 'ferry between Eastmere and Holm'],
    ['of parts of words', 'erry between Eastmere and Hol', 'ferry between Eastmere and Holm'],
    ['of one word', 'repair', 'repair'],
    ['with signs', 'weeks; the', 'weeks; the'],
  ])('%s', (_, words, wanted) => {
    put(TWO);
    const selection = select(words);
    const before = selection.toString();
    const link = passageLink(selection, URL_);
    expect(marked(link)).toEqual([wanted]);
    expect(link?.startsWith(`${URL_}#:~:text=`)).toBe(true);
    expect(selection.toString()).toBe(before);
  });

  it('over two paragraphs is from the first to the last words', () => {
    put(TWO);
    const link = passageLink(select('sails again', 'three weeks'), URL_);
    expect(marked(link)).toHaveLength(1);
    expect(marked(link)[0]).toMatch(/^sails again.*three weeks$/);
    expect(link).toContain(',');
  });

  it('keeps capitals and accents, whatever the search makes of them', () => {
    put('<p>Die Überfahrt nach Möen dauert länger als früher geplant</p>');
    const link = passageLink(select('Überfahrt nach Möen'), URL_);
    expect(decodeURIComponent(link ?? '')).toContain('Überfahrt nach Möen');
    expect(marked(link)).toEqual(['Überfahrt nach Möen']);
  });

  it('writes signs that part a fragment as figures', () => {
    put('<p>A well-known, old & loved ferry – 100% “safe” it is said by all</p>');
    const link = passageLink(select('well-known, old & loved ferry'), URL_);
    expect(link).toContain('well%2Dknown%2C%20old%20%26%20loved%20ferry');
    expect(marked(link)).toEqual(['well-known, old & loved ferry']);
  });

  it('tells words apart that come twice', () => {
    put('<p>First the ferry sails at dawn.</p><p>Then the ferry sails at noon.</p>');
    const [, second] = box.querySelectorAll('p');
    const range = document.createRange();
    const text = second?.firstChild as Text;
    range.setStart(text, 9);
    range.setEnd(text, 20);
    const link = passageLink(range, URL_);
    expect(range.toString()).toBe('ferry sails');
    expect(marked(link)).toEqual(['ferry sails']);
    expect(decodeURIComponent(link ?? '')).toMatch(/then the-|-at noon/i);
  });

  test.each([
    [
      'Japanese',
      '<p lang="ja">島と本土を結ぶ船が三週間ぶりに動き出した。乗客は港で待っていた。</p>',
      '三週間ぶりに動き出した',
    ],
    [
      'Arabic',
      '<p lang="ar" dir="rtl">عادت العبارة إلى العمل بعد ثلاثة أسابيع من التوقف في الميناء</p>',
      'العبارة إلى العمل بعد',
    ],
  ])('in %s', (_, html, words) => {
    put(html);
    expect(marked(passageLink(select(words), URL_))[0]).toContain(words);
  });
});

describe('over what is hidden', () => {
  const HIDDEN = '<p class="ad" style="display: none">Buy a boat today.</p>';

  it('begins and ends with words that are shown', () => {
    put(`${HIDDEN}<p id="a">The ferry between Eastmere and Holm sails again.</p>${HIDDEN}`);
    const range = document.createRange();
    range.selectNodeContents(box);
    const link = passageLink(range, URL_);
    expect(marked(link)).toEqual(['The ferry between Eastmere and Holm sails again.']);
  });

  it('is found on the page as it is without the clean view', () => {
    put(`<p>The ferry sails at dawn.</p><p class="ad">Buy a boat today.</p><p>It is late.</p><p>The ferry sails.</p>`);
    const advert = get('.ad') as HTMLElement;
    advert.style.display = 'none';
    const selection = select('sails at dawn', 'It is');
    const link = passageLink(selection, URL_, {
      apart(work) {
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
    expect(marked(link)).toEqual(['sails at dawn.Buy a boat today.It is']);
  });

  it('is named by what is shown where words within are not', () => {
    put(`<p id="a">The ferry <span hidden>a tooltip</span>between Eastmere and Holm, <template>x</template>said the master, sails again now.</p>
      <p id="b">So <i style="display: none">not</i>it is.</p><p>The ferry between Eastmere is late.</p>`);
    const words = (id: string) => decodeURIComponent(passageLink({ element: get(id) }, URL_)?.split('text=')[1] ?? '');
    expect(words('#a')).toBe('The ferry between Eastmere and,the master, sails again now.');
    expect(words('#b')).toBe('So it is.');
  });

  it('is nothing where all of it is', () => {
    put(HIDDEN);
    expect(passageLink({ element: get('.ad') }, URL_)).toBeNull();
  });
});

describe('a block', () => {
  it('stands for what is selected where nothing is', () => {
    put(TWO);
    getSelection()?.removeAllRanges();
    expect(passageLink(getSelection() as Selection, URL_)).toBeNull();
    expect(marked(passageLink({ element: get('#b') }, URL_))).toEqual([fold(get('#b').textContent ?? '')]);
  });

  it('that is long is named by its ends', () => {
    put(`<p id="long">${Array.from({ length: 90 }, (_, at) => `word${at}`).join(' ')}</p>`);
    const link = passageLink({ element: get('#long') }, URL_);
    expect(link?.length).toBeLessThan(200);
    expect(marked(link)[0]).toMatch(/^word0 .* word89$/);
  });

  it('of bare text is its nodes', () => {
    put('<div id="c">One line of bare text<p>A box</p>and one more line of text</div>');
    const element = get('#c');
    const link = passageLink({ element, nodes: [element.lastChild as ChildNode] }, URL_);
    expect(marked(link)).toEqual(['and one more line of text']);
  });
});

describe('no link', () => {
  it('to what no fragment tells apart, to signs, to fields and into shadow roots', () => {
    put('<p>so</p><p>so</p><p id="s">— … —</p><div contenteditable id="e">Editable words are here</div><x-a></x-a>');
    const root = get('x-a').attachShadow({ mode: 'open' });
    const span = document.createElement('span');
    span.append('Words in a shadow root');
    root.append(span);
    expect(passageLink({ element: get('#s') }, URL_)).toBeNull();
    expect(passageLink({ element: get('#e') }, URL_)).toBeNull();
    expect(passageLink({ element: span }, URL_)).toBeNull();
    expect(passageLink({ element: document.createElement('p') }, URL_)).toBeNull();
  });

  it('to one of many equal lines', () => {
    put('<p>so it is</p>'.repeat(12));
    expect(passageLink({ element: box.children[5] as Element }, URL_)).toBeNull();
  });

  it('where the time is up', () => {
    put(TWO.repeat(50));
    expect(passageLink({ element: get('#a') }, URL_, { limit: -1 })).toBeNull();
    expect(passageLink({ element: get('#a') }, URL_, { limit: 5000 })).not.toBe(undefined);
  });
});

test('what stands behind # stays, another passage does not', () => {
  put(TWO);
  const link = (url: string) => passageLink({ element: get('#b') }, url)?.split('text=')[0];
  expect(link('https://a.test/x#part')).toBe('https://a.test/x#part:~:');
  expect(link('https://a.test/x#part:~:text=old')).toBe('https://a.test/x#part:~:');
  expect(link('https://a.test/x#:~:text=old')).toBe('https://a.test/x#:~:');
  expect(link('https://a.test/#/x/1')).toBe('https://a.test/#/x/1:~:');
});
