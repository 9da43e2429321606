import { beforeEach, expect, test } from 'vitest';
import { ControllerHost } from '../../lib/page-controller/controller-host';
import type { PageController } from '../../lib/page-controller/page-controller';
import { PublishedState } from '../../lib/page-controller/published-state';
import { type PageState, type StoryDetails, stateWithoutStory } from '../../lib/types';

const story: PageState = { status: 'story', on: true, hidden: {}, lang: 'en' };
const details = { passages: [] } as unknown as StoryDetails;

/** State that the fake controller returns, and the calls that were made. */
let state: PageState;
let calls: string[];
let sent: PageState[];
let loading: Promise<void>;
let document: { readyState: DocumentReadyState; body: object | null; parsed?(): void };
let host: ControllerHost;
let published: PublishedState;

beforeEach(() => {
  state = story;
  calls = [];
  sent = [];
  loading = Promise.resolve();
  document = { readyState: 'complete', body: {} };
  const controller = {
    current: () => state,
    *describe(described: PageState) {
      calls.push('describe');
      yield;
      return { ...described, details };
    },
    dispose: () => void calls.push('dispose'),
  };
  const target = Object.assign(document, {
    addEventListener: (_: string, listener: () => void) => {
      document.parsed = listener;
    },
  });
  host = new ControllerHost(() => controller as unknown as PageController);
  published = new PublishedState(target as unknown as Document, host, {
    loadDetails: (lang) => {
      calls.push(`load ${lang}`);
      return loading;
    },
    publish: (next) => void sent.push(next),
  });
});

const ask = (controller: PageController) => controller.current();
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

test('an answer has the details, and is kept with them', async () => {
  expect(await published.updateWithDetails(ask)).toEqual({ ...story, details });
  expect(calls).toEqual(['load en', 'describe']);
  expect(published.latest.details).toBe(details);
  // Details that are there are not read again.
  expect(await published.updateWithDetails(() => published.latest)).toEqual({ ...story, details });
  expect(calls).toHaveLength(2);
});

test('a state that was replaced meanwhile is not kept', async () => {
  const updated = published.updateWithDetails(ask);
  published.keep(stateWithoutStory('no-story'));
  expect((await updated).details).toBe(details);
  expect(published.latest.status).toBe('no-story');
});

test('a page without a story has no details', async () => {
  state = stateWithoutStory('front-page');
  expect(await published.updateWithDetails(ask)).toEqual(state);
  expect(calls).toEqual([]);
});

test('states are published in the order in which they arose', async () => {
  let done = () => {};
  loading = new Promise((resolve) => {
    done = resolve;
  });
  published.publish(story);
  published.publish(stateWithoutStory('no-story'));
  await settle();
  expect(sent).toEqual([]);
  done();
  await settle();
  expect(sent.map(({ status }) => status)).toEqual(['story', 'no-story']);
});

test('an exception restores the page and is a state', async () => {
  const failed = published.update(() => {
    throw new Error('No.');
  });
  expect(failed).toMatchObject({ status: 'error', on: false, message: 'Error: No.' });
  expect(calls).toEqual(['dispose']);
});

test('while a document loads, a page without a story counts as loading, and its state follows', async () => {
  document.readyState = 'loading';
  state = stateWithoutStory('no-story');
  expect(published.update(ask).status).toBe('loading');
  state = story;
  expect(published.update(ask)).toBe(story);
  document.readyState = 'interactive';
  document.parsed?.();
  await settle();
  expect(sent.map(({ status }) => status)).toEqual(['story']);
});

test('a document without a body is not read', () => {
  document.body = null;
  expect(published.update(ask).status).toBe('loading');
});
