import { expect, it } from 'vitest';
import { chooseStandfirst } from '../../lib/metadata/standfirst';
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
const bold = { whole: ['strong'] };

it.each<[name: string, facts: Facts, shown: Block[], paragraphs: Block[], standfirst: string | undefined]>([
  ['lines in the header', facts(), [block('Two lines'), block('make one.')], [next], 'Two lines. make one.'],
  ['a bold first paragraph', facts(LEAD), [], [block(LEAD, bold), next], LEAD],
  [
    'a first paragraph with a class of its own',
    facts(LEAD),
    [],
    [block(LEAD, { path: ['div.text', 'p.lead'] }), next],
    LEAD,
  ],
  ['a first paragraph like all others', facts(LEAD), [], [block(LEAD), next], undefined],
  ['a drop cap', facts(LEAD), [], [block(LEAD, { path: ['div.text', 'p.has-drop-cap'] }), next], undefined],
  ['a text that is all bold', facts(LEAD), [], [block(LEAD, bold), block(next.text, bold)], undefined],
  ['a truncated description', facts(LEAD.slice(0, 30)), [], [block(LEAD, bold), next], undefined],
  ['a different description', facts('All about the ferry and its times.'), [], [block(LEAD, bold), next], undefined],
  ['no description', facts(), [], [block(LEAD, bold), next], undefined],
])('%s', (_name, found, shown, paragraphs, standfirst) =>
  expect(chooseStandfirst(found, shown, paragraphs)).toBe(standfirst),
);
