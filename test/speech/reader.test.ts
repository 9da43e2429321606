import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { ALOUD_HIGHLIGHT, ALOUD_SHEET, type AloudOptions, type AloudReader, createReader } from '../../lib/speech';
import type { AloudState } from '../../lib/types';
import { closePages, readingOf, takenPage } from '../export/page';
import { StandIn } from './stand-in';

let reader: AloudReader | undefined;
afterEach(() => {
  reader?.stop();
  closePages();
});

async function open(html: string, options: Partial<AloudOptions> = {}, speech = new StandIn()) {
  const page = await takenPage(html);
  const told: AloudState[] = [];
  const made = createReader(page.document, page.reading, page.elements, {
    rate: 1,
    lang: 'en',
    speech,
    onChange: (state) => told.push(state),
    ...options,
  });
  reader = made;
  /** The text that is marked now. */
  const marked = () =>
    [...(page.document.defaultView?.CSS.highlights.get(ALOUD_HIGHLIGHT) ?? [])]
      .map((range) => (range as Range).toString())
      .join('')
      .replace(/\s+/g, ' ');
  return { ...page, reader: made, speech, told, marked };
}

/** Until what was put off after a cancel has been said. */
const saidAgain = (speech: StandIn) => vi.waitFor(() => expect(speech.speaking).toBeDefined());
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const STORY = `<h1>The ferry sails</h1><p class="a">One here. Two <b>bold
  words</b> and a <a href="/x">link</a>. Three?</p><p>clutter. More.</p><ul><li>Point one</li></ul><blockquote>Said it.</blockquote>
  <figure><img src="/x.png" alt="x"><figcaption>The caption.</figcaption></figure><p class="z">The end.</p>`;
const SENTENCES = [
  'The ferry sails',
  'One here.',
  'Two bold words and a link.',
  'Three?',
  'Point one',
  'Said it.',
  'The end.',
];

describe('reading', () => {
  it('says the kept text sentence by sentence, marks each, and ends as it began', async () => {
    const { reader, speech, told, marked, document } = await open(STORY);
    const before = document.documentElement.outerHTML;
    reader.play();
    for (const sentence of SENTENCES) {
      expect(speech.speaking).toBe(sentence);
      expect(marked()).toBe(sentence);
      expect(reader.state().speaking).toBe(true);
      speech.end();
    }
    expect(speech.texts).toEqual(SENTENCES);
    expect(reader.state()).toMatchObject({ speaking: false, paused: false, paragraph: 0, of: 5, voice: 'Amy' });
    expect(marked()).toBe('');
    expect(document.documentElement.outerHTML).toBe(before);
    expect([...new Set(told.map(({ paragraph }) => paragraph))]).toEqual([0, 1, 2, 3, 4]);
    expect(told.at(-1)).toEqual(reader.state());
  });

  it('reads captions where they are wanted', async () => {
    const { reader, speech } = await open(STORY, { captions: true });
    reader.play();
    for (const _ of Array(7)) speech.end();
    expect(speech.texts).toContain('The caption.');
  });

  it('gives voice, language and speed', async () => {
    const { reader, speech } = await open('<p>Ja.</p>', { lang: 'de-AT', rate: 9, voice: 'Amy' });
    reader.play();
    expect(speech.said[0]).toMatchObject({ lang: 'de-AT', rate: 3, voice: { name: 'Eva' } });
    expect(reader.state().voices.map(({ name }) => name)).toEqual(['Eva', 'Amy', 'Yui', 'Nur']);
  });

  it('marks the whole of a long sentence while its pieces are spoken', async () => {
    const long = `${'The ferry sailed over the quiet sea, '.repeat(12)}and it came back.`;
    const { reader, speech, marked } = await open(`<p>${long}</p>`);
    reader.play();
    const pieces = [];
    while (speech.speaking) {
      pieces.push(speech.speaking);
      expect(marked()).toBe(long);
      speech.end();
    }
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.join(' ')).toBe(long);
  });

  it('says nothing where there is no story', async () => {
    const { reading, elements, document } = await takenPage('<p>One.</p>');
    const speech = new StandIn();
    const silent = createReader(document, { ...reading, found: false }, elements, {
      rate: 1,
      lang: 'en',
      speech,
      onChange() {},
    });
    silent.play();
    expect(silent.state()).toMatchObject({ speaking: false, of: 0, paragraph: 0 });
    silent.next();
    silent.stop();
    expect(speech.texts).toEqual([]);
  });
});

test.each([
  [
    'en',
    '<p>Mr. Holm sailed. He came\n back on <i>the</i> U.S. ship.</p>',
    ['Mr. Holm sailed.', 'He came back on the U.S. ship.'],
  ],
  [
    'de',
    '<p>Am 3. Mai kam Dr. <b>Holm</b>. Das war&nbsp;z. B. gut.</p>',
    ['Am 3. Mai kam Dr. Holm.', 'Das war z. B. gut.'],
  ],
  [
    'ja',
    '<p>船が<ruby>動<rt>うご</rt></ruby>き出した。乗客は<b>港</b>で待っていた。</p>',
    ['船が動き出した。', '乗客は港で待っていた。'],
  ],
  ['ar', '<p dir="rtl">عادت <b>العبارة</b>. هل تأخرت؟ نعم!</p>', ['عادت العبارة.', 'هل تأخرت؟', 'نعم!']],
])('sentences and marks in %s', async (lang, html, sentences) => {
  const { reader, speech, marked } = await open(html, { lang });
  reader.play();
  for (const sentence of sentences) {
    expect(speech.speaking).toBe(sentence);
    // The range runs over what is not spoken, too.
    expect(marked().replace('うご', '')).toBe(sentence);
    speech.end();
  }
});

describe('what is spoken of a block', () => {
  test.each([
    ['hidden words', '<p>One <span hidden>two</span><script>x()</script><style>p{}</style>three.</p>', 'One three.'],
    [
      'words for screen readers',
      '<p>One <span style="position:absolute;width:1px;height:1px;overflow:hidden">two</span> three.</p>',
      'One three.',
    ],
    ['marks of footnotes', '<p>One<sup><a href="#n">[3]</a></sup> and 10<sup>6</sup>.</p>', 'One and 106.'],
    ['soft hyphens and breaks', '<p>Har&shy;bour<br>wall&#8203;s here.</p>', 'Harbour walls here.'],
    ['bare text', '<div>Bare <b>text</b><p>clutter</p></div>', 'Bare text'],
  ])('%s', async (_, html, wanted) => {
    const { reader, speech } = await open(html);
    reader.play();
    expect(speech.speaking).toBe(wanted);
  });

  it('marks text in shadow roots and slots, each in its own range', async () => {
    const page = await takenPage('<x-story><span slot="a">in the slot</span></x-story>');
    const root = page.get('x-story').attachShadow({ mode: 'open' });
    const p = page.document.createElement('p');
    p.append('Words ', Object.assign(page.document.createElement('slot'), { name: 'a' }), ' and after.');
    root.append(p);
    const { reading, elements } = readingOf(page.document);
    const speech = new StandIn();
    reader = createReader(page.document, reading, elements, { rate: 1, lang: 'en', speech, onChange() {} });
    reader.play();
    expect(speech.speaking).toBe('Words in the slot and after.');
    const ranges = [...(page.document.defaultView?.CSS.highlights.get(ALOUD_HIGHLIGHT) ?? [])] as Range[];
    expect(ranges.map((range) => range.toString())).toEqual(['Words ', 'in the slot', ' and after.']);
  });
});

describe('moving', () => {
  it('goes to the next and the previous paragraph', async () => {
    const { reader, speech, marked } = await open(STORY);
    reader.play();
    reader.next();
    expect(reader.state()).toMatchObject({ paragraph: 1, speaking: true });
    expect(marked()).toBe('One here.');
    await saidAgain(speech);
    expect(speech.speaking).toBe('One here.');
    reader.next();
    reader.next();
    reader.previous();
    await saidAgain(speech);
    expect(speech.speaking).toBe('Point one');
    for (const _ of Array(9)) reader.next();
    expect(reader.state().paragraph).toBe(4);
    await saidAgain(speech);
    expect(speech.speaking).toBe('The end.');
    for (const _ of Array(9)) reader.previous();
    expect(reader.state().paragraph).toBe(0);
  });

  it('moves the place while it is silent', async () => {
    const { reader, speech, marked } = await open(STORY);
    reader.next();
    expect(reader.state()).toMatchObject({ paragraph: 1, speaking: false });
    reader.play();
    expect(speech.texts).toEqual(['One here.']);
    reader.pause();
    reader.next();
    expect(reader.state()).toMatchObject({ paragraph: 2, paused: true });
    expect(marked()).toBe('Point one');
    await pause(150);
    expect(speech.texts).toEqual(['One here.']);
    reader.play();
    expect(speech.speaking).toBe('Point one');
  });

  it('goes on after a pause with the sentence, however fast', async () => {
    const { reader, speech, marked, told } = await open(STORY);
    reader.next();
    reader.play();
    speech.end();
    reader.pause();
    expect(speech.speaking).toBeUndefined();
    expect(told.at(-1)).toMatchObject({ speaking: false, paused: true, paragraph: 1 });
    expect(marked()).toBe('Two bold words and a link.');
    reader.play();
    reader.pause();
    reader.play();
    await saidAgain(speech);
    expect(speech.speaking).toBe('Two bold words and a link.');
    await pause(150);
    expect(speech.texts).toEqual(['One here.', 'Two bold words and a link.', 'Two bold words and a link.']);
  });

  it('says the sentence again at another speed and with another voice', async () => {
    const { reader, speech } = await open(STORY);
    reader.play();
    reader.setRate(0.1);
    reader.setVoice('Eva');
    await saidAgain(speech);
    expect(speech.said.at(-1)).toMatchObject({ text: 'The ferry sails', rate: 0.5, voice: { name: 'Eva' } });
    expect(reader.state()).toMatchObject({ rate: 0.5, voice: 'Eva' });
    reader.setRate(Number.NaN);
    expect(reader.state().rate).toBe(1);
  });

  it('skips what has left the page, also in the middle', async () => {
    const { reader, speech, get } = await open(STORY);
    get('li').remove();
    reader.play();
    speech.end();
    expect(speech.speaking).toBe('One here.');
    get('.a').remove();
    speech.end();
    expect(speech.speaking).toBe('Said it.');
    reader.previous();
    expect(reader.state().paragraph).toBe(0);
    reader.next();
    expect(reader.state().paragraph).toBe(3);
  });

  it('ends where all that follows has left', async () => {
    const { reader, speech, document, marked } = await open('<h1>A</h1><p>B.</p><p>C.</p>');
    reader.play();
    for (const p of document.querySelectorAll('p')) p.remove();
    speech.end();
    expect(reader.state()).toMatchObject({ speaking: false, paragraph: 0 });
    expect(marked()).toBe('');
  });

  it('keeps speaking and marks nothing where the page has written other text', async () => {
    const { reader, speech, get, marked } = await open(STORY);
    reader.next();
    reader.play();
    get('.a').replaceChildren('Short');
    speech.end();
    expect(speech.speaking).toBe('Two bold words and a link.');
    expect(marked()).toBe('');
  });
});

describe('stopping', () => {
  it('leaves nothing behind', async () => {
    const { reader, speech, marked, document } = await open(STORY);
    const clear = vi.spyOn(document.defaultView as Window, 'clearTimeout');
    reader.play();
    reader.next();
    reader.stop();
    expect(reader.state()).toMatchObject({ speaking: false, paused: false, paragraph: 0 });
    expect(marked()).toBe('');
    expect(document.defaultView?.CSS.highlights.size).toBe(0);
    expect(speech.listening).toBe(0);
    expect(clear).toHaveBeenCalled();
    await pause(200);
    expect(speech.texts).toEqual(['The ferry sails']);
    reader.play();
    await saidAgain(speech);
    expect(speech.speaking).toBe('The ferry sails');
    expect(speech.listening).toBe(1);
  });

  it('comes by itself where the reader leaves the page', async () => {
    const { reader, speech, document } = await open(STORY);
    reader.play();
    document.defaultView?.dispatchEvent(new Event('pagehide'));
    expect(speech.speaking).toBeUndefined();
    expect(reader.state().speaking).toBe(false);
  });
});

describe('trouble', () => {
  it('has no voice: it says so and does nothing else', async () => {
    const speech = new StandIn([]);
    const { reader, told, marked } = await open(STORY, {}, speech);
    reader.play();
    reader.play();
    expect(reader.state()).toMatchObject({ speaking: false, voices: [] });
    await vi.waitFor(() => expect(reader.state().problem).toBe('no-voices'), 3000);
    expect(told).toHaveLength(1);
    expect(speech.texts).toEqual([]);
    expect(marked()).toBe('');
    speech.find([{ name: 'Amy', lang: 'en', local: true }]);
    expect(reader.state().problem).toBeUndefined();
    reader.play();
    expect(speech.speaking).toBe('The ferry sails');
  });

  it('waits for voices that come late, unless it is stopped', async () => {
    const speech = new StandIn([]);
    const { reader } = await open(STORY, {}, speech);
    reader.play();
    speech.find([{ name: 'Amy', lang: 'en', local: true }]);
    expect(speech.speaking).toBe('The ferry sails');
    speech.find([]);
    reader.stop();
    reader.play();
    reader.stop();
    await pause(1700);
    expect(reader.state().problem).toBeUndefined();
  });

  test.each(['not-allowed', 'synthesis-failed', 'network'])('%s is a failure, and play tries again', async (reason) => {
    const { reader, speech, marked, told } = await open(STORY);
    reader.next();
    reader.play();
    speech.fail(reason);
    expect(told.at(-1)).toMatchObject({ speaking: false, problem: 'failed', paragraph: 1 });
    expect(marked()).toBe('');
    reader.play();
    expect(reader.state().problem).toBeUndefined();
    await saidAgain(speech);
    expect(speech.speaking).toBe('One here.');
  });

  it('pauses where somebody else has silenced the browser', async () => {
    const { reader, speech } = await open(STORY);
    reader.play();
    speech.fail('interrupted');
    expect(reader.state()).toMatchObject({ speaking: false, paused: true });
    expect(reader.state().problem).toBeUndefined();
  });

  it('speaks without marks where the browser has no highlights', async () => {
    const { reader, speech, document } = await open(STORY);
    Object.defineProperty(document.defaultView?.CSS, 'highlights', { value: undefined, configurable: true });
    reader.play();
    speech.end();
    expect(speech.speaking).toBe('One here.');
    reader.stop();
  });
});

describe('the mark', () => {
  it('is brought into the window, and left where it is seen', async () => {
    const { reader, speech, document, marked } = await open(
      '<p>One.</p><div style="height: 3000px"></div><p>Two.</p><p>Three.</p><div style="height: 3000px"></div>',
    );
    const view = document.defaultView as Window;
    reader.play();
    expect(view.scrollY).toBe(0);
    speech.end();
    expect(marked()).toBe('Two.');
    await vi.waitFor(() => expect(view.scrollY).toBeGreaterThan(2500), 5000);
    await vi.waitFor(async () => {
      const before = view.scrollY;
      await pause(100);
      expect(view.scrollY).toBe(before);
    }, 5000);
    const still = view.scrollY;
    speech.end();
    await pause(150);
    expect(view.scrollY).toBe(still);
  });

  it('jumps where less motion is wanted', async () => {
    const { reader, speech, document } = await open(
      '<p>One.</p><div style="height: 3000px"></div><p>Two.</p><div style="height: 3000px"></div>',
    );
    const view = document.defaultView as Window;
    view.matchMedia = (query) => ({ ...window.matchMedia(query), matches: query.includes('reduce') });
    reader.play();
    speech.end();
    expect(view.scrollY).toBeGreaterThan(2500);
  });

  it('has a style that the browser takes', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(ALOUD_SHEET);
    const all = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
    expect(all).toMatch(
      /forced-colors: none.*::highlight\(clean-copy-aloud\).*text-decoration: underline 1\.3em rgba?\(/s,
    );
    expect(all).toMatch(/forced-colors: active/);
  });
});
