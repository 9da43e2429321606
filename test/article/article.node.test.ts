import { expect, it } from 'vitest';
import { newsReaders } from '../../lib/article/all';
import { articleOf } from '../../lib/article/article';
import type { Block, Facts, Verdict } from '../../lib/types';

const news = () => newsReaders;

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
  rule: 'test',
  confidence: 1,
  evidence: [],
});

it('byline and date of the head are facts, also where their line is hidden', () => {
  const blocks = [block(0, 'Ferry sails again'), block(1, '4 May 2026 | By Ida Holm'), block(2, 'By Max Ray')];
  const verdicts = [verdict(0, 'keep', 'headline'), verdict(1, 'hide', 'tools'), verdict(2, 'hide', 'furniture')];
  const head = { byline: [1], date: [] };
  const { headline, byline, published } = articleOf(facts, blocks, verdicts, 'en', head, '', news);
  expect({ headline, byline, published }).toEqual({
    headline: 'Ferry sails again',
    byline: ['Ida Holm'],
    published: '2026-05-04',
  });
});

it('what the page keeps as its byline is one, wherever it stands', () => {
  const blocks = [block(0, 'Ferry sails again'), block(1, 'By Max Ray')];
  const verdicts = [verdict(0, 'keep', 'headline'), verdict(1, 'keep', 'byline')];
  expect(articleOf(facts, blocks, verdicts, 'en', { byline: [], date: [] }, '', news).byline).toEqual(['Max Ray']);
});
