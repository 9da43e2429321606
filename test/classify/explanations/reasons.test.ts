import { describe, expect, it } from 'vitest';
import { createExplainer } from '../../../lib/classify/explanations';
import { asParagraphs, readHtml, STORY_TEXTS, storyPage, TITLE } from '../../layout/story-page';

const CAPTION = 'The ferry at the quay of Eastmere on Tuesday';
const html = storyPage({
  above: `<h1>${TITLE}</h1><figure><img src="/f.jpg" alt="F"><figcaption>${CAPTION}</figcaption></figure>`,
  text: `${asParagraphs(STORY_TEXTS.slice(0, 2))}<div>Advertisement</div>
    <p>Sign up for our newsletter and stay up to date.</p>
    <div><h3>Top Content:</h3><ul><li><a href="/1">The bridge at Norby opens</a></li><li><a href="/2">Bread gets dearer on the islands</a></li></ul></div>
    <div><h3>A label that goes on and on, well past what fits</h3><ul><li><a href="/3">Three ships for the north</a></li><li><a href="/4">A school without a roof</a></li></ul></div>
    <figure><img src="/f.jpg?w=9" alt="F again"><figcaption>${CAPTION}</figcaption></figure>${asParagraphs(STORY_TEXTS.slice(2))}`,
  below: `<div>Harbour desk</div>`,
});

/** Returns the reason of the last block with this text, as `key` or `key: detail`. */
async function reasonOf(text: string): Promise<string> {
  const reading = await readHtml(html);
  const found = reading.verdicts.filter(({ block }) => reading.blocks[block]?.text === text).slice(-1)[0];
  if (!found) return 'no such block';
  const reason = createExplainer(reading)(found);
  return 'detail' in reason ? `${reason.key}: ${reason.detail}` : reason.key;
}

describe('the reason of', () => {
  it.each([
    [TITLE, 'headline'],
    [STORY_TEXTS[0] ?? '', 'storyText'],
    ['Home', 'menu'],
    ['Harbour Post', 'footer'],
    ['Advertisement', 'advert'],
    ['Sign up for our newsletter and stay up to date.', 'appeal'],
    ['Top Content:', 'labelOfStories'],
    ['The bridge at Norby opens', 'storiesUnder: Top Content'],
    ['Three ships for the north', 'storiesUnder: A label that goes on and on, well past…'],
    [CAPTION, 'repeatsCaptionAbove'],
    ['Harbour desk', 'afterStory'],
  ])('%s', async (text, reason) => expect(await reasonOf(text)).toBe(reason));
});

describe('a verdict by a rule of the reader', () => {
  const blocks = [{ id: 0, tag: 'p', text: 'Tide table', links: [], path: [], container: 0, rendered: true }];
  const verdict = {
    block: 0,
    decide: 'hide',
    origin: 'reader',
    rule: 'my-tides',
    confidence: 1,
    evidence: [],
  } as const;
  const explain = (kind: 'user' | 'promo') => {
    const verdicts = [{ ...verdict, kind, evidence: [] }];
    return createExplainer({ blocks, verdicts })({ ...verdict, kind, evidence: [] });
  };

  it('is explained as the reader’s own', () => expect(explain('user')).toEqual({ key: 'ownRule' }));
  it('has a general reason if its signals have none', () => expect(explain('promo')).toEqual({ key: 'knownClutter' }));
});
