import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPage } from '../../lib/pipeline';
import type { Elements, Reading } from '../../lib/types';
import { HIDDEN_KINDS, KEPT_KINDS } from '../../lib/types/kinds';
import { showClean } from '../../lib/view/show-clean';
import { fillBody, openPage } from './documents';
import { applyMutation, hasNoMarks, type PageMutation, pageMutation } from './page-mutations';
import { PROPERTY_TIMEOUT_MS, propertyConfig } from './property-config';
import { storyTrees, trees } from './random-trees';
import { descendantsOf, serializeTree, unclobberedBody } from './tree-dom';

let page: Document;
let twin: Document;
let closing: (() => void)[] = [];
beforeAll(async () => {
  const [one, other] = [await openPage(), await openPage()];
  [page, twin] = [one.document, other.document];
  closing = [one.close, other.close];
});
afterAll(() => {
  for (const close of closing) close();
});

const countSheets = () =>
  page.adoptedStyleSheets.length +
  descendantsOf(page).reduce((sum, node) => sum + ((node as Element).shadowRoot?.adoptedStyleSheets?.length ?? 0), 0);

/** Applies the same mutations to the page and to its twin, which the clean view never touches. */
function mutateBoth(mutations: readonly PageMutation[]): void {
  for (const mutation of mutations) {
    applyMutation(page, mutation);
    applyMutation(twin, mutation);
  }
}

const expectSame = () => {
  expect(serializeTree(unclobberedBody(page))).toBe(serializeTree(unclobberedBody(twin)));
  expect(countSheets()).toBe(0);
};

/** Replaces the verdicts by random ones: the page must be restored whatever was decided. */
function withRandomVerdicts(reading: Reading, dice: readonly number[]): Reading {
  const verdicts = reading.verdicts.map((verdict, at) => {
    const die = dice[at % Math.max(1, dice.length)] ?? 0;
    const [kept, hidden] = [KEPT_KINDS[die % KEPT_KINDS.length], HIDDEN_KINDS[die % HIDDEN_KINDS.length]];
    return die % 3 && kept
      ? { ...verdict, decide: 'keep' as const, kind: kept }
      : { ...verdict, decide: 'hide' as const, kind: hidden ?? 'furniture' };
  });
  return { ...reading, found: true, verdicts };
}

const read = (): { reading: Reading; elements: Elements } => readPage(page, { url: 'https://news.test/2031/a-story' });

test('whatever is kept and however the page mutates meanwhile, it is restored with its own mutations only', {
  timeout: PROPERTY_TIMEOUT_MS,
}, () => {
  const dice = fc.array(fc.nat(100), { minLength: 1, maxLength: 12 });
  const mutations = fc.array(pageMutation, { maxLength: 8 });
  fc.assert(
    fc.property(fc.oneof(trees, storyTrees), dice, mutations, mutations, (trees, dice, meanwhile, before) => {
      // Marks that the page copies count as ours.
      fc.pre(trees.every(hasNoMarks) || !meanwhile.some(({ do: what }) => what === 'clone' || what === 'rewrite'));
      fillBody(page, trees);
      fillBody(twin, trees);
      const { reading, elements } = read();
      // Elements may be gone before the view is shown.
      mutateBoth(before);
      const restore = showClean(page, withRandomVerdicts(reading, dice), elements);
      mutateBoth(meanwhile);
      restore();
      expectSame();
    }),
    propertyConfig(600),
  );
});
