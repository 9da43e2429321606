import { describe, expect, it } from 'vitest';
import { decide } from '../../lib/classify/decide';
import { findReadableBlocks } from '../../lib/document/readability';
import { segment } from '../../lib/document/segment';
import { buildPageContext } from '../../lib/layout';
import { readFacts } from '../../lib/metadata/facts';
import { readPage } from '../../lib/pipeline';
import { bundledRules } from '../../lib/rules/bundled-rules';
import { matchesRule } from '../../lib/rules/match';
import { parseRule } from '../../lib/rules/rule';
import { EXAMPLE_URL, pageAround } from '../../scripts/train/example-page';
import { openFrame } from '../pages/open-frame';

async function speaks(ruleId: string, example: string): Promise<{ matches: boolean; decide: string }> {
  const { document, close } = await openFrame(pageAround(example), EXAMPLE_URL);
  const { page, elements } = segment(document);
  page.url = EXAMPLE_URL;
  const context = buildPageContext(page, readFacts(document), findReadableBlocks(document, elements));
  const target = document.querySelector('[data-target]');
  const block = page.blocks.find(({ id }) => {
    const element = elements.get(id)?.element;
    return element && (element === target || target?.contains(element) || element.contains(target));
  });
  const rule = bundledRules().find(({ id }) => id === ruleId);
  if (!block || !rule) throw new Error(`${ruleId}: the example marks no block with data-target.`);
  const verdict = decide(context, bundledRules())[block.id];
  close();
  return { matches: matchesRule(rule, block, context), decide: verdict?.decide ?? '' };
}

describe.each(bundledRules().map(parseRule))('rule $id', (rule) => {
  it('has examples', () => {
    expect(rule.examples.hide.length + rule.examples.keep.length).toBeGreaterThan(0);
    if (rule.decide === 'hide') expect(rule.examples.keep.length).toBeGreaterThan(0);
  });

  it.each(rule.decide === 'hide' ? rule.examples.hide : rule.examples.keep)('speaks on %s', async (example) => {
    expect(await speaks(rule.id, example)).toEqual({ matches: true, decide: rule.decide });
  });

  it.each(rule.decide === 'hide' ? rule.examples.keep : rule.examples.hide)('is silent on %s', async (example) => {
    expect((await speaks(rule.id, example)).matches).toBe(false);
  });

  if (rule.decide === 'hide')
    it.each(rule.examples.keep)('and the page keeps %s', async (example) => {
      expect((await speaks(rule.id, example)).decide).toBe('keep');
    });
});

it('a rule of the reader speaks far from the story as well', async () => {
  const { document, close } = await openFrame(
    pageAround('').replace('<body>', '<body><footer><p>Tide table</p></footer>'),
    EXAMPLE_URL,
  );
  const { page, elements } = segment(document);
  const context = buildPageContext(page, readFacts(document), findReadableBlocks(document, elements));
  close();
  const rule = parseRule({
    id: 'my-tides',
    kind: 'paragraph',
    decide: 'keep',
    confidence: 1,
    when: [{ signal: 'words', atLeast: 2, atMost: 2 }],
    examples: {},
    origin: 'user',
  });
  const verdict = decide(context, [...bundledRules(), rule])[
    page.blocks.findIndex(({ text }) => text === 'Tide table')
  ];
  expect(verdict).toMatchObject({ decide: 'keep', rule: 'my-tides' });
});

describe('a rule of the reader that hides', () => {
  const hiding = (selector: string) =>
    parseRule({
      id: 'my-box',
      kind: 'user',
      decide: 'hide',
      confidence: 1,
      when: [],
      selector,
      sites: ['courier.test'],
      examples: {},
      origin: 'user',
    });
  const read = async (html: string, selector: string) => {
    const { document, close } = await openFrame(html, EXAMPLE_URL);
    const { reading } = readPage(document, { url: EXAMPLE_URL, rules: [hiding(selector)] });
    close();
    return reading;
  };
  const box = '<div class="desk"><p>Ask the harbour desk.</p><p>Tuesdays and Fridays.</p></div>';

  it('hides what it selects, with all that is inside', async () => {
    const { blocks, verdicts } = await read(pageAround(box), 'div.desk');
    const of = (text: string) => verdicts[blocks.findIndex((block) => block.text === text)];
    expect(of('Ask the harbour desk.')).toMatchObject({ decide: 'hide', kind: 'user', rule: 'my-box' });
    expect(of('Tuesdays and Fridays.')).toMatchObject({ decide: 'hide' });
  });

  it('is silent where it selects the story', async () => {
    const without = await read(pageAround(box), 'div.nothing');
    expect((await read(pageAround(box), 'p')).verdicts).toEqual(without.verdicts);
  });
});

describe('a rule of the reader by a label', () => {
  const rule = (under: boolean) =>
    parseRule({
      id: 'my-desk',
      kind: 'user',
      decide: 'hide',
      confidence: 1,
      when: [],
      says: 'Ask the harbour desk.',
      ...(under && { under }),
      examples: {},
      origin: 'user',
    });
  const hidden = async (under: boolean) => {
    const { document, close } = await openFrame(
      pageAround('<div><p>Ask the harbour desk.</p><p>Tuesdays and Fridays.</p></div>'),
      EXAMPLE_URL,
    );
    const { blocks, verdicts } = readPage(document, { url: EXAMPLE_URL, rules: [rule(under)] }).reading;
    close();
    return verdicts.filter(({ rule }) => rule === 'my-desk').map(({ block }) => blocks[block]?.text);
  };

  it('hides what says it', async () => expect(await hidden(false)).toEqual(['Ask the harbour desk.']));
  it('and what stands under it', async () =>
    expect(await hidden(true)).toEqual(['Ask the harbour desk.', 'Tuesdays and Fridays.']));
});

describe('a broken rule', () => {
  const rule = {
    id: 'a-rule',
    kind: 'promo',
    decide: 'hide',
    confidence: 0.9,
    when: [{ signal: 'words', atMost: 5 }],
    examples: {},
    origin: 'hand',
  };

  it('is read when whole', () => expect(parseRule(rule).id).toBe('a-rule'));

  it.each([
    ['an unknown signal', { when: [{ signal: 'smell' }] }, /"a-rule": when\.0\.signal/],
    ['an unknown kind', { kind: 'nuisance' }, /"a-rule": kind/],
    ['a step it may not have', { run: 'alert(1)' }, /"a-rule": run/],
    ['a signal about words without its lexicon', { when: [{ signal: 'label', atLeast: 1 }] }, /needs a lexicon/],
    ['no conditions and no selector', { when: [] }, /"a-rule": the whole: a rule needs a condition/],
    ['nothing that stands under', { under: true }, /nothing stands under no label/],
    ['a selector for every site', { selector: 'aside' }, /"a-rule": the whole: a selector is for/],
  ])('names %s in words', (_name, change, message) => {
    expect(() => parseRule({ ...rule, ...change })).toThrow(message);
  });
});
