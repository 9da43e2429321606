import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { PageController } from '../../lib/page-controller/page-controller';
import { fillBody, openPage } from './documents';
import { applyMutation, hasNoMarks, pageMutation } from './page-mutations';
import { PROPERTY_TIMEOUT_MS, propertyConfig } from './property-config';
import { storyTrees } from './random-trees';
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
// Fake time, so that debounced work runs immediately and in a fixed order.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const anyStep = fc.oneof(
  { weight: 5, arbitrary: pageMutation },
  fc.constantFrom({ do: 'toggle' as const }, { do: 'toggle' as const }),
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('wait' as const), milliseconds: fc.constantFrom(1, 50, 300, 600) }),
  },
  fc.record({ do: fc.constant('hide' as const), at: fc.nat(60) }),
);

test('however often the clean view is toggled while the page mutates, the page is restored with its own mutations only', {
  timeout: PROPERTY_TIMEOUT_MS,
}, async () => {
  await fc.assert(
    fc.asyncProperty(storyTrees, fc.array(anyStep, { maxLength: 16 }), async (trees, steps) => {
      fc.pre(trees.every(hasNoMarks));
      fillBody(page, trees);
      fillBody(twin, trees);
      const controller = new PageController(page, { onChange: () => undefined });
      controller.setClean(true);
      try {
        for (const step of steps) {
          if (step.do === 'toggle') controller.setClean(!controller.current().on);
          else if (step.do === 'wait') await vi.advanceTimersByTimeAsync(step.milliseconds);
          else if (step.do === 'hide') {
            const node = descendantsOf(unclobberedBody(page))[step.at];
            if (node?.nodeType === 1) controller.setHidden(node as Element, true);
          } else {
            applyMutation(page, step);
            applyMutation(twin, step);
          }
        }
        controller.setClean(false);
      } finally {
        controller.dispose();
      }
      await vi.advanceTimersByTimeAsync(1000);
      expect(serializeTree(unclobberedBody(page))).toBe(serializeTree(unclobberedBody(twin)));
      for (const node of descendantsOf(page))
        expect((node as Element).shadowRoot?.adoptedStyleSheets?.length ?? 0).toBe(0);
    }),
    propertyConfig(300),
  );
});
