import type { HidingTarget } from '../../lib/picker/hiding-rules';
import { collectKeptElements, KeptContent } from '../../lib/picker/kept-content';
import { measureElementSignals } from '../../lib/pipeline/signal-values';
import { readSnapshot } from '../../lib/pipeline/snapshot';
import { openFrame } from '../pages/open-frame';

const URL_OF_PAGE = 'https://courier.test/ferry';

/** A box of clutter in the story. */
export const BOX =
  '<div class="desk"><div class="in"><p>Ask the harbour desk.</p><p>Tuesdays and Fridays.</p></div></div>';

const storyWith = (
  extra: string,
) => `<!doctype html><html lang="en"><title>Ferry sails again</title><body><main><article>
<h1>Ferry to Eastmere sails again after two years</h1>
<p class="text">The first ferry in two years left the harbour of Eastmere on Tuesday morning with ninety people on board, the line said.</p>
<p class="text">The old quay had been closed since a storm tore away its northern end, and repairs took longer than the council had hoped.</p>
${extra}
<p class="text">The council paid for the works with a loan that runs for thirty years, and the line will pay a fee for every landing.</p>
<p class="text">A second ship is to follow in the spring, when the light on the breakwater has been mended and the pilots have been trained.</p>
</article></main></body></html>`;

export interface PickerPage {
  content: KeptContent;
  elementAt(selector: string): Element;
  targetAt(selector: string): HidingTarget;
  close(): void;
}

/** Opens a page with a story, and additional HTML in the middle of it. */
export async function openPickerPage(extra: string): Promise<PickerPage> {
  const { document, close } = await openFrame(storyWith(extra), URL_OF_PAGE);
  const snapshot = readSnapshot(document, { url: URL_OF_PAGE });
  const content = new KeptContent(collectKeptElements(snapshot.reading, snapshot.elements));
  const elementAt = (selector: string) => document.querySelector(selector) as Element;
  return {
    content,
    elementAt,
    targetAt: (selector) => ({
      content,
      element: elementAt(selector),
      site: 'courier.test',
      measureSignals: (elements) => measureElementSignals(snapshot, elements),
    }),
    close,
  };
}
