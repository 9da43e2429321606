import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Clutter, keptIn } from '../../lib/picker/clutter';
import { ruleByLabel, ruleEverywhere, ruleForLike, ruleForSite } from '../../lib/picker/hiding-rules';
import { readWhole, valuesIn, type Whole } from '../../lib/pipeline/live';
import { openFrame } from '../pages/frame';

const SITE = 'https://courier.test/ferry';
const page = (extra: string) => `<!doctype html><html lang="en"><title>Ferry sails again</title><body><main><article>
<h1>Ferry to Eastmere sails again after two years</h1>
<p class="text">The first ferry in two years left the harbour of Eastmere on Tuesday morning with ninety people on board, the line said.</p>
<p class="text">The old quay had been closed since a storm tore away its northern end, and repairs took longer than the council had hoped.</p>
${extra}
<p class="text">The council paid for the works with a loan that runs for thirty years, and the line will pay a fee for every landing.</p>
<p class="text">A second ship is to follow in the spring, when the light on the breakwater has been mended and the pilots have been trained.</p>
</article></main></body></html>`;
const BOX = '<div class="desk"><div class="in"><p>Ask the harbour desk.</p><p>Tuesdays and Fridays.</p></div></div>';

let document: Document;
let close: () => void;
let clutter: Clutter;
let whole: Whole;

async function open(extra: string): Promise<Clutter> {
  ({ document, close } = await openFrame(page(extra), SITE));
  whole = readWhole(document, { url: SITE });
  clutter = new Clutter(keptIn(whole.reading, whole.elements));
  return clutter;
}
const at = (selector: string) => document.querySelector(selector) as Element;
const unwanted = (selector: string) => ({
  clutter,
  element: at(selector),
  site: 'courier.test',
  measure: (elements: readonly Element[]) => valuesIn(whole, elements),
});
const rule = (selector: string) => ruleForSite(unwanted(selector));

beforeEach(() => {
  close = () => {};
});
afterEach(() => close());

describe('pointing at what is left', () => {
  it('means the widest box without the story, and what is inside', async () => {
    const clutter = await open(BOX);
    expect(clutter.sizesAt(at('.desk p')).map((size) => size.className || size.localName)).toEqual(['p', 'desk']);
    expect(clutter.partsIn(at('.desk'))).toBe(2);
  });

  it('never means the story', async () => {
    const clutter = await open(BOX);
    for (const selector of ['h1', 'p.text', 'article']) expect(clutter.sizesAt(at(selector))).toEqual([]);
  });

  it('of a link in a line means the line', async () => {
    const clutter = await open('<p>See <a href="/x">the letter</a> in full.</p>');
    expect(clutter.sizesAt(at('a')).map(({ localName }) => localName)).toEqual(['p']);
  });

  it('goes into open shadow roots', async () => {
    const clutter = await open(
      '<div id="host"><template shadowrootmode="open"><section class="desk"><p>Ask the harbour desk.</p></section></template></div>',
    );
    const inner = at('#host').shadowRoot?.querySelector('p') as Element;
    // From inside the tree to the host, for the host holds nothing else.
    expect(clutter.sizesAt(inner).map(({ id }) => id)).toEqual(['host']);
  });
});

describe('a rule from pointing', () => {
  it('names the box as the site does', async () => {
    await open(BOX);
    expect(rule('.desk')).toMatchObject({ decide: 'hide', kind: 'user', sites: ['courier.test'], origin: 'user' });
    expect(rule('.desk')?.selector).toContain('.desk');
  });

  it('goes by what a line says where the site has no name for it', async () => {
    await open('<p class="text">Broadcast: Radio Eastmere, 24 May</p>');
    expect(rule('p:nth-of-type(3)')).toMatchObject({ says: 'Broadcast:', decide: 'hide' });
  });

  it('goes by the first line of a box without a name that lasts', async () => {
    await open('<div class="css-1x9ab4"><p>Ask the harbour desk.</p><p>Tuesdays and Fridays.</p></div>');
    expect(rule('.css-1x9ab4')).toMatchObject({ says: 'Ask the harbour desk.', under: true, sites: ['courier.test'] });
    expect(ruleEverywhere(unwanted('.css-1x9ab4'))?.sites).toBeUndefined();
  });

  it('is none where names are the story’s or a build’s, and a paragraph is said', async () => {
    await open(
      `<div class="css-1x9ab4"><p>${'The desk answers every letter within a day, and calls back whoever leaves a number. '.repeat(2)}</p></div>`,
    );
    expect(rule('.css-1x9ab4')).toBeNull();
  });

  it('goes by what the signals say of it and of nothing else where it has neither name nor label', async () => {
    await open(
      `<aside class="css-1x9ab4"><p>${'The desk answers every letter within a day and calls back whoever leaves a number here, it says. '.repeat(2)}</p></aside>`,
    );
    expect(rule('.css-1x9ab4 p')).toMatchObject({
      when: [{ signal: 'in-aside', atLeast: 1 }],
      sites: ['courier.test'],
    });
  });

  it('under a label over links holds for boxes of links alone', async () => {
    await open(
      '<div class="css-1x9ab4"><h4>Desk picks</h4><p><a href="/a">Ferry fares to rise</a></p><p><a href="/b">Quay is mended</a></p></div>',
    );
    const [element, links] = [at('.css-1x9ab4'), { signal: 'box-link-share', atLeast: 0.5 }];
    // As if the clean view had kept them.
    const kept = [...element.children].map((part) => ({
      element: part,
      story: false,
      prose: false,
      text: part.textContent ?? '',
    }));
    const all = { ...unwanted('.css-1x9ab4'), clutter: new Clutter(kept) };
    expect(ruleByLabel(all)).toMatchObject({ says: 'Desk picks', under: true, when: [links], sites: ['courier.test'] });
    expect(ruleEverywhere(all)).toMatchObject({ says: 'Desk picks', when: [links] });
    expect(element).toBeTruthy();
  });

  it('finds the boxes that the site writes like it', async () => {
    const box = (text: string) => `<div class="desk"><p>${text}</p></div>`;
    await open(
      `${box('Ask the harbour desk.')}<p class="text">The pilots met on Friday to talk about the light, which has been dark since the storm, and about the fees.</p>${box('Write to us.')}`,
    );
    const like = ruleForLike(unwanted('.desk'));
    expect(like?.elements).toHaveLength(2);
    expect(like?.rule.selector).toContain('.desk');
    await close();
    await open(box('Ask the harbour desk.'));
    expect(ruleForLike(unwanted('.desk'))).toBeNull();
  });
});
