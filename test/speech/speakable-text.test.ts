import { describe, expect, it, test } from 'vitest';
import { createSpeechPlayer, SPEECH_HIGHLIGHT } from '../../lib/speech';
import { createReading, openStoryPage } from '../export/page';
import { FakeSpeechEngine } from './fake-engine';
import { openPlayer } from './player-fixture';

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
])('sentences and highlights in %s', async (lang, html, sentences) => {
  const { player, engine, highlightedText } = await openPlayer(html, { lang });
  player.play();
  for (const sentence of sentences) {
    expect(engine.currentText).toBe(sentence);
    // The range includes text that is not spoken.
    expect(highlightedText().replace('うご', '')).toBe(sentence);
    engine.finishUtterance();
  }
});

describe('speakable text of a block', () => {
  test.each([
    ['hidden words', '<p>One <span hidden>two</span><script>x()</script><style>p{}</style>three.</p>', 'One three.'],
    [
      'words for screen readers only',
      '<p>One <span style="position:absolute;width:1px;height:1px;overflow:hidden">two</span> three.</p>',
      'One three.',
    ],
    ['footnote marks', '<p>One<sup><a href="#n">[3]</a></sup> and 10<sup>6</sup>.</p>', 'One and 106.'],
    ['soft hyphens and line breaks', '<p>Har&shy;bour<br>wall&#8203;s here.</p>', 'Harbour walls here.'],
    ['bare text', '<div>Bare <b>text</b><p>clutter</p></div>', 'Bare text'],
  ])('%s', async (_, html, wanted) => {
    const { player, engine } = await openPlayer(html);
    player.play();
    expect(engine.currentText).toBe(wanted);
  });

  it('highlights text in shadow roots and slots, each in a range of its own', async () => {
    const page = await openStoryPage('<x-story><span slot="a">in the slot</span></x-story>');
    const root = page.get('x-story').attachShadow({ mode: 'open' });
    const p = page.document.createElement('p');
    p.append('Words ', Object.assign(page.document.createElement('slot'), { name: 'a' }), ' and after.');
    root.append(p);
    const { reading, elements } = createReading(page.document);
    const engine = new FakeSpeechEngine();
    const player = createSpeechPlayer(page.document, reading, elements, { rate: 1, lang: 'en', engine, onChange() {} });
    player.play();
    expect(engine.currentText).toBe('Words in the slot and after.');
    const ranges = [...(page.document.defaultView?.CSS.highlights.get(SPEECH_HIGHLIGHT) ?? [])] as Range[];
    expect(ranges.map((range) => range.toString())).toEqual(['Words ', 'in the slot', ' and after.']);
    player.stop();
  });
});
