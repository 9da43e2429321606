import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPage } from '../../lib/pipeline';
import type { Elements, Reading } from '../../lib/types';
import { HIDDEN_KINDS, KEPT_KINDS } from '../../lib/types/kinds';
import { showClean } from '../../lib/view/show-clean';
import { PATIENCE, runs } from './cases';
import { apply, type Change, change, plain } from './changes';
import { fill, openLasting } from './pages';
import { bodyOf, nodesIn, story, trees, wordsOf } from './trees';

let page: Document;
let twin: Document;
let closing: (() => void)[] = [];
beforeAll(async () => {
  const [one, other] = [await openLasting(), await openLasting()];
  [page, twin] = [one.document, other.document];
  closing = [one.close, other.close];
});
afterAll(() => {
  for (const close of closing) close();
});

const sheets = () =>
  page.adoptedStyleSheets.length +
  nodesIn(page).reduce((sum, node) => sum + ((node as Element).shadowRoot?.adoptedStyleSheets?.length ?? 0), 0);

/** A page and what it would be without us, after the same changes of its own. */
function both(changes: readonly Change[]): void {
  for (const one of changes) {
    apply(page, one);
    apply(twin, one);
  }
}

const same = () => {
  expect(wordsOf(bodyOf(page))).toBe(wordsOf(bodyOf(twin)));
  expect(sheets()).toBe(0);
};

/** Any verdicts at all: the view must be undone whatever was decided. */
function judged(reading: Reading, dice: readonly number[]): Reading {
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

test('whatever is kept and whatever the page does meanwhile, it comes back with that and nothing else', {
  timeout: PATIENCE,
}, () => {
  const dice = fc.array(fc.nat(100), { minLength: 1, maxLength: 12 });
  const changes = fc.array(change, { maxLength: 8 });
  fc.assert(
    fc.property(fc.oneof(trees, story), dice, changes, changes, (trees, dice, meanwhile, before) => {
      // What a page copies of its own marks is ours by then.
      fc.pre(trees.every(plain) || !meanwhile.some(({ do: what }) => what === 'clone' || what === 'rewrite'));
      fill(page, trees);
      fill(twin, trees);
      const { reading, elements } = read();
      // What was read may be gone before it is shown.
      both(before);
      const restore = showClean(page, judged(reading, dice), elements);
      both(meanwhile);
      restore();
      same();
    }),
    runs(600),
  );
});
