import { hiddenBlocks, hiddenCounts } from './hidden';
import { readPage } from './read';
import type { Elements, Kind, PageState, Reading } from './types';
import { holdPlace } from './view/anchor';
import { type CleanView, openCleanView } from './view/clean-view';
import { watch } from './view/watch';

/** One page being read: holds whether the clean view is on and keeps it right while the page changes. */
export interface Session {
  /** What the popup shows. Reads the page anew, unless the clean view is on and keeps its reading. */
  state(): PageState;
  /** Switches the clean view. A page without a story stays as it is and says why. Calling twice with one value is calm. */
  setClean(on: boolean): PageState;
  /** Takes everything back: marks, sheets, observers. */
  dispose(): void;
}

interface Read {
  reading: Reading;
  elements: Elements;
}

/**
 * @param document the page
 * @param onChange told when the state changes by itself: a single-page app moved on, the story went away
 */
export function createSession(document: Document, onChange: (state: PageState) => void): Session {
  let view: CleanView | null = null;
  let shown: Read | null = null;
  let stop: (() => void) | null = null;
  let scroll: { left: number; top: number; after: number } | null = null;
  const frame = document.defaultView;

  const stateOf = ({ reading }: Read, on: boolean): PageState => {
    if (reading.found)
      return {
        status: 'story',
        on,
        article: reading.article,
        hidden: hiddenCounts(reading),
        hiddenBlocks: hiddenBlocks(reading),
      };
    const loading = document.readyState === 'loading';
    return {
      status: loading ? 'loading' : (reading.absence ?? 'no-story'),
      on: false,
      article: reading.article,
      hidden: {},
    };
  };

  const off = () => {
    stop?.();
    stop = null;
    const moved = scroll && frame && Math.abs(frame.scrollY - scroll.after) >= 2;
    const place = moved && shown ? holdPlace(document, shown.reading, shown.elements) : null;
    view?.restore();
    view = null;
    shown = null;
    // A reader who has not moved gets the very place back, another one keeps the line that is being read.
    if (place) place.settle();
    else if (scroll) frame?.scrollTo({ left: scroll.left, top: scroll.top, behavior: 'instant' });
    scroll = null;
  };

  const refresh = () => {
    if (!view || !shown) return;
    // Our own sheet hides what the page has added: it is read as the page shows it.
    const next = view.apart(() => readPage(document));
    if (stillThere(shown)) {
      // While the story is on the page, nothing that the page adds may take its place.
      if (
        next.reading.found &&
        next.reading.article.headline === shown.reading.article.headline &&
        next.reading.url === shown.reading.url
      ) {
        shown = { reading: next.reading, elements: next.elements };
        view.show(shown.reading, shown.elements);
      }
      return;
    }
    if (next.reading.found) {
      shown = next;
      view.show(next.reading, next.elements);
      onChange(stateOf(next, true));
    } else if (
      next.reading.url !== shown.reading.url ||
      keptIds(shown).every((id) => !shown?.elements.get(id)?.element.isConnected)
    ) {
      off();
      onChange(stateOf(next, false));
    }
  };

  return {
    state: () => (shown ? stateOf(shown, true) : stateOf(readPage(document), false)),
    setClean(on) {
      if (!on) {
        const read = shown;
        off();
        return stateOf(read ?? readPage(document), false);
      }
      if (shown) return stateOf(shown, true);
      const read = readPage(document);
      if (!read.reading.found) return stateOf(read, false);
      const before = { left: frame?.scrollX ?? 0, top: frame?.scrollY ?? 0 };
      view = openCleanView(document, false);
      view.show(read.reading, read.elements);
      shown = read;
      scroll = { ...before, after: frame?.scrollY ?? 0 };
      stop = watch(document, () => shown !== null && !stillThere(shown), refresh);
      return stateOf(read, true);
    },
    dispose: off,
  };
}

/** The story's text: a question-and-answer or a list of scores may have no paragraph at all. */
function keptIds({ reading }: Read): number[] {
  return reading.verdicts.flatMap(({ block, decide, kind }) => (decide === 'keep' && TEXT.has(kind) ? [block] : []));
}

const TEXT = new Set<Kind>(['paragraph', 'list', 'quote', 'table']);

/** Are most of the story's paragraphs still in the page? A framework that draws anew, or moves on, takes them out. */
function stillThere(read: Read): boolean {
  const ids = keptIds(read);
  return ids.filter((id) => read.elements.get(id)?.element.isConnected).length > ids.length / 2;
}
