import { unclobbered } from '../document/dom';
import type { Elements, ReadingCore } from '../types';
import { markBackgroundColours } from './background-colours';
import { buildMarks } from './build-marks';
import { HiddenPlayers } from './hidden-players';
import { type Marks, NOT_RENDERED_MARK, PLACEHOLDER_MARK, supersedes } from './mark-values';
import { MarkWriter } from './mark-writer';
import { notifyResize } from './notify-resize';
import { addPageLayoutMarks } from './page-layout-marks';
import { PageLocks } from './page-locks';
import type { RevealedBlock } from './reveal';
import { RevealedBlocks } from './revealed-blocks';
import { type InsertSheet, RootSheets, type SheetTexts } from './root-sheets';
import {
  captureScrollAnchor,
  captureScrollPosition,
  collectScrolledContainers,
  type ScrolledContainer,
} from './scroll-anchor';

export interface CleanView {
  /** Whether the page used our attribute itself when the clean view was opened. */
  readonly hasPageMarks: boolean;
  /** Shows a reading. Repeated calls only apply the differences. */
  show(reading: ReadingCore, elements: Elements): void;
  /** Shows only the added blocks of a reading, given by their ids, and leaves everything else unchanged. */
  add(reading: ReadingCore, elements: Elements, added: readonly number[]): void;
  /** Outlines hidden blocks and scrolls to the first one; an empty list restores the view and the scroll position. */
  reveal(blocks: readonly RevealedBlock[]): void;
  /** Runs a function on the page without the clean view. The browser does not paint in between. */
  runSuspended<T>(work: () => T): T;
  /** Runs a function during which these elements are not hidden. */
  runUnhidden<T>(elements: readonly Element[], work: () => T): T;
  /** Sets aside the page's own uses of our attribute in inserted elements and their descendants. */
  setAsidePageMarks(elements: readonly Element[]): void;
  /** Rewrites marks that the page changed. Returns whether there were any. */
  repairMarks(elements: Iterable<Element>): boolean;
  /** Returns the elements marked as not rendered that the page renders now, and removes their marks. */
  collectNewlyRendered(): Element[];
  /** Releases what the page has locked since the story was shown, such as a modal dialog. */
  releaseLocks(): void;
  /** Number of players that were paused because the clean view hides them. */
  readonly pausedPlayers: number;
  /** Replaces the style sheet of open shadow roots. */
  replaceShadowSheet(css: string): void;
  /** Removes marks and style sheets, which restores the original document. */
  restore(): void;
}

/**
 * Opens a clean view, which shows nothing until `show` is called.
 *
 * @param texts the style sheets
 * @param insert inserts a style sheet into a document or shadow root; tests may replace it
 */
export function openCleanView(document: Document, texts: SheetTexts, insert?: InsertSheet): CleanView {
  return new DocumentCleanView(document, texts, insert);
}

class DocumentCleanView implements CleanView {
  readonly #document: Document;
  readonly hasPageMarks: boolean;
  readonly #writer: MarkWriter;
  readonly #sheets: RootSheets;
  readonly #locks: PageLocks;
  readonly #players: HiddenPlayers;
  readonly #revealed: RevealedBlocks;
  /** Containers with scroll bars of their own, which lose their scroll position in the clean view. */
  #scrolled: ScrolledContainer[] | null = null;

  constructor(document: Document, texts: SheetTexts, insert?: InsertSheet) {
    this.#document = document;
    this.#sheets = new RootSheets(document, texts, insert);
    this.#writer = new MarkWriter(document);
    this.#locks = new PageLocks(document);
    this.#players = new HiddenPlayers(document);
    this.hasPageMarks = this.#writer.hadPageMarks;
    const writer = this.#writer;
    this.#revealed = new RevealedBlocks(document, {
      get marks() {
        return writer.marks;
      },
      write: (marks) => this.#write(marks),
    });
  }

  show(reading: ReadingCore, elements: Elements): void {
    const revealAgain = this.#revealed.suspend();
    const anchor = captureScrollAnchor(this.#document, reading, elements);
    const marks = reading.found ? buildMarks(reading, elements) : new Map<Element, string>();
    this.#scrolled ??= collectScrolledContainers(reading, elements);
    if (!this.#writer.marks.size) this.#locks.silenceEvents();
    // Sizes, order and colours are measured in the page's own layout, so that marks cause style to be computed only once.
    this.#writer.write(new Map());
    addPageLayoutMarks(marks);
    markBackgroundColours(this.#document, marks);
    this.#write(marks);
    anchor.restore();
    this.#players.pause(marks);
    this.releaseLocks();
    revealAgain();
  }

  add(reading: ReadingCore, elements: Elements, added: readonly number[]): void {
    const revealAgain = this.#revealed.suspend();
    this.#addMarks(reading, elements, added);
    revealAgain();
  }

  #addMarks(reading: ReadingCore, elements: Elements, added: readonly number[]): void {
    const verdicts = added.flatMap((id) => reading.verdicts[id] ?? []);
    const fresh = buildMarks({ ...reading, verdicts }, elements);
    if (!fresh.size) return;
    addPageLayoutMarks(fresh);
    const before = this.#writer.marks;
    const merged = new Map(before);
    for (const [element, value] of fresh) if (supersedes(value, before.get(element))) merged.set(element, value);
    // Content inserted above the line that is being read must not move that line.
    const isAtTop = !this.#scrolled?.length && (unclobbered(this.#document, 'defaultView')?.scrollY ?? 0) <= 0;
    const anchor = isAtTop ? null : captureScrollAnchor(this.#document, reading, elements, added);
    this.#write(merged);
    markBackgroundColours(this.#document, fresh);
    const coloured = new Map(merged);
    for (const [element, value] of fresh)
      if (!before.has(element) || before.get(element) === PLACEHOLDER_MARK) coloured.set(element, value);
    this.#writer.write(coloured);
    anchor?.restore();
  }

  reveal(blocks: readonly RevealedBlock[]): void {
    this.#revealed.reveal(blocks);
  }

  runSuspended<T>(work: () => T): T {
    const revealAgain = this.#revealed.suspend();
    const { marks } = this.#writer;
    const scrollBack = captureScrollPosition(this.#document);
    this.#writer.write(new Map());
    try {
      return work();
    } finally {
      this.#writer.write(marks);
      scrollBack();
      revealAgain();
    }
  }

  runUnhidden<T>(elements: readonly Element[], work: () => T): T {
    return this.#writer.runUnhidden(elements, work);
  }

  setAsidePageMarks(elements: readonly Element[]): void {
    this.#writer.setAsidePageMarks(elements);
  }

  repairMarks(elements: Iterable<Element>): boolean {
    return this.#writer.repair(elements);
  }

  collectNewlyRendered(): Element[] {
    const { marks } = this.#writer;
    const found = new Set<Element>();
    for (const [element, value] of marks)
      if (value === NOT_RENDERED_MARK && element.isConnected && element.checkVisibility()) found.add(element);
    if (found.size) this.#writer.write(new Map([...marks].filter(([element]) => !found.has(element))));
    return [...found];
  }

  releaseLocks(): void {
    if (this.#writer.marks.size) this.#locks.release(this.#writer.marks);
  }

  get pausedPlayers(): number {
    return this.#players.count;
  }

  replaceShadowSheet(css: string): void {
    this.#sheets.replaceShadowSheet(css, this.#writer.marks);
  }

  restore(): void {
    this.#revealed.end();
    this.#writer.restore();
    this.#sheets.removeAll();
    this.#locks.restore();
    this.#players.resume();
    for (const { element, top, left } of this.#scrolled ?? []) element.scrollTo({ top, left, behavior: 'instant' });
    if (this.#scrolled) notifyResize(this.#document);
    this.#scrolled = null;
  }

  #write(marks: Marks): void {
    this.#sheets.sync(marks);
    this.#writer.write(marks);
  }
}
