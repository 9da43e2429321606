import { flatTreeParent, nodeTypeOf, unclobbered } from '../document/dom';
import { PLACEHOLDER_MARK } from './mark-values';
import { MARK_ATTRIBUTE, SET_ASIDE_VALUE } from './selectors';

/** Time (ms) without another mutation after which mutations are reported. */
const QUIET_MS = 40;
/** Maximum time (ms) after which mutations are reported in any case. */
const MAX_DELAY_MS = 250;
/** Minimum interval (ms) between reports that the story was removed, which are otherwise immediate. */
const MIN_URGENT_INTERVAL_MS = 200;
/** Attributes that pages change in order to show hidden content, or to lock the rest of the page. */
const VISIBILITY_ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'inert'];

/** Callbacks for changes of the page while the clean view is on. */
export interface MutationHandlers {
  /** Returns whether the story is still in the document. Called at each change. */
  isStoryConnected(): boolean;
  /** The story was removed; the page must be read again before the next frame. */
  onStoryRemoved(): void;
  /**
   * The page added subtrees, each given by its outermost unmarked element. They are hidden until the handler marks
   * them.
   */
  onPartsAdded(parts: Set<Element>): void;
  /** Elements were inserted or moved. Marks in them are usually not ours. */
  onElementsInserted(elements: readonly Element[]): void;
  /** The page changed our marks. */
  onMarksChanged(elements: Set<Element>): void;
  /** Bare text was added beside the path to the story, where no mark can hide it. */
  onBareText(): void;
  /** Hidden content may have become visible. */
  onVisibilityChange(): void;
}

/** Mutations collected since the last report. */
interface PendingMutations {
  parts: Set<Element>;
  hasBareText: boolean;
  hasVisibilityChange: boolean;
}

const noMutations = (): PendingMutations => ({ parts: new Set(), hasBareText: false, hasVisibilityChange: false });

/**
 * Observes changes by the page. Added content has no mark and is therefore hidden, so reporting it can wait until the
 * page is quiet; a removed story and changed marks are reported immediately.
 *
 * @returns a function that ends the observation
 */
export function observeMutations(document: Document, handlers: MutationHandlers): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pendingSince = 0;
  let lastUrgent = Number.NEGATIVE_INFINITY;
  let pending = noMutations();
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    pendingSince = 0;
    const { parts, hasBareText, hasVisibilityChange } = pending;
    pending = noMutations();
    if (!handlers.isStoryConnected()) handlers.onStoryRemoved();
    else if (hasBareText) handlers.onBareText();
    else {
      if (hasVisibilityChange) handlers.onVisibilityChange();
      if (parts.size) handlers.onPartsAdded(parts);
    }
  };
  const observer = new MutationObserver((records) => {
    const inserted = records.flatMap(({ addedNodes }) => [...addedNodes].filter((node) => nodeTypeOf(node) === 1));
    if (inserted.length) handlers.onElementsInserted(inserted as Element[]);
    const changedMarks = collectChangedMarks(records);
    const hasChildChanges = records.some(({ addedNodes, removedNodes }) => addedNodes.length + removedNodes.length > 0);
    for (const record of records) collectMutation(record, pending);
    if (changedMarks.size) handlers.onMarksChanged(changedMarks);
    const now = performance.now();
    if (hasChildChanges && now - lastUrgent > MIN_URGENT_INTERVAL_MS && !handlers.isStoryConnected()) {
      lastUrgent = now;
      flush();
      return;
    }
    const { parts, hasBareText, hasVisibilityChange } = pending;
    if (!parts.size && !hasBareText && !hasVisibilityChange && !hasChildChanges) return;
    pendingSince ||= now;
    clearTimeout(timer);
    timer = setTimeout(flush, Math.max(0, Math.min(QUIET_MS, pendingSince + MAX_DELAY_MS - now)));
  });
  // `document.open` replaces the root, so the document is observed instead.
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: [MARK_ATTRIBUTE, ...VISIBILITY_ATTRIBUTES],
  });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}

function collectChangedMarks(records: readonly MutationRecord[]): Set<Element> {
  const isMark = ({ type, attributeName }: MutationRecord) => type === 'attributes' && attributeName === MARK_ATTRIBUTE;
  return new Set(records.filter(isMark).map(({ target }) => target as Element));
}

function collectMutation({ type, attributeName, target, addedNodes }: MutationRecord, pending: PendingMutations): void {
  if (type === 'attributes') {
    if (attributeName !== MARK_ATTRIBUTE) pending.hasVisibilityChange = true;
    return;
  }
  const addPart = (element: Element) => {
    const part = findOutermostUnmarked(element);
    if (part) pending.parts.add(part);
  };
  for (const node of addedNodes) {
    if (nodeTypeOf(node) === 1) addPart(node as Element);
    else if (nodeTypeOf(node) === 3 && node.nodeValue?.trim()) {
      if (readMarkType(target as Element) === 'path') pending.hasBareText = true;
      else addPart(target as Element);
    }
  }
}

/** Reads the first word of an element's mark; null if it has none. */
function readMarkType(element: Element): string | null {
  const mark = nodeTypeOf(element) === 1 ? unclobbered(element, 'getAttribute').call(element, MARK_ATTRIBUTE) : null;
  return mark === null || mark === SET_ASIDE_VALUE ? null : (mark.split(' ')[0] ?? null);
}

/**
 * Returns the outermost unmarked element around an element, below the path to the story; null if the element is already
 * shown.
 */
function findOutermostUnmarked(element: Element): Element | null {
  let subtree = element;
  if (readMarkType(subtree) !== null) return null;
  for (let up = flatTreeParent(subtree); up; up = flatTreeParent(up)) {
    const mark = readMarkType(up);
    if (mark !== null) return mark === 'path' || mark === PLACEHOLDER_MARK ? subtree : null;
    subtree = up;
  }
  return null;
}
