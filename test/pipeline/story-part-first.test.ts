import { expect, test } from 'vitest';
import { runToCompletion } from '../../lib/async/time-slicing';
import { findStoryPart } from '../../lib/layout/story-part';
import { readAdditions } from '../../lib/pipeline/additions';
import { type PageSnapshot, readRestSliced, readSnapshot, withAdditions } from '../../lib/pipeline/snapshot';
import type { Rule } from '../../lib/rules/rule';
import { asParagraphs, STORY_TEXTS, STORY_URL, TEASERS, TITLE, widePage } from '../layout/story-page';
import { openFrame } from '../pages/open-frame';
import { SEEDS } from '../pages/seeds';

async function withDocument<T>(html: string, work: (document: Document) => T, url?: string): Promise<T> {
  const { document, close } = await openFrame(html, url);
  try {
    return work(document);
  } finally {
    close();
  }
}

const readPart = (document: Document, rules: Rule[] = []) =>
  readSnapshot(document, { url: STORY_URL, storyPartFirst: true, rules });
const outcomeOf = ({ reading }: PageSnapshot) =>
  reading.verdicts.map(({ decide, kind, rule }, id) => [decide, kind, rule, reading.blocks[id]?.text]);
const keptOf = ({ reading }: PageSnapshot) =>
  reading.verdicts.flatMap(({ decide, block }) =>
    decide === 'keep' && reading.blocks[block]?.rendered
      ? [`${reading.verdicts[block]?.kind} ${reading.blocks[block]?.text}`]
      : [],
  );

test('the story is the same, everything else counts as outside, and the rest can be read later', async () => {
  await withDocument(widePage(), (document) => {
    const part = readPart(document);
    const whole = readSnapshot(document, { url: STORY_URL });
    expect(part.partlyRead).toBeDefined();
    expect(keptOf(part)).toEqual(keptOf(whole));
    expect(part.reading.verdicts.filter(({ rule }) => rule === 'outside-story').length).toBeGreaterThan(79);
    const completed = runToCompletion(readRestSliced(document, part));
    expect(completed.partlyRead).toBeUndefined();
    expect(outcomeOf(completed)).toEqual(outcomeOf(whole));
    expect(completed.articleInput.head).toEqual(whole.articleInput.head);
  });
});

test('what is added before the rest has been read stays', async () => {
  await withDocument(widePage(), (document) => {
    const part = readPart(document);
    const added = document.createElement('p');
    added.textContent =
      'The mayor of Eastmere said that the quay would be lit at night from the summer on, as the ferry line had asked.';
    document.querySelector('article p:nth-of-type(2)')?.after(added);
    const { snapshot } = readAdditions(document, part, [added]);
    const completed = withAdditions(runToCompletion(readRestSliced(document, part)), snapshot);
    const blockOf = (text: string) => completed.reading.blocks.find((block) => block.text.includes(text))?.id ?? -1;
    expect(completed.reading.verdicts[blockOf('The mayor of Eastmere')]?.decide).toBe('keep');
    expect(completed.reading.verdicts[blockOf('Another story number 7')]).toMatchObject({ decide: 'hide' });
    expect(completed.reading.verdicts.map(({ block }) => block)).toEqual(completed.reading.blocks.map(({ id }) => id));
  });
});

test.each<[why: string, html: string, rules?: Rule[]]>([
  ['the page declares no article', widePage({ head: `<title>${TITLE}</title>` })],
  ['there is little besides the story', widePage({ outside: '' })],
  ['no heading is like the title', widePage({ above: '<h1>Our newsletter for the whole coast</h1>' })],
  ['a heading like the title is elsewhere', widePage({ outside: `${TEASERS}<section><h2>${TITLE}</h2></section>` })],
  [
    'another part has as much prose',
    widePage({ outside: `${TEASERS}<section>${asParagraphs(STORY_TEXTS)}</section>` }),
  ],
  [
    'a rule of the reader’s may keep something elsewhere',
    widePage(),
    [
      {
        id: 'mine',
        kind: 'paragraph',
        decide: 'keep',
        confidence: 1,
        selector: '.more div',
        when: [],
        examples: { hide: [], keep: [] },
        origin: 'user',
      },
    ],
  ],
])('the whole page is read if %s', async (_why, html, rules) => {
  await withDocument(html, (document) => expect(readPart(document, rules).partlyRead).toBeUndefined());
});

test('nothing is kept or lost on our own pages by reading the part alone', async () => {
  let parts = 0;
  for (const { slug, html, labels } of SEEDS.filter(({ labels }) => labels.found)) {
    await withDocument(
      html,
      (document) => {
        const options = { url: labels.url };
        const part = readSnapshot(document, { ...options, storyPartFirst: true });
        if (!part.partlyRead) return;
        parts++;
        expect({ slug, kept: keptOf(part) }).toEqual({ slug, kept: keptOf(readSnapshot(document, options)) });
      },
      labels.url,
    );
  }
  expect(parts).toBeGreaterThan(0);
}, 120_000);

test('a page without prose has no story part', () => {
  expect(findStoryPart({ url: '', lang: '', blocks: [], containers: [] }, { titles: [] } as never)).toBeNull();
});
