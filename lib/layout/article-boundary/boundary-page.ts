import { tokenize } from '../../text/tokens';
import type { TermCounts } from '../topic-profile';
import type { MeasuredPage } from '../types';
import { isContentWord } from '../vocabulary';
import type { ParagraphWords } from './cohesion';
import { openingForm, openingLevel } from './opening-form';

/** What is known about a page, computed once for all its candidates. */
export interface BoundaryPage extends MeasuredPage {
  /** Block id of the page's own headline, or of the first block of its text. */
  headline: number;
  /** Content words of the page's titles. */
  titleWords: ReadonlySet<string>;
  /** Number of possible headlines by template signature. */
  peers: ReadonlyMap<string, number>;
  /** Words of paragraphs, by block id; computed on demand. */
  words: Map<number, ParagraphWords>;
  /** Similarity of neighbouring groups of paragraphs, by the ids of the paragraphs; computed on demand. */
  gaps: Map<string, number>;
  /** Full names in prose blocks, each with its surname, by block id; computed on demand. */
  fullNames: Map<number, [name: string, surname: string][]>;
  /** Terms of prose blocks, by block id; computed on demand. */
  terms: Map<number, TermCounts>;
}

/**
 * Collects the data that all candidates of a page share.
 *
 * @param headline block id of the page's own headline, or of the first block of its text
 */
export function prepareBoundaryPage(input: MeasuredPage, headline: number): BoundaryPage {
  const { page, measures, facts } = input;
  const ownWords = (measures[headline]?.tokens ?? []).filter(isContentWord);
  const titles = facts.titles.flatMap((title) => tokenize(title).filter(isContentWord));
  const peers = new Map<string, number>();
  for (const block of page.blocks) {
    const measured = measures[block.id];
    const form = block.id > headline ? openingForm(block, measured) : null;
    if (!measured || !form || form === 'media' || isSameHeading(block.id - 1, block.id, input)) continue;
    peers.set(measured.templateSignature, (peers.get(measured.templateSignature) ?? 0) + 1);
  }
  return {
    ...input,
    headline,
    titleWords: new Set([...ownWords, ...titles]),
    peers,
    words: new Map(),
    gaps: new Map(),
    fullNames: new Map(),
    terms: new Map(),
  };
}

/** Tells whether two blocks are parts of one heading, such as kicker and title. */
function isSameHeading(id: number, other: number, { page, measures }: MeasuredPage): boolean {
  const [one, two] = [page.blocks[id], page.blocks[other]];
  return (
    one !== undefined &&
    two !== undefined &&
    one.container === two.container &&
    !/^h[1-6]$/.test(one.tag) &&
    openingLevel(one, measures[id]) < 9 &&
    openingLevel(one, measures[id]) === openingLevel(two, measures[other])
  );
}

/** Returns the words of the whole heading that starts with a block. */
export function headingTokens(id: number, page: BoundaryPage): string[] {
  const tokens = [...(page.measures[id]?.tokens ?? [])];
  for (let at = id + 1; isSameHeading(at - 1, at, page); at++) tokens.push(...(page.measures[at]?.tokens ?? []));
  return tokens;
}

/** Returns the share (0–1) of a list's items that pass a test; 0 for an empty list. */
export function shareOf<T>(list: readonly T[], test: (one: T) => boolean): number {
  return list.length ? list.filter(test).length / list.length : 0;
}
