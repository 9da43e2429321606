import { describe, expect, it } from 'vitest';
import type { Classifier } from '../../lib/classify/classifier/classifier';
import { applyOverrides } from '../../lib/classify/overrides';
import { readAdditions } from '../../lib/pipeline/additions';
import type { ReadOptions } from '../../lib/pipeline/read-options';
import { readSnapshot } from '../../lib/pipeline/snapshot';
import { bundledRules } from '../../lib/rules/bundled-rules';
import { parseRule } from '../../lib/rules/rule';
import type { ReadingCore, Verdict, VerdictOrigin } from '../../lib/types';
import { withPage } from '../document/with-page';
import { asParagraphs, OTHER_TEXTS, OTHER_TITLE, STORY_TEXTS, STORY_URL, storyPage } from '../layout/story-page';

const CAPTION = 'The ferry at the quay of Eastmere on Tuesday';
const NEWSLETTER = 'Sign up for our newsletter and stay up to date.';
const HTML = storyPage({
  above: `<h1>Ferry to Eastmere sails again after two years</h1><figure><img src="/f.jpg" alt="F"><figcaption>${CAPTION}</figcaption></figure>`,
  text: `${asParagraphs(STORY_TEXTS.slice(0, 2))}<p>${NEWSLETTER}</p>
    <div class="desk"><p>Ask the harbour desk.</p></div>
    <h2>Read on</h2><ul><li><a href="/1">The bridge at Norby opens</a></li><li><a href="/2">Bread gets dearer</a></li></ul>
    <figure><img src="/f.jpg?w=9" alt="F again"><figcaption>${CAPTION}</figcaption></figure>
    ${asParagraphs(STORY_TEXTS.slice(2))}<button>Continue reading</button>`,
  below: `<section><h1>${OTHER_TITLE}</h1>${asParagraphs(OTHER_TEXTS)}</section>`,
});

const read = (html: string, options: ReadOptions = {}): Promise<ReadingCore> =>
  withPage(html, (document) => readSnapshot(document, { url: STORY_URL, model: null, ...options }).reading);

const verdictsOn = ({ blocks, verdicts }: ReadingCore, text: string): Verdict[] =>
  verdicts.filter(({ block }) => blocks[block]?.text === text);

const RULES = new Set(bundledRules().map(({ id }) => id));

/** Returns the origin of verdicts with a rule id, on a page without reader rules and overrides. */
function originOfRule(rule: string): VerdictOrigin {
  if (RULES.has(rule)) return 'rule';
  if (rule === 'learned-story' || rule === 'learned-clutter') return 'model';
  if (rule.startsWith('duplicate-')) return 'duplicate';
  return rule === 'kept-in-doubt' ? 'guard' : 'layout';
}

/** Returns a classifier that gives the same score to every block. */
const constantClassifier = (bias: number): Classifier => ({
  features: ['shape/words'],
  bias,
  trees: [[0, 0, 2, -1, 0, -1, 0]],
  keepFrom: 1,
  hideFrom: 1,
});

const readerRule = (change: object) =>
  parseRule({ id: 'my-rule', kind: 'user', decide: 'hide', confidence: 1, when: [], examples: {}, ...change });

it('every verdict has the origin that its rule id belongs to', async () => {
  const readings = [await read(HTML), await read(HTML, { model: undefined }), await read('<p>Hello')];
  const verdicts = readings.flatMap((reading) => reading.verdicts);
  for (const { rule, origin } of verdicts) expect(`${rule}: ${origin}`).toBe(`${rule}: ${originOfRule(rule)}`);
  expect([...new Set(verdicts.map(({ origin }) => origin))]).toEqual(
    expect.arrayContaining(['layout', 'rule', 'duplicate']),
  );
});

it.each<[text: string, rule: string, origin: VerdictOrigin]>([
  [STORY_TEXTS[0] ?? '', 'story-paragraph', 'layout'],
  ['Read on', 'heading-of-hidden', 'layout'],
  ['Continue reading', 'unfolds-story', 'layout'],
  [OTHER_TEXTS[0] ?? '', 'other-story', 'layout'],
  ['Harbour Post', 'outside-story', 'layout'],
  [NEWSLETTER, 'appeal', 'rule'],
])('"%s" is decided by %s, of origin %s', async (text, rule, origin) => {
  expect(verdictsOn(await read(HTML), text)).toMatchObject([{ rule, origin }]);
});

it('the second copy of a caption is hidden as a duplicate', async () => {
  expect(verdictsOn(await read(HTML), CAPTION)).toMatchObject([
    { decide: 'keep', origin: 'layout' },
    { decide: 'hide', origin: 'duplicate' },
  ]);
});

describe('the classifier', () => {
  it('is the origin of what it keeps', async () => {
    const reading = await read(HTML, { model: constantClassifier(5) });
    expect(verdictsOn(reading, NEWSLETTER)).toMatchObject([{ decide: 'keep', origin: 'model', rule: 'learned-story' }]);
  });

  it('is the origin of what it hides, unless the safety guard keeps it', async () => {
    const hidden = await read(HTML, { model: constantClassifier(-5) });
    expect(verdictsOn(hidden, 'Ask the harbour desk.')).toMatchObject([
      { decide: 'hide', origin: 'model', rule: 'learned-clutter' },
    ]);
  });
});

it('the safety guard is the origin of what it keeps', async () => {
  const promo = (text = '') =>
    `${text.slice(0, 60)}. Sign up to our newsletter and get the best stories in your inbox every morning.`;
  const [first = '', second = '', third, fourth] = STORY_TEXTS;
  const reading = await read(storyPage({ text: asParagraphs([first, second, promo(third), promo(fourth)]) }));
  expect(verdictsOn(reading, promo(third))).toMatchObject([{ decide: 'keep', origin: 'guard', rule: 'kept-in-doubt' }]);
});

describe('the reader is the origin of', () => {
  it.each([
    ['a rule of their own', { origin: 'user', selector: 'div.desk', sites: ['post.test'] }],
    ['a rule of a list', { origin: 'list', says: 'Ask the harbour desk.' }],
  ])('a verdict by %s', async (_name, change) => {
    const reading = await read(HTML, { rules: [readerRule(change)] });
    expect(verdictsOn(reading, 'Ask the harbour desk.')).toMatchObject([{ origin: 'reader', rule: 'my-rule' }]);
  });

  it('an override', async () => {
    const reading = await read(HTML);
    const [shown] = verdictsOn(reading, STORY_TEXTS[0] ?? '');
    const [hidden] = verdictsOn(reading, 'Harbour Post');
    const { verdicts } = applyOverrides(reading, {
      shownKinds: ['duplicate-caption'],
      restoredBlocks: new Set([hidden?.block ?? -1]),
      removedBlocks: new Set([shown?.block ?? -1]),
    });
    expect(verdicts[shown?.block ?? -1]).toMatchObject({ decide: 'hide', origin: 'reader', rule: 'override-removed' });
    expect(verdicts[hidden?.block ?? -1]).toMatchObject({
      decide: 'keep',
      origin: 'reader',
      rule: 'override-restored',
    });
    const duplicate = reading.verdicts.find(({ origin }) => origin === 'duplicate');
    expect(verdicts[duplicate?.block ?? -1]).toMatchObject({ decide: 'keep', origin: 'reader', rule: 'override-kind' });
  });

  it('the verdicts on a page that was not recognized as a story', async () => {
    const html =
      '<html lang="en"><title>Note</title><body><div class="note"><h2>Note</h2><p>Closed on Monday.</p></div>';
    const reading = await withPage(html, (document) => {
      const story = document.querySelector('.note') as Element;
      return readSnapshot(document, { url: STORY_URL, model: null, story, pointed: true }).reading;
    });
    expect(verdictsOn(reading, 'Closed on Monday.')).toMatchObject([
      { decide: 'keep', origin: 'reader', rule: 'chosen' },
    ]);
  });
});

it('verdicts on additions to a page have origins as well', async () => {
  const verdicts = await withPage(storyPage(), (document) => {
    const known = readSnapshot(document, { url: STORY_URL, model: null });
    const added = document.createElement('div');
    for (const text of [STORY_TEXTS[1] ?? '', NEWSLETTER]) {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      added.append(paragraph);
    }
    document.querySelector('article')?.children[2]?.after(added);
    const { snapshot, added: ids } = readAdditions(document, known, [added]);
    return ids.map((id) => snapshot.reading.verdicts[id]);
  });
  expect(verdicts).toMatchObject([
    { decide: 'hide', origin: 'duplicate', rule: 'duplicate-text' },
    { decide: 'hide', origin: 'rule' },
  ]);
});
