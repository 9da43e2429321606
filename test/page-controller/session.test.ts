import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSession, type Session } from '../../lib/page-controller';
import { allDetails } from '../../lib/page-controller/all-details';
import { complaintOf } from '../../lib/page-controller/complaint';
import { signalValues } from '../../lib/pipeline/live';
import type { Rule } from '../../lib/rules/rule';
import type { PageState } from '../../lib/types';
import { CLEAN_SHEET, MARK } from '../../lib/view/sheet';
import { FERRY, OTHER_TITLE, paragraphs, SCHOOL, storyPage, TITLE } from '../layout/story';
import { openFrame } from '../pages/frame';

let page: Document;
let close: () => void;
let session: Session;
let told: PageState[];
let hasDetails = true;

async function open(html: string): Promise<void> {
  ({ document: page, close } = await openFrame(html));
  // In the extension the browser itself puts the sheet there.
  const view = page.defaultView as (Window & typeof globalThis) | null;
  if (!view) throw new Error('The frame has no window.');
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(CLEAN_SHEET);
  page.adoptedStyleSheets = [sheet];
  told = [];
  session = createSession(
    page,
    (state) => told.push(state),
    () => (hasDetails ? allDetails : undefined),
  );
}

beforeEach(() => open(storyPage()));
afterEach(() => {
  session.dispose();
  close();
});

const html = () => page.documentElement.outerHTML;
const marks = () => page.querySelectorAll(`[${MARK}]`).length;
const shown = () => page.body.innerText;
const article = () => page.querySelector('article') as HTMLElement;
const calm = () => new Promise((resolve) => setTimeout(resolve, 500));
const put = (into: Element, markup: string) => into.append(page.createRange().createContextualFragment(markup));

describe('on and off', () => {
  it('the clean view does not wait for what the popup alone shows', () => {
    const state = session.setClean(true);
    const waits = (of: object | undefined, key: string) => Object.getOwnPropertyDescriptor(of, key)?.get !== undefined;
    expect(marks()).toBeGreaterThan(0);
    for (const key of ['dateline', 'credit', 'doubts', 'sources', 'related'])
      expect(waits(state.article, key)).toBe(true);
    for (const key of ['passages', 'memory']) expect(waits(state, key)).toBe(true);
    expect(state.article?.related).toEqual([]);
    expect(waits(state.article, 'related')).toBe(false);
  });

  it('what the popup alone shows is said once its readers are there', () => {
    hasDetails = false;
    const before = session.setClean(true);
    expect(before.article).toMatchObject({ headline: TITLE, sources: null, related: [] });
    hasDetails = true;
    expect(before.article?.sources).toBeInstanceOf(Array);
  });

  it('the page comes back byte for byte', () => {
    const before = html();
    expect(session.setClean(true)).toMatchObject({ status: 'story', on: true, article: { headline: TITLE } });
    expect(marks()).toBeGreaterThan(FERRY.length);
    expect(shown()).toContain(FERRY[0]);
    expect(shown()).not.toContain('Home');
    expect(session.setClean(false)).toMatchObject({ status: 'story', on: false });
    expect(html()).toBe(before);
  });

  it('twice the same changes nothing', () => {
    const before = html();
    session.setClean(true);
    const clean = html();
    expect(session.setClean(true).on).toBe(true);
    expect(html()).toBe(clean);
    session.setClean(false);
    expect(session.setClean(false).on).toBe(false);
    expect(html()).toBe(before);
  });

  it('many times ends as the last one said', () => {
    const before = html();
    for (let time = 0; time < 9; time++) session.setClean(time % 2 === 0);
    expect(session.state().on).toBe(true);
    session.setClean(false);
    expect(html()).toBe(before);
  });

  it('the state names what is hidden, by kind, and why', () => {
    expect(session.state()).toMatchObject({ status: 'story', on: false, hidden: { furniture: 2 } });
    expect(session.state().hiddenBlocks).toEqual([
      { kind: 'furniture', text: 'Home', reason: { key: 'menu' }, times: 1, places: [1] },
      { kind: 'furniture', text: 'Harbour Post', reason: { key: 'footer' }, times: 1, places: [2] },
    ]);
    session.setClean(true);
    expect(session.state()).toMatchObject({ status: 'story', on: true, hidden: { furniture: 2 } });
  });

  it('the scroll position comes back', () => {
    const tall = page.createElement('div');
    tall.style.height = '3000px';
    page.body.prepend(tall);
    page.defaultView?.scrollTo(0, 2500);
    const before = page.defaultView?.scrollY;
    session.setClean(true);
    session.setClean(false);
    expect(page.defaultView?.scrollY).toBe(before);
  });
});

describe('a page without a story', () => {
  it.each([
    ['empty', ''],
    ['no-story', `<h1>Not found</h1><p>${'There is nothing at this address. '.repeat(8)}</p>`],
  ])('says "%s" and stays as it is', async (status, body) => {
    close();
    await open(body);
    const before = html();
    expect(session.setClean(true)).toMatchObject({ status, on: false, hidden: {} });
    expect(html()).toBe(before);
    expect(session.setClean(false)).toMatchObject({ status, on: false });
  });
});

describe('while the view is on', () => {
  beforeEach(() => {
    session.setClean(true);
  });

  it('what the page adds never shows', async () => {
    put(article(), '<div class="new">Sign up for our newsletter</div>');
    put(page.body, '<div class="new">We use cookies</div>');
    const display = () => [...page.querySelectorAll('.new')].map((e) => page.defaultView?.getComputedStyle(e).display);
    expect(display()).toEqual(['none', 'none']);
    await calm();
    expect(display()).toEqual(['none', 'none']);
    session.setClean(false);
    expect(display()).toEqual(['block', 'block']);
    expect(marks()).toBe(0);
  });

  it('a paragraph that the story gains shows once it has been read', async () => {
    put(article(), `<p>${SCHOOL[0]?.replace('school in Norby', 'ferry hall')}</p>`);
    await calm();
    expect(shown()).toContain('ferry hall');
  });

  it('a longer story scrolled in below does not take over', async () => {
    put(page.querySelector('main') as Element, `<article><h1>${OTHER_TITLE}</h1>${paragraphs(SCHOOL)}</article>`);
    page.title = OTHER_TITLE;
    await calm();
    expect(session.state().article?.headline).toBe(TITLE);
    expect(shown()).toContain(FERRY[0]);
    expect(shown()).not.toContain(SCHOOL[0]);
    expect(told).toEqual([]);
  });

  it('a story drawn anew stays shown', async () => {
    const again = storyPage().match(/<article>.*<\/article>/s)?.[0] ?? '';
    article().remove();
    put(page.querySelector('main') as Element, again);
    const fresh = () => [...page.querySelectorAll('article p')].filter((e) => e.hasAttribute(MARK)).length;
    await calm();
    expect(fresh()).toBe(FERRY.length);
    expect(session.state()).toMatchObject({ on: true, article: { headline: TITLE } });
    session.setClean(false);
    expect(html()).not.toContain(MARK);
  });

  it('a page that moves on to another story shows that story', async () => {
    page.title = OTHER_TITLE;
    article().replaceChildren();
    put(article(), `<h1>${OTHER_TITLE}</h1>${paragraphs(SCHOOL)}`);
    await calm();
    expect(session.state()).toMatchObject({ on: true, article: { headline: OTHER_TITLE } });
    expect(told.at(-1)).toMatchObject({ on: true, article: { headline: OTHER_TITLE } });
    expect(shown()).toContain(SCHOOL[5]);
  });

  it('a page that moves on to no story switches the view off', async () => {
    page.title = 'Harbour Post';
    (page.querySelector('main') as Element).replaceChildren();
    put(page.querySelector('main') as Element, '<p>Choose a section.</p>');
    await calm();
    expect(told.at(-1)).toMatchObject({ on: false });
    expect(html()).not.toContain(MARK);
    expect(shown()).toContain('Choose a section.');
  });
});

describe('dispose', () => {
  it.each<[when: string, act: () => void]>([
    ['before anything', () => undefined],
    ['while the view is on', () => session.setClean(true)],
    [
      'after it was on',
      () => {
        session.setClean(true);
        session.setClean(false);
      },
    ],
    ['twice', () => session.dispose()],
  ])('%s leaves the page as it was', (_when, act) => {
    const before = html();
    act();
    session.dispose();
    expect(html()).toBe(before);
  });

  it('ends all watching', async () => {
    session.setClean(true);
    session.dispose();
    put(article(), '<p>More</p>');
    await calm();
    expect(marks()).toBe(0);
    expect(told).toEqual([]);
  });

  it('leaves a session that can be used again', () => {
    session.setClean(true);
    session.dispose();
    expect(session.setClean(true).on).toBe(true);
  });
});

it('a document without a window is read and does not fail', () => {
  const apart = createSession(new DOMParser().parseFromString(storyPage(), 'text/html'), () => undefined);
  expect(apart.setClean(true)).toMatchObject({ status: 'story', on: true });
  expect(apart.setClean(false)).toMatchObject({ on: false });
});

describe('a rule that is tried', () => {
  const rule = (change: Partial<Rule>): Rule => ({
    id: 'hide-desk',
    kind: 'user',
    decide: 'hide',
    confidence: 1,
    when: [],
    examples: {},
    origin: 'user',
    ...change,
  });
  const DESK = 'Ask the harbour desk.';
  const LONG = `We answer letters on Tuesdays, and ${'sometimes '.repeat(8)}on Fridays.`;
  const box = `<div class="desk"><p>${DESK}</p><p>${LONG.slice(0, 79)}</p></div>`;

  beforeEach(async () => {
    close();
    await open(storyPage({ text: `${paragraphs(FERRY.slice(0, 2))}${box}${paragraphs(FERRY.slice(2))}` }));
  });

  it.each([false, true])('says what it hides, with the view on: %s; nothing of that is seen', (on) => {
    session.setClean(on);
    const before = html();
    expect(session.tryRule(rule({ selector: '.desk' }))).toEqual({
      title: TITLE,
      here: true,
      silent: false,
      blocks: 2,
      lines: [DESK, LONG.slice(0, 79)],
      story: 2,
    });
    expect(session.tryRule(rule({ says: DESK }))).toMatchObject({ blocks: 1, lines: [DESK], story: 1 });
    expect(session.tryRule(rule({ selector: '.none' }))).toMatchObject({ here: true, blocks: 0, lines: [] });
    expect(session.tryRule(rule({ selector: 'article p' }))).toMatchObject({ silent: true, blocks: 0 });
    expect(session.tryRule(rule({ selector: '.desk', sites: ['other.test'] }))).toMatchObject({
      title: TITLE,
      here: false,
      blocks: 0,
    });
    expect(html()).toBe(before);
    if (on) expect(session.state().hidden).toEqual({ furniture: 2 });
  });

  it('takes the place of the one with its id', () => {
    session.setPreferences({ shown: [], rules: [rule({ selector: '.desk' })] });
    session.setClean(true);
    expect(shown()).not.toContain(DESK);
    expect(session.tryRule(rule({ says: DESK }))).toMatchObject({ blocks: 1, story: 1 });
    expect(session.tryRule(rule({ id: 'hide-more', selector: '.desk' }))).toMatchObject({ story: 0 });
    expect(shown()).not.toContain(DESK);
  });

  it('may keep what would be hidden', () => {
    const keep = rule({ decide: 'keep', kind: 'paragraph', selector: 'footer' });
    expect(session.tryRule(keep)).toMatchObject({ blocks: 1, lines: ['Harbour Post'], story: 0 });
  });

  it('says nothing without a story', async () => {
    close();
    await open('<h1>Not found</h1>');
    expect(session.tryRule(rule({ selector: 'h1' }))).toBeNull();
  });

  it('with the view on the state says on how many blocks each rule has done something', () => {
    session.setPreferences({
      shown: [],
      rules: [rule({ selector: '.desk' }), rule({ id: 'hide-none', selector: '.none' })],
    });
    expect(session.state().ruled).toBeUndefined();
    expect(session.setClean(true).ruled).toEqual({ 'hide-desk': 2 });
    session.setPreferences({ shown: [], rules: [] });
    expect(session.state().ruled).toBeUndefined();
  });
});

describe('pointing', () => {
  const rule: Rule = {
    id: 'hide-desk',
    kind: 'user',
    decide: 'hide',
    confidence: 1,
    when: [],
    selector: '.desk',
    sites: ['file'],
    examples: {},
    origin: 'user',
  };
  const desk = '<div class="desk"><p>Ask the harbour desk.</p><p>Room 4711, said Ida.</p></div>';
  const links =
    '<ul class="more"><li><a href="/a">Ferry fares rise</a></li><li><a href="/b">Quay is mended</a></li></ul>';
  const everywhere = { ...rule, selector: undefined, sites: undefined, says: 'Ask the harbour desk.', under: true };

  beforeEach(async () => {
    close();
    await open(storyPage({ text: `${paragraphs(FERRY.slice(0, 2))}${desk}${links}${paragraphs(FERRY.slice(2))}` }));
    session.setClean(true);
  });

  it('shows the page as a rule would have it, and as it was', () => {
    expect(shown()).toContain('Ask the harbour desk.');
    expect(session.preview(everywhere)).toBe(2);
    expect(shown()).not.toContain('Room 4711');
    expect(session.preview(null)).toBe(0);
    expect(shown()).toContain('Room 4711');
  });

  it('a rule that was tried and is kept goes on', () => {
    session.preview(everywhere);
    session.setPreferences({ shown: [], rules: [everywhere] });
    expect(session.preview(null)).toBe(0);
    expect(shown()).not.toContain('Room 4711');
  });

  it('tells what is hidden near the story, puts it back, and hides it again', () => {
    const gaps = session.gaps().filter(({ element }) => element.closest('.more'));
    expect(gaps.length).toBeGreaterThan(0);
    const places = gaps.map(({ place }) => place);
    session.putBack(places);
    expect(shown()).toContain('Ferry fares rise');
    session.putBack(places, false);
    expect(shown()).not.toContain('Ferry fares rise');
  });

  it('a report of it has the label and no other word', () => {
    const element = page.querySelector('.desk') as Element;
    const of = {
      element,
      wish: 'hide',
      label: { says: 'Ask the harbour desk.', under: true },
      rule: null,
      tool: '1.2.3',
    } as const;
    const report = complaintOf(session.whole(), of, signalValues);
    expect(report).toMatchObject({ wish: 'hide', label: 'Ask the harbour desk.', under: true, tool: '1.2.3' });
    expect(report?.lines.filter(({ marked }) => marked)).toHaveLength(2);
    expect(report?.signals).toHaveLength(2);
    expect(JSON.stringify(report)).not.toMatch(/4711|Ida|ferry/i);
    // Hidden on this page, it can be reported still.
    session.hide(element, true);
    expect(complaintOf(session.whole(), of, signalValues)?.signals).toHaveLength(2);
    const gap = page.querySelector('.more') as Element;
    expect(
      complaintOf(session.whole(), { ...of, element: gap, wish: 'keep', label: null }, signalValues)?.lines.filter(
        ({ marked }) => marked,
      ),
    ).toHaveLength(2);
    expect(complaintOf(session.whole(), { ...of, element: gap }, signalValues)).toBeNull();
  });
});

describe('what the page does to the view', () => {
  it('marks that it wipes are back at once', async () => {
    session.setClean(true);
    const marked = [...page.querySelectorAll(`[${MARK}]`)];
    for (const element of marked) element.removeAttribute(MARK);
    await Promise.resolve();
    expect([...page.querySelectorAll(`[${MARK}]`)]).toEqual(marked);
  });

  it('bare text that it puts among the story’s boxes is read, and hidden where it is none of it', async () => {
    session.setClean(true);
    page.querySelector('main')?.append('Subscribe now');
    await calm();
    expect(shown()).not.toContain('Subscribe now');
  });
});

describe('read ahead', () => {
  const stateOf = (state: PageState) => JSON.parse(JSON.stringify(state));

  it('says the same as when it is read in one go', async () => {
    const before = stateOf(session.state());
    await session.readAhead();
    expect(stateOf(session.state())).toEqual(before);
    await session.readAhead();
    expect(session.setClean(true)).toMatchObject({ status: 'story', on: true, article: { headline: TITLE } });
    expect(shown()).toContain(FERRY[0]);
  });

  it('is of no use any more once the page has changed, the reader wants another story, or time has gone by', async () => {
    await session.readAhead();
    put(article(), '<p>The ferry, which had been away for eleven years, sails again from today.</p>');
    await calm();
    expect(session.whole().reading.blocks.some(({ text }) => text.startsWith('The ferry, which'))).toBe(true);
    expect(session.setClean(true).on).toBe(true);
    expect(shown()).toContain('The ferry, which had been away');
  });

  it('of a page that changes meanwhile is left, and the page is read as it is then', async () => {
    const last = 'Nobody on the quay had noticed that the lighthouse went dark for an hour.';
    let time = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
      // Every step takes longer than a slice may, and the text has been walked through by the fourth.
      time += 50;
      if (time === 200) put(article(), `<p>${last}</p>`);
      return time;
    });
    const reading = session.readAhead();
    await reading;
    clock.mockRestore();
    session.setClean(true);
    expect(session.whole().reading.blocks.some(({ text }) => text === last)).toBe(true);
  });
});
