import { expect, it } from 'vitest';
import { standfirstOf } from '../../lib/metadata/standfirst';
import type { Block, Facts } from '../../lib/types';

const LEAD = 'After two years in the dock the ferry to Eastmere sails again.';
const facts = (description?: string): Facts => ({
  titles: [],
  headlines: [],
  authors: [],
  organisations: [],
  types: [],
  ...(description ? { description } : {}),
});
const block = (text: string, more: Partial<Block> = {}): Block => ({
  id: 0,
  tag: 'p',
  text,
  links: [],
  path: ['div.text', 'p'],
  container: 0,
  rendered: true,
  ...more,
});
const next = block('The first boat leaves at half past seven.');
const heavy = { whole: ['strong'] };

it.each<[claim: string, facts: Facts, shown: Block[], paragraphs: Block[], standfirst: string | undefined]>([
  ['what stands in the head', facts(), [block('Two lines'), block('make one.')], [next], 'Two lines. make one.'],
  ['a heavy first paragraph', facts(LEAD), [], [block(LEAD, heavy), next], LEAD],
  ['a first paragraph of its own class', facts(LEAD), [], [block(LEAD, { path: ['div.text', 'p.lead'] }), next], LEAD],
  ['a first paragraph like all others', facts(LEAD), [], [block(LEAD), next], undefined],
  ['a big first letter', facts(LEAD), [], [block(LEAD, { path: ['div.text', 'p.has-drop-cap'] }), next], undefined],
  ['a text that is heavy to its end', facts(LEAD), [], [block(LEAD, heavy), block(next.text, heavy)], undefined],
  ['a description cut from it', facts(LEAD.slice(0, 30)), [], [block(LEAD, heavy), next], undefined],
  ['another description', facts('All about the ferry and its times.'), [], [block(LEAD, heavy), next], undefined],
  ['no description', facts(), [], [block(LEAD, heavy), next], undefined],
])('%s', (_claim, found, shown, paragraphs, standfirst) =>
  expect(standfirstOf(found, shown, paragraphs)).toBe(standfirst),
);
