import { articleOf } from './news/article';
import { readFacts } from './page/metadata';
import { readableBlocks } from './page/readable';
import { segment } from './page/segment';
import { shownBody } from './page/shown';
import { contextOf } from './signals/context';
import type { Elements, Kind, Reading } from './types';
import { absenceOf } from './verdicts/absence';
import { decide } from './verdicts/decide';
import type { Model } from './verdicts/model/model';
import { bundledModel } from './verdicts/model/weights';
import type { Rule } from './verdicts/rule';
import { bundledRules } from './verdicts/rules';

export interface ReadOptions {
  /** Rules besides the bundled ones: the reader's own. */
  rules?: Rule[];
  /** The page's address, where the document does not stand at its own (a saved page). */
  url?: string;
  /** Learned weights in place of the bundled ones; null for rules alone. */
  model?: Model | null;
}

/**
 * Reads a page: what is story, what is not, and the facts of the story. Pure: no browser API, and the document is left
 * untouched.
 *
 * @param document a live document
 * @returns the reading, plain data, and the way back from its blocks to the page
 */
export function readPage(document: Document, options: ReadOptions = {}): { reading: Reading; elements: Elements } {
  const body = shownBody(document);
  const { page, elements } = segment(document, body);
  if (options.url) page.url = options.url;
  const facts = readFacts(document);
  const readable = readableBlocks(document, elements, body);
  const context = contextOf(page, facts, readable);
  const model = options.model === undefined ? bundledModel : (options.model ?? undefined);
  const verdicts = decide(context, [...bundledRules(), ...(options.rules ?? [])], model);
  const absence = absenceOf(context, verdicts);
  const head = absence ? { byline: [], date: [] } : context.header;
  const article = articleOf(facts, page.blocks, absence ? [] : verdicts, page.lang, head);
  const reading: Reading = {
    url: page.url,
    lang: page.lang,
    found: absence === null,
    article,
    blocks: page.blocks,
    verdicts,
  };
  if (absence) reading.absence = absence;
  return { reading, elements };
}

/**
 * @param kinds only blocks of these kinds; all kept blocks where it is left out
 * @returns the text of the kept blocks in the order of the page, a block a line; '' where there is no story
 */
export function keptText(reading: Reading, kinds?: readonly Kind[]): string {
  if (!reading.found) return '';
  const wanted = kinds && new Set(kinds);
  return reading.verdicts
    .filter(({ decide, kind }) => decide === 'keep' && (!wanted || wanted.has(kind)))
    .flatMap(({ block }) => reading.blocks[block]?.text || [])
    .join('\n');
}
