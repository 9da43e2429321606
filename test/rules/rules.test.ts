import { describe, expect, it } from 'vitest';
import { decideVerdicts } from '../../lib/classify/decide';
import { findReadableBlocks } from '../../lib/document/readability';
import { segment } from '../../lib/document/segment';
import { buildPageContext } from '../../lib/layout';
import { readFacts } from '../../lib/metadata/facts';
import { readPage } from '../../lib/pipeline';
import { bundledRules } from '../../lib/rules/bundled-rules';
import { matchesRule } from '../../lib/rules/match';
import { parseRule } from '../../lib/rules/rule';
import { EXAMPLE_URL, wrapInStory } from '../../scripts/train/example-page';
import { openFrame } from '../pages/open-frame';

/** Returns whether a rule matches the marked block of an example, and the verdict on that block. */
async function tryExample(ruleId: string, example: string): Promise<{ matches: boolean; decide: string }> {
  const { document, close } = await openFrame(wrapInStory(example), EXAMPLE_URL);
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
  const verdict = decideVerdicts(context, bundledRules())[block.id];
  close();
  return { matches: matchesRule(rule, block, context), decide: verdict?.decide ?? '' };
}

describe.each(bundledRules().map(parseRule))('rule $id', (rule) => {
  it('has examples', () => {
    expect(rule.examples.hide.length + rule.examples.keep.length).toBeGreaterThan(0);
    if (rule.decide === 'hide') expect(rule.examples.keep.length).toBeGreaterThan(0);
  });

  it.each(rule.decide === 'hide' ? rule.examples.hide : rule.examples.keep)('matches %s', async (example) => {
    expect(await tryExample(rule.id, example)).toEqual({ matches: true, decide: rule.decide });
  });

  it.each(rule.decide === 'hide' ? rule.examples.keep : rule.examples.hide)('does not match %s', async (example) => {
    expect((await tryExample(rule.id, example)).matches).toBe(false);
  });

  if (rule.decide === 'hide')
    it.each(rule.examples.keep)('does not hide %s on the page', async (example) => {
      expect((await tryExample(rule.id, example)).decide).toBe('keep');
    });
});

it('a rule of the reader also applies outside the story', async () => {
  const { document, close } = await openFrame(
    wrapInStory('').replace('<body>', '<body><footer><p>Tide table</p></footer>'),
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
  const verdict = decideVerdicts(context, [...bundledRules(), rule])[
    page.blocks.findIndex(({ text }) => text === 'Tide table')
  ];
  expect(verdict).toMatchObject({ decide: 'keep', rule: 'my-tides' });
});

describe('a hiding rule of the reader', () => {
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

  it('hides the selected element with all of its content', async () => {
    const { blocks, verdicts } = await read(wrapInStory(box), 'div.desk');
    const of = (text: string) => verdicts[blocks.findIndex((block) => block.text === text)];
    expect(of('Ask the harbour desk.')).toMatchObject({ decide: 'hide', kind: 'user', rule: 'my-box' });
    expect(of('Tuesdays and Fridays.')).toMatchObject({ decide: 'hide' });
  });

  it('does not apply where it selects the story', async () => {
    const without = await read(wrapInStory(box), 'div.nothing');
    expect((await read(wrapInStory(box), 'p')).verdicts).toEqual(without.verdicts);
  });
});

describe('a label rule of the reader', () => {
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
      wrapInStory('<div><p>Ask the harbour desk.</p><p>Tuesdays and Fridays.</p></div>'),
      EXAMPLE_URL,
    );
    const { blocks, verdicts } = readPage(document, { url: EXAMPLE_URL, rules: [rule(under)] }).reading;
    close();
    return verdicts.filter(({ rule }) => rule === 'my-desk').map(({ block }) => blocks[block]?.text);
  };

  it('hides blocks with the label', async () => expect(await hidden(false)).toEqual(['Ask the harbour desk.']));
  it('hides what follows the label, if asked to', async () =>
    expect(await hidden(true)).toEqual(['Ask the harbour desk.', 'Tuesdays and Fridays.']));
});

describe('an invalid rule', () => {
  const rule = {
    id: 'a-rule',
    kind: 'promo',
    decide: 'hide',
    confidence: 0.9,
    when: [{ signal: 'words', atMost: 5 }],
    examples: {},
    origin: 'hand',
  };

  it('is accepted once it is valid', () => expect(parseRule(rule).id).toBe('a-rule'));

  it.each([
    ['an unknown signal', { when: [{ signal: 'smell' }] }, /"a-rule": when\.0\.signal/],
    ['an unknown kind', { kind: 'nuisance' }, /"a-rule": kind/],
    ['an unknown field', { run: 'alert(1)' }, /"a-rule": run/],
    ['a lexicon signal without its lexicon', { when: [{ signal: 'label', atLeast: 1 }] }, /needs a lexicon/],
    ['a missing condition', { when: [] }, /"a-rule": the whole: a rule needs a condition/],
    ['`under` without a label', { under: true }, /nothing stands under no label/],
    ['a selector without sites', { selector: 'aside' }, /"a-rule": the whole: a selector is for/],
  ])('is refused for %s', (_name, change, message) => {
    expect(() => parseRule({ ...rule, ...change })).toThrow(message);
  });
});
