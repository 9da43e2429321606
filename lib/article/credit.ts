import type { Block, Verdict } from '../types';
import { findAgencies, isAgencyList } from './dateline/agencies';

/** Label before the agencies of a credit line: "Quelle:", "Source:", "Bron:". */
const LABEL =
  /^[\s(/[]*(?:(?:weitere\s)?quellen?|sources?|bron(?:nen)?|fuentes?|fonte|fonti|kilde[r]?|källa|källor|lähde|lähteet|kaynak|zdroj|źródło|źródła|forrás|sursa|izvor|vir|πηγή|источник|джерело|المصدر|出典|来源|來源|출처|haberler|mit material von|with|with reporting by|written by|by|von|par|por|di|door)\s*[:：•·|–-]?\s*/iu;
/** Initials of editors in a credit line: "sak/Reuters", "kra/dpa/AFP". */
const INITIALS = /^[\s(]*(?:\p{Ll}{2,4}[/,]\s?)+|[/,]\s?\p{Ll}{2,4}[\s)]*$/gu;
/** "AA" and "TT" are buttons for the text size more often than the Turkish or the Swedish agency. */
const TEXT_SIZE_BUTTON = /^(?:AA|TT)(?:\s\d+)?$/;
const MAX_CREDIT_LINE_CHARS = 60;
/** A credit line is at most this many blocks behind the last paragraph, or behind the headline. */
const MAX_BLOCKS_BEHIND_STORY = 4;
const MAX_BLOCKS_BEHIND_HEADLINE = 14;

interface StoryBlocks {
  blocks: readonly Block[];
  verdicts: readonly Verdict[];
  /** Ids of the blocks with the byline. */
  byline: readonly number[];
}

/**
 * Finds the agency that a story is credited to: in the byline, in the authors of the structured data, on a line of its own in
 * the story's head, or at its end. Photo credits do not count.
 *
 * @param authors names from structured data
 * @returns agencies as written, joined with ", "
 */
export function findCredit({ blocks, verdicts, byline }: StoryBlocks, authors: readonly string[]): string | undefined {
  const credited = new Set<string>();
  const add = (agencies: readonly string[]) => {
    for (const agency of agencies) credited.add(agency);
  };
  const addCreditLines = (from: number, to: number) => {
    for (let id = from; id <= to; id++) add(parseCreditLine(blocks, verdicts, id));
  };
  for (const id of byline) add(findAgencies(blocks[id]?.text ?? ''));
  if (!credited.size) for (const author of authors) if (isAgencyList(author)) add(findAgencies(author));
  const paragraphs = verdicts
    .filter(({ decide, kind }) => decide === 'keep' && kind === 'paragraph')
    .map(({ block }) => block);
  const headline = verdicts.find(({ decide, kind }) => decide === 'keep' && kind === 'headline')?.block ?? -1;
  const [first = 0, last = -1] = [paragraphs[0], paragraphs.at(-1)];
  if (!credited.size && headline >= 0)
    addCreditLines(headline + 1, Math.min(first - 1, headline + MAX_BLOCKS_BEHIND_HEADLINE));
  if (!credited.size) addCreditLines(last - 1, last + MAX_BLOCKS_BEHIND_STORY);
  return credited.size ? [...credited].join(', ') : undefined;
}

/** @returns the agencies of a line that contains nothing else */
function parseCreditLine(blocks: readonly Block[], verdicts: readonly Verdict[], id: number): string[] {
  const text = blocks[id]?.text;
  if (!text || text.length > MAX_CREDIT_LINE_CHARS || TEXT_SIZE_BUTTON.test(text.trim())) return [];
  if (isPhotoCredit(blocks, verdicts, id)) return [];
  const credit = text
    .replace(LABEL, '')
    .replace(/[\s)\]./]+$/, '')
    .replace(INITIALS, '')
    .trim();
  const name = credit.replace(/\s*(?:Nachrichtenagentur|news agency|haber ajansı)\s*/iu, '');
  const nameParts = name.split(/\s-\s|\s(?=[A-ZÇĞİÖŞÜ]{2,}$)/u);
  const isCredit = isAgencyList(credit) || isAgencyList(name) || nameParts.every((part) => isAgencyList(part));
  return isCredit ? findAgencies(text) : [];
}

function isPhotoCredit(blocks: readonly Block[], verdicts: readonly Verdict[], id: number): boolean {
  const kind = verdicts[id]?.kind;
  const path = blocks[id]?.path.join(' ') ?? '';
  if (kind === 'caption' || kind === 'duplicate-caption') return true;
  if (/figure|figcaption|caption|credit|copyright/i.test(path)) return true;
  return blocks[id - 1]?.media !== undefined;
}
