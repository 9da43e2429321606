import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createSession } from '../../lib/page-controller';
import { PATIENCE, runs } from './cases';
import { apply, change, plain } from './changes';
import { fill, openLasting } from './pages';
import { bodyOf, nodesIn, story, wordsOf } from './trees';

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
// Time passes as the test says: what waits for calm comes at once, and in one order.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const step = fc.oneof(
  { weight: 5, arbitrary: change },
  fc.constantFrom({ do: 'press' as const }, { do: 'press' as const }),
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('wait' as const), milliseconds: fc.constantFrom(1, 50, 300, 600) }),
  },
  fc.record({ do: fc.constant('hide' as const), at: fc.nat(60) }),
);

test('however often it is switched, and whatever is read meanwhile, the page comes back with its own changes alone', {
  timeout: PATIENCE,
}, async () => {
  await fc.assert(
    fc.asyncProperty(story, fc.array(step, { maxLength: 16 }), async (trees, steps) => {
      fc.pre(trees.every(plain));
      fill(page, trees);
      fill(twin, trees);
      const session = createSession(page, () => undefined);
      session.setClean(true);
      try {
        for (const one of steps) {
          if (one.do === 'press') session.setClean(!session.state().on);
          else if (one.do === 'wait') await vi.advanceTimersByTimeAsync(one.milliseconds);
          else if (one.do === 'hide') {
            const node = nodesIn(bodyOf(page))[one.at];
            if (node?.nodeType === 1) session.hide(node as Element, true);
          } else {
            apply(page, one);
            apply(twin, one);
          }
        }
        session.setClean(false);
      } finally {
        session.dispose();
      }
      await vi.advanceTimersByTimeAsync(1000);
      expect(wordsOf(bodyOf(page))).toBe(wordsOf(bodyOf(twin)));
      for (const node of nodesIn(page)) expect((node as Element).shadowRoot?.adoptedStyleSheets?.length ?? 0).toBe(0);
    }),
    runs(300),
  );
});
