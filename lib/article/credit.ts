import type { Block, Verdict } from '../types';
import { agenciesIn, areAgencies } from './dateline/agencies';

/** What stands before the agencies at the end of a story: "Quelle:", "Source:", "Bron:". */
const LABEL =
  /^[\s(/[]*(?:(?:weitere\s)?quellen?|sources?|bron(?:nen)?|fuentes?|fonte|fonti|kilde[r]?|källa|källor|lähde|lähteet|kaynak|zdroj|źródło|źródła|forrás|sursa|izvor|vir|πηγή|источник|джерело|المصدر|出典|来源|來源|출처|haberler|mit material von|with|with reporting by|written by|by|von|par|por|di|door)\s*[:：•·|–-]?\s*/iu;
/** A signature of letters and agencies: "sak/Reuters", "kra/dpa/AFP". */
const INITIALS = /^[\s(]*(?:\p{Ll}{2,4}[/,]\s?)+|[/,]\s?\p{Ll}{2,4}[\s)]*$/gu;
/** A line at the end has no more characters. */
const LINE = 60;
/** So many blocks behind the last line of the story may still sign it. */
const BEHIND = 4;
/** So many blocks around the head of a story are looked at. */
const HEAD = 14;

interface Lines {
  blocks: readonly Block[];
  verdicts: readonly Verdict[];
  byline: readonly number[];
}

/**
 * The agency that a story is from, where a line of its page says so: in the byline, alone in its head, or at its end. Agencies
 * under pictures are the pictures'.
 *
 * @param authors names from structured data
 * @returns agencies as they are written, with ", " between; nothing where none is named
 */
export function creditOf({ blocks, verdicts, byline }: Lines, authors: readonly string[]): string | undefined {
  const told = new Set<string>();
  const add = (found: readonly string[]) => {
    for (const agency of found) told.add(agency);
  };
  for (const id of byline) add(agenciesIn(blocks[id]?.text ?? ''));
  if (!told.size) for (const author of authors) if (areAgencies(author)) add(agenciesIn(author));
  const text = verdicts
    .filter(({ decide, kind }) => decide === 'keep' && kind === 'paragraph')
    .map(({ block }) => block);
  const headline = verdicts.find(({ decide, kind }) => decide === 'keep' && kind === 'headline')?.block ?? -1;
  const [first = 0, last = -1] = [text[0], text.at(-1)];
  if (!told.size && headline >= 0)
    for (let id = headline + 1; id < first && id <= headline + HEAD; id++) add(signature(blocks, verdicts, id));
  if (!told.size) for (let id = last - 1; id <= last + BEHIND; id++) add(signature(blocks, verdicts, id));
  return told.size ? [...told].join(', ') : undefined;
}

/** @returns the agencies of a line that says nothing else */
function signature(blocks: readonly Block[], verdicts: readonly Verdict[], id: number): string[] {
  const block = blocks[id];
  // Two letters that change the size of the type, more often than the Turkish or the Swedish agency.
  if (
    !block?.text ||
    /^(?:AA|TT)(?:\s\d+)?$/.test(block.text.trim()) ||
    block.text.length > LINE ||
    isOfPicture(blocks, verdicts, id)
  )
    return [];
  const bare = block.text
    .replace(LABEL, '')
    .replace(/[\s)\]./]+$/, '')
    .replace(INITIALS, '')
    .trim();
  const plain = bare.replace(/\s*(?:Nachrichtenagentur|news agency|haber ajansı)\s*/iu, '');
  return areAgencies(bare) ||
    areAgencies(plain) ||
    plain.split(/\s-\s|\s(?=[A-ZÇĞİÖŞÜ]{2,}$)/u).every((part) => areAgencies(part))
    ? agenciesIn(block.text)
    : [];
}

function isOfPicture(blocks: readonly Block[], verdicts: readonly Verdict[], id: number): boolean {
  const its = verdicts[id];
  const path = blocks[id]?.path.join(' ') ?? '';
  if (
    its?.kind === 'caption' ||
    its?.kind === 'duplicate-caption' ||
    /figure|figcaption|caption|credit|copyright/i.test(path)
  )
    return true;
  return blocks[id - 1]?.media !== undefined;
}
