import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../../lib/types';

/**
 * One attribution as a person labelled it. `source` and `cue` are exact words of the text, or '' if the passage has
 * none.
 */
export interface LabelledAttribution {
  p: number;
  source: string;
  cue: string;
  name: string | null;
  type: Source['type'];
}

export interface SpanLabelledPage {
  id: string;
  lang: string;
  text: string;
  /** Offset (characters) of each paragraph in the text, by paragraph number. */
  starts: ReadonlyMap<number, number>;
  attributions: LabelledAttribution[];
  asked: { p: number; name: string | null; verbatim: string }[];
  sources: { name: string; type: Source['type']; also: string[]; count: number }[];
}

/** Reads the pages whose attributions are labelled with their spans, from `sources/spans` in a folder. */
export function readSpanLabels(folder: string): SpanLabelledPage[] {
  const root = join(folder, 'sources', 'spans');
  if (!existsSync(root)) return [];
  return readLines(join(root, 'labels.jsonl')).map((page) => ({ ...page, ...readText(root, page.id) }));
}

/** Parses a JSON Lines file. */
export const readLines = (file: string) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

function readText(root: string, id: string): Pick<SpanLabelledPage, 'text' | 'starts'> {
  const starts = new Map<number, number>();
  let text = '';
  for (const line of readFileSync(join(root, 'texts', `${id}.txt`), 'utf8').split('\n')) {
    const [, number, paragraph] = /^\[(\d+)\] (.*)$/.exec(line) ?? [];
    if (number === undefined) continue;
    starts.set(Number(number), text.length);
    text += `${paragraph}\n`;
  }
  return { text, starts };
}

/**
 * Locates words in a paragraph, where they begin and end a word.
 *
 * @param near of several occurrences, the one nearest to this offset is returned; the first one by default
 * @returns offsets in the page's text; null where the paragraph does not contain them
 */
export function locateWords(
  page: SpanLabelledPage,
  paragraph: number,
  words: string,
  near?: number,
): [number, number] | null {
  const start = page.starts.get(paragraph);
  if (start === undefined || !words) return null;
  const end = page.text.indexOf('\n', start);
  const paragraphText = page.text.slice(start, end);
  const isWord = (at: number) =>
    !/[\p{L}\p{N}]{2}/u.test(paragraphText.slice(Math.max(0, at - 1), at + 1)) &&
    !/[\p{L}\p{N}]{2}/u.test(paragraphText.slice(at + words.length - 1, at + words.length + 1));
  const places: number[] = [];
  for (let at = paragraphText.indexOf(words); at >= 0; at = paragraphText.indexOf(words, at + 1))
    if (isWord(at)) places.push(start + at);
  const distance = (at: number) => (near === undefined ? 0 : Math.abs(at - near));
  const [best] = places.sort((one, other) => distance(one) - distance(other));
  return best === undefined ? null : [best, best + words.length];
}
