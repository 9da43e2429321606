import { expect, it } from 'vitest';
import { scorePage } from '../../../scripts/bench/score/measure';
import { classifyBlocks, countFaultsByRule } from '../../../scripts/bench/show/blocks';
import { formatDetails } from '../../../scripts/bench/show/details';
import { renderHtmlReport } from '../../../scripts/bench/show/html';
import { markup, safeHref } from '../../../scripts/bench/show/markup';
import type { PageResult } from '../../../scripts/bench/show/result';
import { formatTable } from '../../../scripts/bench/show/table';
import type { BlockVerdict, ExtractorReview, PageProperties } from '../../../scripts/bench/types';

const story = [1, 2, 3].map((at) => `Paragraph number ${at} says what only this story says, ${'word '.repeat(at)}.`);
const evil = '<script>alert("1")</script><img src=x onerror=alert(2)> buy this now, dear reader of the post';
const looked: PageProperties = { figcaptions: [], lead: null, clone: 1, walk: 0.1 };

const verdict = (text: string, decide: 'keep' | 'hide', rule: string, more = {}): BlockVerdict => ({
  tag: 'p',
  text,
  decide,
  kind: decide === 'keep' ? 'paragraph' : 'promo',
  origin: 'rule',
  rule,
  confidence: 0.8,
  evidence: [{ signal: 'in-link', value: 0.333 }],
  rendered: true,
  ...more,
});

/** A page with a paragraph hidden as a secondary article, one in no block, a duplicate, and clutter left. */
function result(): PageResult {
  const [one = '', two = '', three = ''] = story;
  const verdicts = [
    verdict('[image]', 'keep', 'media-in-story', { media: 'image' }),
    verdict(one, 'keep', 'story-paragraph'),
    verdict('Subscribe', 'hide', 'newsletter'),
    verdict(two, 'hide', 'other-story'),
    verdict(evil, 'keep', 'story-paragraph'),
    verdict(one, 'keep', 'alike'),
  ];
  const lines = verdicts.flatMap(({ text, decide, media }) => (decide === 'keep' && !media ? text : []));
  const facts = { headline: 'Ferry', byline: [], published: undefined };
  const review: ExtractorReview = {
    output: { lines, body: lines.join('\n'), cold: 9, warm: 6, facts, leadPicture: null },
    verdicts,
  };
  const truth = { id: 'a"b', url: 'javascript:alert(1)', publisher: 'Post', lang: 'en', title: 'Ferry', authors: [] };
  const rest = { published: '', headlines: [], summary: [], captions: [] };
  const page = { truth: { ...truth, ...rest, paragraphs: [one, two, three] }, eye: [], html: () => '' };
  const scores = {
    ours: scorePage(page, looked, review),
    readability: scorePage(page, looked, { output: review.output }),
  };
  const times = { ours: { cold: 9, warm: 6 }, readability: { cold: 3, warm: 2 } };
  return {
    at: 0,
    ...truth,
    scores,
    times,
    baseline: looked,
    lead: null,
    verdicts,
    found: true,
    unchanged: true,
    isTextKnown: true,
  };
}

it('classifies every block', () => {
  const { blocks, nowhere } = classifyBlocks(result());
  expect(blocks.map(({ is }) => is)).toEqual(['kept', 'kept', 'hidden', 'lost', 'left', 'duplicate']);
  expect(nowhere).toEqual([story[2]]);
  expect(countFaultsByRule([result()])).toMatchObject([
    { rule: 'story-paragraph', left: 1 },
    { rule: 'other-story', lost: 1, pages: ['a"b'] },
    { rule: 'alike', duplicates: 1 },
  ]);
});

it('counts nothing as kept where no story was found', () => {
  const { blocks } = classifyBlocks({ ...result(), found: false });
  expect(blocks.filter(({ is }) => is === 'kept')).toEqual([]);
});

it('renders one file and escapes the text of pages', () => {
  const report = renderHtmlReport([result()], ['ours', 'readability'], 'rules alone', ['c<d']);
  expect(report).toContain('&lt;script&gt;alert(&quot;1&quot;)');
  expect(report).not.toMatch(/<script|<img|<link|href="javascript|https?:\/\//);
  expect(report).toContain('in-link <b>0.33</b>');
  expect(report).toContain('Not measured: c&lt;d');
  expect(report).toContain('1 cut as a secondary article');
});

it('the table has a column for each and the ratio to Readability', () => {
  const lines = formatTable([result()], ['ours', 'readability'], 'rules alone').split('\n');
  const row = (label: string) =>
    lines
      .find((line) => line.startsWith(label))
      ?.slice(label.length)
      .trim()
      .split(/\s\s+/);
  expect(row('ratio to Readability, median')).toEqual(['3.00', '1.00']);
  expect(row('false secondary-article cuts, pages / blocks')).toEqual(['1 / 1', '–']);
  expect(row('headline exact')).toEqual(['100.0%', '100.0%']);
  expect(row('lead picture kept')).toEqual(['–', '–']);
  expect(lines.at(-2)).toContain('cloneNode(true) 1.0 ms, 0.500 of');
});

it('the details name the rule behind each fault', () => {
  expect(formatDetails([result()])).toMatch(/LOST \[hide promo by other-story\][\s\S]*LOST \[no such block\]/);
});

it('markup escapes what is put in, and links lead to the web only', () => {
  expect(markup`<p>${'<&"\''}${[markup`<b>${1}</b>`, false, null]}</p>`.text).toBe(
    '<p>&lt;&amp;&quot;&#39;<b>1</b></p>',
  );
  expect(['https://a.test/', 'javascript:1', 'no address'].map(safeHref)).toEqual([
    'https://a.test/',
    undefined,
    undefined,
  ]);
});
