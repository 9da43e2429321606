import { scrollRangesIntoView, setHighlight } from '../view/highlight';
import { SPEECH_HIGHLIGHT } from '../view/speech-highlight';
import type { Sentence } from './speech-queue';

/** Highlights the spoken sentence and scrolls it into view; null removes the highlight. */
export function highlightSentence(document: Document, sentence: Sentence | null): void {
  const ranges = sentence?.ranges ?? [];
  setHighlight(document, SPEECH_HIGHLIGHT, ranges);
  scrollRangesIntoView(document, ranges);
}
