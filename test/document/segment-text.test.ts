import { describe, expect, it } from 'vitest';
import { formatBlock, segmentBody } from './with-page';

const lines = async (body: string) => (await segmentBody(body)).map(formatBlock);

describe('segment reads text', () => {
  it.each<[name: string, body: string, blocks: string[]]>([
    ['a paragraph is a block', '<p>One.</p><p>Two.</p>', ['p: One.', 'p: Two.']],
    ['headings are blocks', '<h1>Head</h1><h2>Sub</h2><h6>Six</h6>', ['h1: Head', 'h2: Sub', 'h6: Six']],
    ['white space is folded', '<p>  One \n\t two&nbsp; three </p>', ['p: One two three']],
    ['two <br> split a block, one does not', '<div>A<br>b<br><br>C</div>', ['div*: A b', 'div*: C']],
    [
      'white space between two <br> does not matter',
      '<div>A<br> <br>B<br>\n\n<br>\nC</div>',
      ['div*: A', 'div*: B', 'div*: C'],
    ],
    ['repeated <br> create no empty block', '<div><br><br>A<br><br><br><br>B<br></div>', ['div*: A', 'div*: B']],
    ['two <br> split a paragraph too', '<p>A<br><br>B</p>', ['p*: A', 'p*: B']],
    ['a <div> with only text is the block', '<div>Only.</div>', ['div: Only.']],
    [
      'bare text next to blocks is a block',
      '<div>Bare.<p>Par.</p>Tail.</div>',
      ['div*: Bare.', 'p: Par.', 'div*: Tail.'],
    ],
    [
      'a single inline element next to blocks is the block',
      '<div><b>Lead</b><p>Par.</p></div>',
      ['b: Lead', 'p: Par.'],
    ],
    [
      'inline elements flow with their text',
      '<div><b>Bold</b> and <a href="/x">link</a>.</div>',
      ['div: Bold and link.'],
    ],
    ['wrappers around one line are skipped', '<div><div><span>Deep</span></div></div>', ['div: Deep']],
    ['text directly in the body is read', 'Bare body.', ['body*: Bare body.']],
    ['a block inside an inline element splits it', '<span><p>Par.</p> tail</span>', ['p: Par.', 'span*: tail']],
    ['adjacent links are separate words', '<p><a href="/a">One</a><a href="/b">Two</a></p>', ['p: One Two']],
    ['nested lists are separate blocks', '<ul><li>One<ul><li>In</li></ul></li></ul>', ['li*: One', 'li: In']],
    ['terms and definitions are blocks', '<dl><dt>Who</dt><dd>Ann</dd></dl>', ['dt: Who', 'dd: Ann']],
    ['buttons are blocks', '<div>Text <button>Share</button></div>', ['div*: Text', 'button: Share']],
    ['comments are not text', '<p>o<!-- no -->ne</p>', ['p: one']],
    [
      'non-content elements are skipped',
      '<script>s</script><style>s</style><noscript>n</noscript><template>t</template><select><option>o</select><textarea>t</textarea><p>P</p>',
      ['p: P'],
    ],
    ['text for screen readers only is left out', '<p>Seen <span class="x sr-only">no</span>text</p>', ['p: Seen text']],
    ['a custom element is a container', '<x-card><p>In</p></x-card><x-t>Alone</x-t>', ['p: In', 'x-t: Alone']],
    ['a custom element in a line is part of it', '<p>A <x-term>word</x-term>.</p>', ['p: A word.']],
    [
      'right-to-left text is read in its own order',
      '<p dir="rtl">عاد <b>القارب</b> اليوم.</p>',
      ['p: عاد القارب اليوم.'],
    ],
    ['text without spaces stays whole', '<p>船が<b>戻った</b>。</p>', ['p: 船が戻った。']],
    ['zero-width characters are not spaces', '<p>กรุง&#8203;เทพ&#65279;ฯ</p><p>&#8203;</p>', ['p: กรุงเทพฯ']],
    [
      'a summary and its details are blocks',
      '<details open><summary>S</summary><p>P</p></details>',
      ['summary: S', 'p: P'],
    ],
  ])('%s', async (_name, body, blocks) => {
    expect(await lines(body)).toEqual(blocks);
  });
});

describe('segment reads tables', () => {
  const data = '<table><tr><th>Year</th><th>Boats</th></tr><tr><td>2030</td><td>3</td></tr></table>';
  it.each<[name: string, body: string, blocks: string[]]>([
    ['a data table is one block, its rows in order', data, ['table: Year Boats 2030 3']],
    [
      'a layout table is a container',
      `<table><tr><td><p>Left.</p><p>More.</p></td><td>${'Right. '.repeat(80)}</td></tr></table>`,
      ['p: Left.', 'p: More.', `td: ${'Right. '.repeat(80).trim()}`],
    ],
    [
      'a nested table is read on its own',
      `<table><tr><td>Side</td><td>${data}</td></tr></table>`,
      ['td: Side', 'table: Year Boats 2030 3'],
    ],
    [
      'a table of links is not a data table',
      '<table><tr><td><a href="/a">A</a></td></tr><tr><td><a href="/b">B</a></td></tr></table>',
      ['td: A', 'td: B'],
    ],
  ])('%s', async (_name, body, blocks) => {
    expect(await lines(body)).toEqual(blocks);
  });
});
