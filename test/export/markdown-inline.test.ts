import { afterEach, describe, expect, test } from 'vitest';
import { exportStoryBody } from './markdown-fixture';
import { closePages } from './page';

afterEach(closePages);

describe('inline content', () => {
  test.each([
    [
      'links',
      '<p>Read <a href="/other?a=1&b=2">the <b>other</b> story</a>.</p>',
      'Read [the **other** story](https://harbour.test/other?a=1&b=2).',
    ],
    [
      'a link to a fragment of the page',
      '<p>See <a href="#note">note</a></p>',
      'See [note](https://harbour.test/news/ferry#note)',
    ],
    ['mailto links', '<p><a href="mailto:a@b.test">Write</a> to us</p>', '[Write](mailto:a@b.test) to us'],
    [
      'unsafe links',
      '<p>A <a href="javascript:alert(1)">b</a> <a href="data:text/html,x">c</a> <a href=" jAvAsCrIpT:x">d</a> <a>e</a></p>',
      'A b c d e',
    ],
    ['brackets in URLs', '<p><a href="/a_(b)_c">A [b]</a></p>', '[A \\[b\\]](https://harbour.test/a_\\(b\\)_c)'],
    ['an empty link', '<p>A<a href="/x"></a> b</p>', 'A b'],
    ['emphasis', '<p><b>A</b> <i>b</i> <em>c</em> <strong>d</strong> <s>e</s></p>', '**A** *b* *c* **d** ~~e~~'],
    ['nested emphasis', '<p><b><strong>A</strong> <i>b</i></b><b>c</b> d</p>', '**A *b*c** d'],
    ['white space at the edges of emphasis', '<p>A<b> b </b>c</p>', 'A **b** c'],
    ['punctuation within emphasis', '<p><b>Note:</b>this</p>', '**Note**:this'],
    ['adjacent emphasis', '<p><i>A</i><b>b</b></p>', '*A*b'],
    ['code', '<p>Type <code>a `b` *c*</code> or <kbd>d</kbd></p>', 'Type ``a `b` *c*`` or `d`'],
    ['line breaks', '<p>One<br>- two<br># three<br></p>', 'One\\\n\\- two\\\n\\# three'],
    ['a line break within bold text', '<p><b>One<br></b>two</p>', '**One**\\\ntwo'],
    ['white space', '<p>  One\n\n two&nbsp;three&#8203;four </p>', 'One two threefour'],
    ['quotation marks', '<p>She said <q>yes</q></p>', 'She said “yes”'],
    [
      'superscripts and subscripts',
      '<p>10<sup>6</sup> of CO<sub>2</sub>, the 1<sup>st</sup></p>',
      '10⁶ of CO₂, the 1st',
    ],
    ['ruby annotations', '<p><ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>です</p>', '漢字(かんじ)です'],
    ['an emoji image', '<p>Fine <img alt="😀" src="/e.png"></p>', 'Fine 😀'],
    [
      'an inline image',
      '<p>Fine <img alt="A [b]" src="/e.png?w=1"> day</p>',
      'Fine ![A \\[b\\]](https://harbour.test/e.png?w=1) day',
    ],
    [
      'scripts, styles and hidden text',
      '<p>One<script>x()</script><style>p{}</style><span hidden> two</span><span style="display:none"> three</span><span class="sr-only">four</span> five</p>',
      'One five',
    ],
    [
      'text that looks like markup',
      '<p>The &lt;script&gt; tag, &amp;amp; and *stars*</p>',
      'The \\<script> tag, \\&amp; and \\*stars\\*',
    ],
    ['a block within a link', '<a href="/x"><p>All of it</p></a>', '[All of it](https://harbour.test/x)'],
    ['a bold line without a block element', '<div><b>Bold</b><p>Text</p></div>', '**Bold**\n\nText'],
    ['preformatted text', '<pre>One\n  two\nthree</pre>', 'One\\\ntwo\\\nthree'],
    ['code of several lines', '<pre><code>a = 1\n# b ``` c</code></pre>', '````\na = 1\n# b ``` c\n````'],
  ])('%s', async (_, html, wanted) => {
    expect(await exportStoryBody(html)).toBe(wanted);
  });
});
