import type { ReaderHighlights } from '../highlights/reader-highlights';
import { firstKeptElement } from './first-kept-element';
import type { OpenedStrip, StripPage, StripPort } from './host';
import { type Masthead, showMasthead } from './masthead';
import { findMastheadFacts } from './masthead-facts';
import { ReadingStrip } from './strip';

export type { StripPage, StripPort, StripTexts } from './host';

/**
 * Adds the masthead and the reading strip to a page whose clean view is on. Both are in closed shadow roots outside the page's
 * body.
 *
 * @returns functions that keep both up to date, and that remove them
 */
export function openReadingStrip(
  document: Document,
  page: StripPage,
  port: StripPort,
  highlights: ReaderHighlights,
): OpenedStrip {
  const masthead = openMasthead(document, page, port);
  const updateColour = () => masthead?.updateColour();
  const strip = new ReadingStrip(document, page, port, highlights, updateColour);
  void highlights.show(page.story);
  const schemes = document.defaultView?.matchMedia('(prefers-color-scheme: dark)');
  schemes?.addEventListener('change', updateColour);
  return {
    speechChanged: (state) => strip.speechChanged(state),
    setSingleKeys: (on) => strip.setSingleKeys(on),
    close() {
      schemes?.removeEventListener('change', updateColour);
      strip.remove();
      masthead?.remove();
      if (!highlights.isEmpty) port.insertMarksSheet().catch(() => {});
    },
  };
}

function openMasthead(document: Document, page: StripPage, port: StripPort): Masthead | null {
  const story = page.story();
  const headline = story && firstKeptElement(story, 'headline');
  if (!story || !headline) return null;
  const facts = findMastheadFacts(story.reading, page.state, document.location?.hostname ?? '');
  return showMasthead(document, headline, facts, port.texts().masthead);
}
