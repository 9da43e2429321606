import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runToCompletion } from '../../lib/async/time-slicing';
import { buildReport } from '../../lib/page-controller/build-report';
import { detailsExports } from '../../lib/page-controller/details-exports';
import { PageController } from '../../lib/page-controller/page-controller';
import { measureBlockSignals } from '../../lib/pipeline/signal-values';
import type { Rule } from '../../lib/rules/rule';
import type { PageState } from '../../lib/types';
import { CLEAN_VIEW_SHEET } from '../../lib/view/clean-view-sheet';
import { MARK_ATTRIBUTE } from '../../lib/view/selectors';
import { asParagraphs, OTHER_TEXTS, OTHER_TITLE, STORY_TEXTS, storyPage, TITLE, widePage } from '../layout/story-page';
import { openFrame } from '../pages/open-frame';

let page: Document;
let close: () => void;
let controller: PageController;
let published: PageState[];
let areDetailsLoaded = true;

async function open(html: string): Promise<void> {
  ({ document: page, close } = await openFrame(html));
  // In the extension the browser itself puts the sheet there.
  const view = page.defaultView as (Window & typeof globalThis) | null;
  if (!view) throw new Error('The frame has no window.');
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(CLEAN_VIEW_SHEET);
  page.adoptedStyleSheets = [sheet];
  published = [];
  controller = new PageController(page, {
    onChange: (state) => published.push(state),
    details: () => (areDetailsLoaded ? detailsExports : undefined),
  });
}

beforeEach(() => open(storyPage()));
afterEach(() => {
  controller.dispose();
  close();
});

const html = () => page.documentElement.outerHTML;
const marks = () => page.querySelectorAll(`[${MARK_ATTRIBUTE}]`).length;
const shown = () => page.body.innerText;
const article = () => page.querySelector('article') as HTMLElement;
const details = (state: PageState) => runToCompletion(controller.describe(state)).details;
const settle = () => new Promise((resolve) => setTimeout(resolve, 500));
const put = (into: Element, markup: string) => into.append(page.createRange().createContextualFragment(markup));

describe('the story’s part first', () => {
  beforeEach(async () => {
    controller.dispose();
    close();
    await open(widePage());
  });
  it('any request but the first frame gets the whole page', () => {
    const whole = controller.current();
    const before = html();
    const first = controller.setClean(true);
    expect(shown()).not.toContain('Another story');
    expect(first.hidden).not.toEqual(whole.hidden);
    expect(controller.current().hidden).toEqual(whole.hidden);
    expect(controller.setClean(false).hidden).toEqual(whole.hidden);
    expect(html()).toBe(before);
  });

  it('reading the rest does not touch the page if the story is the same', () => {
    controller.setClean(true);
    const marked = html();
    const changes = new MutationObserver(() => {});
    changes.observe(page, { attributes: true, childList: true, subtree: true });
    runToCompletion(controller.readRest());
    expect(changes.takeRecords()).toEqual([]);
    expect(html()).toBe(marked);
    runToCompletion(controller.readRest());
  });

  it('nothing is read any more once the view is off', () => {
    controller.setClean(true);
    const rest = controller.readRest();
    rest.next();
    controller.setClean(false);
    const off = html();
    runToCompletion(rest);
    expect(html()).toBe(off);
    expect(marks()).toBe(0);
  });
});

describe('on and off', () => {
  it('details are read in a stage of their own, once per reading', () => {
    const describeArticle = vi.spyOn(detailsExports, 'describeArticle');
    const state = controller.setClean(true);
    expect(marks()).toBeGreaterThan(0);
    expect(state.article).toEqual({ headline: TITLE });
    expect(state.details).toBeUndefined();
    expect(describeArticle).not.toHaveBeenCalled();
    expect(details(state)?.article).toMatchObject({ headline: TITLE, byline: [], related: [] });
    expect(details(controller.current())).toEqual(details(state));
    expect(describeArticle).toHaveBeenCalledTimes(1);
    expect(controller.describedStory()?.reading.article).toEqual(details(state)?.article);
    expect(describeArticle).toHaveBeenCalledTimes(1);
    describeArticle.mockRestore();
  });

  it('without the details chunk details are limited to structured data, and are read again once it is loaded', () => {
    areDetailsLoaded = false;
    const state = controller.setClean(true);
    expect(details(state)).toMatchObject({
      article: { headline: TITLE, byline: [], sources: null, related: [] },
      hiddenBlocks: [],
      passages: [],
    });
    areDetailsLoaded = true;
    expect(details(state)?.article.sources).toBeInstanceOf(Array);
    expect(details(state)?.hiddenBlocks).toHaveLength(2);
  });

  it('a state that the controller has not returned gets no details', () => {
    expect(details({ ...controller.setClean(true) })).toBeUndefined();
  });

  it('the page comes back byte for byte', () => {
    const before = html();
    expect(controller.setClean(true)).toMatchObject({ status: 'story', on: true, article: { headline: TITLE } });
    expect(marks()).toBeGreaterThan(STORY_TEXTS.length);
    expect(shown()).toContain(STORY_TEXTS[0]);
    expect(shown()).not.toContain('Home');
    expect(controller.setClean(false)).toMatchObject({ status: 'story', on: false });
    expect(html()).toBe(before);
  });

  it('is idempotent', () => {
    const before = html();
    controller.setClean(true);
    const clean = html();
    expect(controller.setClean(true).on).toBe(true);
    expect(html()).toBe(clean);
    controller.setClean(false);
    expect(controller.setClean(false).on).toBe(false);
    expect(html()).toBe(before);
  });

  it('the last of many switches wins', () => {
    const before = html();
    for (let time = 0; time < 9; time++) controller.setClean(time % 2 === 0);
    expect(controller.current().on).toBe(true);
    controller.setClean(false);
    expect(html()).toBe(before);
  });

  it('the state counts what is hidden by kind, and the details list it with reasons', () => {
    expect(controller.current()).toMatchObject({ status: 'story', on: false, hidden: { furniture: 2 } });
    expect(details(controller.current())?.hiddenBlocks).toEqual([
      { kind: 'furniture', text: 'Home', reason: { key: 'menu' }, times: 1, places: [1] },
      { kind: 'furniture', text: 'Harbour Post', reason: { key: 'footer' }, times: 1, places: [2] },
    ]);
    controller.setClean(true);
    expect(controller.current()).toMatchObject({ status: 'story', on: true, hidden: { furniture: 2 } });
  });

  it('the scroll position is restored', () => {
    const tall = page.createElement('div');
    tall.style.height = '3000px';
    page.body.prepend(tall);
    page.defaultView?.scrollTo(0, 2500);
    const before = page.defaultView?.scrollY;
    controller.setClean(true);
    controller.setClean(false);
    expect(page.defaultView?.scrollY).toBe(before);
  });
});

describe('a page without a story', () => {
  it.each([
    ['empty', ''],
    ['no-story', `<h1>Not found</h1><p>${'There is nothing at this address. '.repeat(8)}</p>`],
  ])('has the state "%s" and stays unchanged', async (status, body) => {
    close();
    await open(body);
    const before = html();
    expect(controller.setClean(true)).toMatchObject({ status, on: false, hidden: {} });
    expect(html()).toBe(before);
    expect(controller.setClean(false)).toMatchObject({ status, on: false });
  });
});

describe('a page that does not look like a story', () => {
  const list = STORY_TEXTS.map(
    (text, at) => `<li><h2><a href="/s/${at}">${text.slice(0, 40)}</a></h2><p>${text}</p></li>`,
  );

  beforeEach(async () => {
    close();
    await open(`<header><nav><a href="/">Home</a></nav></header><h1>News</h1><ul>${list.join('')}</ul>`);
  });

  it('can be cleaned nonetheless, and restored', () => {
    const before = html();
    expect(controller.setClean(true)).toMatchObject({ status: 'no-story', on: false, cleanable: true });
    expect(controller.cleanAnyway()).toMatchObject({ status: 'story', on: false });
    expect(controller.setClean(true)).toMatchObject({ status: 'story', on: true });
    expect(shown()).toContain(STORY_TEXTS[0]);
    expect(shown()).not.toContain('Home');
    controller.setClean(false);
    expect(html()).toBe(before);
  });
});

describe('while the view is on', () => {
  beforeEach(() => {
    controller.setClean(true);
  });

  it('what the page adds is not shown before it has been read', async () => {
    put(article(), '<div class="new">Sign up for our newsletter</div>');
    put(page.body, '<div class="new">We use cookies</div>');
    const display = () => [...page.querySelectorAll('.new')].map((e) => page.defaultView?.getComputedStyle(e).display);
    expect(display()).toEqual(['none', 'none']);
    await settle();
    expect(display()).toEqual(['none', 'none']);
    controller.setClean(false);
    expect(display()).toEqual(['block', 'block']);
    expect(marks()).toBe(0);
  });

  it('passages of sources keep their words when the page adds blocks above them', async () => {
    const state = controller.setClean(true);
    const before = details(state)?.passages;
    expect(before?.flat().length).toBeGreaterThan(0);
    const [first] = article().querySelectorAll('p');
    first?.before(
      page.createRange().createContextualFragment('<p>Two more boats came in at noon, both of them empty.</p>'),
    );
    await settle();
    expect(shown()).toContain('both of them empty');
    expect(details(controller.current())?.passages).toEqual(before);
  });

  it('a paragraph added to the story is shown once it has been read', async () => {
    put(article(), `<p>${OTHER_TEXTS[0]?.replace('school in Norby', 'ferry hall')}</p>`);
    await settle();
    expect(shown()).toContain('ferry hall');
  });

  it('a longer story that is loaded below does not replace the story', async () => {
    put(
      page.querySelector('main') as Element,
      `<article><h1>${OTHER_TITLE}</h1>${asParagraphs(OTHER_TEXTS)}</article>`,
    );
    page.title = OTHER_TITLE;
    await settle();
    expect(controller.current().article?.headline).toBe(TITLE);
    expect(shown()).toContain(STORY_TEXTS[0]);
    expect(shown()).not.toContain(OTHER_TEXTS[0]);
    expect(published).toEqual([]);
  });

  it('a story that is rendered again stays shown', async () => {
    const again = storyPage().match(/<article>.*<\/article>/s)?.[0] ?? '';
    article().remove();
    put(page.querySelector('main') as Element, again);
    const fresh = () => [...page.querySelectorAll('article p')].filter((e) => e.hasAttribute(MARK_ATTRIBUTE)).length;
    await settle();
    expect(fresh()).toBe(STORY_TEXTS.length);
    expect(controller.current()).toMatchObject({ on: true, article: { headline: TITLE } });
    controller.setClean(false);
    expect(html()).not.toContain(MARK_ATTRIBUTE);
  });

  it('after navigation to another story the view shows that story', async () => {
    page.title = OTHER_TITLE;
    article().replaceChildren();
    put(article(), `<h1>${OTHER_TITLE}</h1>${asParagraphs(OTHER_TEXTS)}`);
    await settle();
    expect(controller.current()).toMatchObject({ on: true, article: { headline: OTHER_TITLE } });
    expect(published.at(-1)).toMatchObject({ on: true, article: { headline: OTHER_TITLE } });
    expect(shown()).toContain(OTHER_TEXTS[5]);
  });

  it('after navigation to a page without a story the view is off', async () => {
    page.title = 'Harbour Post';
    (page.querySelector('main') as Element).replaceChildren();
    put(page.querySelector('main') as Element, '<p>Choose a section.</p>');
    await settle();
    expect(published.at(-1)).toMatchObject({ on: false });
    expect(html()).not.toContain(MARK_ATTRIBUTE);
    expect(shown()).toContain('Choose a section.');
  });
});

describe('dispose', () => {
  it.each<[when: string, act: () => void]>([
    ['before anything', () => undefined],
    ['while the view is on', () => controller.setClean(true)],
    [
      'after it was on',
      () => {
        controller.setClean(true);
        controller.setClean(false);
      },
    ],
    ['twice', () => controller.dispose()],
  ])('%s restores the page', (_when, act) => {
    const before = html();
    act();
    controller.dispose();
    expect(html()).toBe(before);
  });

  it('stops all observers', async () => {
    controller.setClean(true);
    controller.dispose();
    put(article(), '<p>More</p>');
    await settle();
    expect(marks()).toBe(0);
    expect(published).toEqual([]);
  });

  it('leaves a controller that can be used again', () => {
    controller.setClean(true);
    controller.dispose();
    expect(controller.setClean(true).on).toBe(true);
  });
});

it('a document without a window can be read', () => {
  const detached = new PageController(new DOMParser().parseFromString(storyPage(), 'text/html'), {
    onChange: () => undefined,
  });
  expect(detached.setClean(true)).toMatchObject({ status: 'story', on: true });
  expect(detached.setClean(false)).toMatchObject({ on: false });
});

describe('a rule trial', () => {
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
    await open(
      storyPage({ text: `${asParagraphs(STORY_TEXTS.slice(0, 2))}${box}${asParagraphs(STORY_TEXTS.slice(2))}` }),
    );
  });

  it.each([false, true])('reports what the rule hides, with the view on: %s; nothing is shown', (on) => {
    controller.setClean(on);
    const before = html();
    expect(controller.tryRule(rule({ selector: '.desk' }))).toEqual({
      headline: TITLE,
      appliesHere: true,
      selectsStory: false,
      blockCount: 2,
      lines: [DESK, LONG.slice(0, 79)],
      keptBlockCount: 2,
    });
    expect(controller.tryRule(rule({ says: DESK }))).toMatchObject({ blockCount: 1, lines: [DESK], keptBlockCount: 1 });
    expect(controller.tryRule(rule({ selector: '.none' }))).toMatchObject({
      appliesHere: true,
      blockCount: 0,
      lines: [],
    });
    expect(controller.tryRule(rule({ selector: 'article p' }))).toMatchObject({ selectsStory: true, blockCount: 0 });
    expect(controller.tryRule(rule({ selector: '.desk', sites: ['other.test'] }))).toMatchObject({
      headline: TITLE,
      appliesHere: false,
      blockCount: 0,
    });
    expect(html()).toBe(before);
    if (on) expect(controller.current().hidden).toEqual({ furniture: 2 });
  });

  it('replaces the rule with the same id', () => {
    controller.setPreferences({ shown: [], rules: [rule({ selector: '.desk' })] });
    controller.setClean(true);
    expect(shown()).not.toContain(DESK);
    expect(controller.tryRule(rule({ says: DESK }))).toMatchObject({ blockCount: 1, keptBlockCount: 1 });
    expect(controller.tryRule(rule({ id: 'hide-more', selector: '.desk' }))).toMatchObject({ keptBlockCount: 0 });
    expect(shown()).not.toContain(DESK);
  });

  it('works for rules that keep as well', () => {
    const keep = rule({ decide: 'keep', kind: 'paragraph', selector: 'footer' });
    expect(controller.tryRule(keep)).toMatchObject({ blockCount: 1, lines: ['Harbour Post'], keptBlockCount: 0 });
  });

  it('is null without a story', async () => {
    close();
    await open('<h1>Not found</h1>');
    expect(controller.tryRule(rule({ selector: 'h1' }))).toBeNull();
  });

  it('with the view on the state counts the blocks that each rule decides', () => {
    controller.setPreferences({
      shown: [],
      rules: [rule({ selector: '.desk' }), rule({ id: 'hide-none', selector: '.none' })],
    });
    expect(controller.current().ruleCounts).toBeUndefined();
    expect(controller.setClean(true).ruleCounts).toEqual({ 'hide-desk': 2 });
    controller.setPreferences({ shown: [], rules: [] });
    expect(controller.current().ruleCounts).toBeUndefined();
  });
});

describe('pickers', () => {
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
    await open(
      storyPage({
        text: `${asParagraphs(STORY_TEXTS.slice(0, 2))}${desk}${links}${asParagraphs(STORY_TEXTS.slice(2))}`,
      }),
    );
    controller.setClean(true);
  });

  it('a preview shows the page with a rule, and without it again', () => {
    expect(shown()).toContain('Ask the harbour desk.');
    expect(controller.preview(everywhere)).toBe(2);
    expect(shown()).not.toContain('Room 4711');
    expect(controller.preview(null)).toBe(0);
    expect(shown()).toContain('Room 4711');
  });

  it('a previewed rule that is saved stays in effect', () => {
    controller.preview(everywhere);
    controller.setPreferences({ shown: [], rules: [everywhere] });
    expect(controller.preview(null)).toBe(0);
    expect(shown()).not.toContain('Room 4711');
  });

  it('hidden elements near the story can be put back, and hidden again', () => {
    const gaps = controller.hiddenNearStory().filter(({ element }) => element.closest('.more'));
    expect(gaps.length).toBeGreaterThan(0);
    const places = gaps.map(({ place }) => place);
    controller.setRestored(places);
    expect(shown()).toContain('Ferry fares rise');
    controller.setRestored(places, false);
    expect(shown()).not.toContain('Ferry fares rise');
  });

  it('a report contains the label and no other text', () => {
    const element = page.querySelector('.desk') as Element;
    const of = {
      element,
      decide: 'hide',
      label: { says: 'Ask the harbour desk.', under: true },
      rule: null,
      tool: '1.2.3',
    } as const;
    const report = buildReport(controller.snapshot(), of, measureBlockSignals);
    expect(report).toMatchObject({ decide: 'hide', label: 'Ask the harbour desk.', under: true, tool: '1.2.3' });
    expect(report?.lines.filter(({ marked }) => marked)).toHaveLength(2);
    expect(report?.signals).toHaveLength(2);
    expect(JSON.stringify(report)).not.toMatch(/4711|Ida|ferry/i);
    // Hidden on this page, it can be reported still.
    controller.setHidden(element, true);
    expect(buildReport(controller.snapshot(), of, measureBlockSignals)?.signals).toHaveLength(2);
    const gap = page.querySelector('.more') as Element;
    expect(
      buildReport(
        controller.snapshot(),
        { ...of, element: gap, decide: 'keep', label: null },
        measureBlockSignals,
      )?.lines.filter(({ marked }) => marked),
    ).toHaveLength(2);
    expect(buildReport(controller.snapshot(), { ...of, element: gap }, measureBlockSignals)).toBeNull();
  });
});

describe('interference by the page', () => {
  it('marks that it removes are restored at once', async () => {
    controller.setClean(true);
    const marked = [...page.querySelectorAll(`[${MARK_ATTRIBUTE}]`)];
    for (const element of marked) element.removeAttribute(MARK_ATTRIBUTE);
    await Promise.resolve();
    expect([...page.querySelectorAll(`[${MARK_ATTRIBUTE}]`)]).toEqual(marked);
  });

  it('bare text that it inserts is read, and hidden unless it is part of the story', async () => {
    controller.setClean(true);
    page.querySelector('main')?.append('Subscribe now');
    await settle();
    expect(shown()).not.toContain('Subscribe now');
  });
});

describe('prefetch', () => {
  const stateOf = (state: PageState) => JSON.parse(JSON.stringify(state));

  it('gives the same state as reading at once', async () => {
    const before = stateOf(controller.current());
    await controller.readAhead();
    expect(stateOf(controller.current())).toEqual(before);
    await controller.readAhead();
    expect(controller.setClean(true)).toMatchObject({ status: 'story', on: true, article: { headline: TITLE } });
    expect(shown()).toContain(STORY_TEXTS[0]);
  });

  it('is dropped after the current task', async () => {
    await controller.readAhead();
    put(article(), '<p>The ferry, which had been away for eleven years, sails again from today.</p>');
    await settle();
    expect(controller.snapshot().reading.blocks.some(({ text }) => text.startsWith('The ferry, which'))).toBe(true);
    expect(controller.setClean(true).on).toBe(true);
    expect(shown()).toContain('The ferry, which had been away');
  });

  it('is dropped if the page changes meanwhile', async () => {
    const last = 'Nobody on the quay had noticed that the lighthouse went dark for an hour.';
    let time = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
      // Every step takes longer than a slice may, and the text has been walked through by the fourth.
      time += 50;
      if (time === 200) put(article(), `<p>${last}</p>`);
      return time;
    });
    const reading = controller.readAhead();
    await reading;
    clock.mockRestore();
    controller.setClean(true);
    expect(controller.snapshot().reading.blocks.some(({ text }) => text === last)).toBe(true);
  });
});
