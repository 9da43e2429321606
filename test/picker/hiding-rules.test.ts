import { afterEach, describe, expect, it } from 'vitest';
import {
  createRuleByLabel,
  createRuleForAllSites,
  createRuleForSimilar,
  createRuleForSite,
} from '../../lib/picker/hiding-rules';
import { KeptContent } from '../../lib/picker/kept-content';
import { BOX, openPickerPage, type PickerPage } from './picker-page';

let page: PickerPage;
const open = async (extra: string) => {
  page = await openPickerPage(extra);
};
const siteRule = (selector: string) => createRuleForSite(page.targetAt(selector));
afterEach(() => page.close());

describe('a rule for a picked element', () => {
  it('uses the names that the site gives the box', async () => {
    await open(BOX);
    expect(siteRule('.desk')).toMatchObject({ decide: 'hide', kind: 'user', sites: ['courier.test'], origin: 'user' });
    expect(siteRule('.desk')?.selector).toContain('.desk');
  });

  it('uses the label of a line without a name', async () => {
    await open('<p class="text">Broadcast: Radio Eastmere, 24 May</p>');
    expect(siteRule('p:nth-of-type(3)')).toMatchObject({ says: 'Broadcast:', decide: 'hide' });
  });

  it('uses the first line of a box without a stable name', async () => {
    await open('<div class="css-1x9ab4"><p>Ask the harbour desk.</p><p>Tuesdays and Fridays.</p></div>');
    const expected = { says: 'Ask the harbour desk.', under: true, sites: ['courier.test'] };
    expect(siteRule('.css-1x9ab4')).toMatchObject(expected);
    expect(createRuleForAllSites(page.targetAt('.css-1x9ab4'))?.sites).toBeUndefined();
  });

  it('is impossible for a paragraph without a stable name', async () => {
    await open(
      `<div class="css-1x9ab4"><p>${'The desk answers every letter within a day, and calls back whoever leaves a number. '.repeat(2)}</p></div>`,
    );
    expect(siteRule('.css-1x9ab4')).toBeNull();
  });

  it('uses signals that hold for nothing else, where there is neither a name nor a label', async () => {
    await open(
      `<aside class="css-1x9ab4"><p>${'The desk answers every letter within a day and calls back whoever leaves a number here, it says. '.repeat(2)}</p></aside>`,
    );
    expect(siteRule('.css-1x9ab4 p')).toMatchObject({
      when: [{ signal: 'in-aside', atLeast: 1 }],
      sites: ['courier.test'],
    });
  });

  it('is limited to boxes of links, if the label is over links', async () => {
    await open(
      '<div class="css-1x9ab4"><h4>Desk picks</h4><p><a href="/a">Ferry fares to rise</a></p><p><a href="/b">Quay is mended</a></p></div>',
    );
    const linkBox = { signal: 'box-link-share', atLeast: 0.5 };
    // Pretends that the clean view keeps the box.
    const kept = [...page.elementAt('.css-1x9ab4').children].map((element) => ({
      element,
      isStory: false,
      isProse: false,
      isInDoubt: false,
      kind: 'paragraph' as const,
      text: element.textContent ?? '',
    }));
    const target = { ...page.targetAt('.css-1x9ab4'), content: new KeptContent(kept) };
    const expected = { says: 'Desk picks', under: true, when: [linkBox], sites: ['courier.test'] };
    expect(createRuleByLabel(target)).toMatchObject(expected);
    expect(createRuleForAllSites(target)).toMatchObject({ says: 'Desk picks', when: [linkBox] });
  });

  it('can cover similar boxes of the site', async () => {
    const box = (text: string) => `<div class="desk"><p>${text}</p></div>`;
    await open(
      `${box('Ask the harbour desk.')}<p class="text">The pilots met on Friday to talk about the light, which has been dark since the storm, and about the fees.</p>${box('Write to us.')}`,
    );
    const similar = createRuleForSimilar(page.targetAt('.desk'));
    expect(similar?.elements).toHaveLength(2);
    expect(similar?.rule.selector).toContain('.desk');
    page.close();
    await open(box('Ask the harbour desk.'));
    expect(createRuleForSimilar(page.targetAt('.desk'))).toBeNull();
  });
});
