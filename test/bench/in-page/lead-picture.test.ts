import { describe, expect, it } from 'vitest';
import { findLeadPicture } from '../../../scripts/bench/in-page/lead-picture';

const title = 'The ferry sails again to the island';
const paragraphs = ['Short.', 'On Monday the ferry left the harbour for the first time in a year.'];
const captions = ['The ferry on Monday'];
const og = '<meta property="og:image" content="https://a.test/ferry-1200x675.jpg">';
const img = (name: string, more = 'width="640"') => `<img src="https://a.test/${name}.jpg" ${more}>`;

/** Returns the lead picture of a page with this HTML between headline and story. */
function lead(between: string, { head = '', above = '' } = {}) {
  const body = `${above}<article><h1>${title}</h1>${between}<div><p>${paragraphs[1]}</p></div></article>`;
  // In a frame of its own, so that the page has a layout and what it hides is hidden.
  const frame = document.body.appendChild(document.createElement('iframe'));
  const page = frame.contentDocument as Document;
  page.open();
  page.write(`<!doctype html><head>${head}</head><body>${body}</body>`);
  page.close();
  const found = findLeadPicture(page, { title, paragraphs, captions });
  frame.remove();
  return found && { names: [...found.names], caption: found.caption };
}

describe('the lead picture', () => {
  it.each<[what: string, between: string, names: string[] | null]>([
    ['says its width', img('ferry'), ['ferry']],
    ['comes after a portrait', img('holm', 'width="60"') + img('ferry'), ['ferry']],
    ['stands in a figure', `<figure>${img('ferry', '')}</figure>`, ['ferry']],
    [
      'has its shape for a width',
      `<figure>${img('ferry', 'width="16" srcset="/x/ferry.jpg 640w"')}</figure>`,
      ['ferry'],
    ],
    [
      'is lazy',
      '<picture><source data-srcset="/p/ferry.webp 1x"><img src="data:image/gif;base64,A/B"></picture>',
      ['ferry'],
    ],
    ['comes after a stand-in', `<figure>${img('placeholder', '')}${img('ferry', '')}</figure>`, ['ferry']],
    ['is not one in an author line', `<div class="author-box">${img('holm')}</div>`, null],
    ['is not one in an aside', `<aside>${img('other')}</aside>`, null],
    ['is not one that the page hides', `<figure style="display:none">${img('ferry')}</figure>`, null],
    ['is not one of unknown size', img('ferry', ''), null],
    // A portrait beside the author's name comes in versions as wide as any picture; `sizes` tells how it is drawn.
    ['is not one drawn small', img('holm', 'sizes="40px" srcset="/x/holm.jpg 1600w"'), null],
    ['is not one that repeats', img('brand') + img('brand') + img('brand'), null],
  ])('%s', (_, between, names) => expect(lead(between)?.names ?? null).toEqual(names));

  it('is the one that Open Graph names, whatever its size', () => {
    expect(lead(img('ferry-300x200', ''), { head: og })?.names).toEqual(['ferry']);
  });

  // Whatever is above a headline, from the site's name to teasers, may be a picture: only the page's word tells.
  it.each<[what: string, above: string, names: string[] | null]>([
    ['the one that Open Graph names', img('ferry') + img('boat'), ['ferry']],
    ['none other', img('boat'), null],
    ['none that is a link', `<a href="/">${img('ferry')}</a>`, null],
    ['none in the head of the site', `<header>${img('ferry')}</header>`, null],
  ])('above the headline is %s', (_, above, names) =>
    expect(lead('', { head: og, above })?.names ?? null).toEqual(names),
  );

  it('has its caption above the headline as well', () => {
    const above = `<figure>${img('ferry')}<figcaption>A boat. Photo: Ray</figcaption></figure>`;
    expect(lead('', { head: og, above })?.caption).toBe('A boat. Photo: Ray');
  });

  it.each<[what: string, between: string, caption: string]>([
    [
      'the figcaption',
      `<figure>${img('a-boat')}<figcaption>A  boat. Photo: Ray</figcaption></figure>`,
      'A boat. Photo: Ray',
    ],
    [
      'without its credit',
      `<figure>${img('a-boat')}<figcaption>The ferry on Monday. Photo: Ray</figcaption></figure>`,
      captions[0] ?? '',
    ],
    ['beside the figure', `<figure>${img('a-boat')}</figure><p>The ferry on Monday</p>`, captions[0] ?? ''],
    ['none', `<figure>${img('a-boat')}</figure>`, ''],
    // A reader does not see it either, before anything is hidden.
    [
      'none that the page hides',
      `<figure>${img('a-boat')}</figure><p style="display:none">The ferry on Monday</p>`,
      '',
    ],
    [
      'without what the page hides in it',
      `<figure>${img('a-boat')}<figcaption>A boat. <span hidden>More</span></figcaption></figure>`,
      'A boat.',
    ],
    // Such a figcaption announces a recording or another story; the caption stands elsewhere.
    [
      'no figcaption with a heading in it',
      `<figure><figcaption>Audio<h3>On the ferry</h3></figcaption>${img('a-boat')}</figure><p>The ferry on Monday</p>`,
      captions[0] ?? '',
    ],
  ])('its caption: %s', (_, between, caption) => expect(lead(between)?.caption).toBe(caption));
});
