import { expect, it } from 'vitest';
import { type ArticleInput, buildArticleCore } from '../../lib/article/article';
import { describeArticle } from '../../lib/article/describe-article';
import { runToCompletion } from '../../lib/async/time-slicing';
import type { Block, Facts, Verdict } from '../../lib/types';

const describeStory = (input: Pick<ArticleInput, 'blocks' | 'verdicts' | 'head'>) => {
  const whole = { ...input, facts, lang: 'en', textLanguage: 'en', url: '' };
  return runToCompletion(describeArticle(buildArticleCore(whole), whole));
};

const facts: Facts = { titles: [], headlines: [], authors: [], organisations: [], types: [] };
const block = (id: number, text: string): Block => ({
  id,
  tag: 'div',
  text,
  links: [],
  path: ['div.line'],
  container: 0,
  rendered: true,
});
const verdict = (block: number, decide: Verdict['decide'], kind: Verdict['kind']): Verdict => ({
  block,
  decide,
  kind,
  origin: 'layout',
  rule: 'test',
  confidence: 1,
  evidence: [],
});

it('reads byline and date from hidden lines of the head', () => {
  const blocks = [block(0, 'Ferry sails again'), block(1, '4 May 2026 | By Ida Holm'), block(2, 'By Max Ray')];
  const verdicts = [verdict(0, 'keep', 'headline'), verdict(1, 'hide', 'tools'), verdict(2, 'hide', 'furniture')];
  const head = { byline: [1], date: [] };
  const { headline, byline, published } = describeStory({ blocks, verdicts, head });
  expect({ headline, byline, published }).toEqual({
    headline: 'Ferry sails again',
    byline: ['Ida Holm'],
    published: '2026-05-04',
  });
});

it('reads a kept byline outside the head', () => {
  const blocks = [block(0, 'Ferry sails again'), block(1, 'By Max Ray')];
  const verdicts = [verdict(0, 'keep', 'headline'), verdict(1, 'keep', 'byline')];
  expect(describeStory({ blocks, verdicts, head: { byline: [], date: [] } }).byline).toEqual(['Max Ray']);
});
