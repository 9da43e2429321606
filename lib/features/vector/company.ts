import type { Context } from '../../layout';
import { startsDense } from '../../text/tokens';
import { isTold } from '../told';

/** What the blocks of a page look like together; found once a page, because many features ask. */
export interface Company {
  /** For each block the last block of the story's running text before it, and the next after it; −1 where there is none. */
  before: Int32Array;
  after: Int32Array;
  /** Weight of running text up to each block, 0..1 of all. */
  progress: Float64Array;
  /** The group of blocks that the site writes alike (tag, classes, depth), by block. */
  groups: Group[];
  /** How often each block's text stands on the page. */
  copies: Int32Array;
  /** In how many paragraphs of the story each word stands. */
  vocabulary: Map<string, number>;
  /** How much of the story's running text stands in the story's text of structured data, 0..1. */
  told: number;
}

/** Blocks with one signature: what siblings look like together says more than any one of them. */
export interface Group {
  size: number;
  weight: number;
  linked: number;
  sentences: number;
  prose: number;
  main: number;
  readable: number;
  inside: number;
  /** Rules and the story's place would keep it. */
  kept: number;
}

/** Words shorter than this say little of what a text is about; in scripts without spaces each character is a word. */
const SAYING = 5;

export function sayingWords(tokens: readonly string[]): string[] {
  return tokens.filter((token) => token.length >= SAYING || startsDense(token));
}

/** @param kept which blocks rules and place alone would keep */
export function companyOf(context: Context, kept: readonly boolean[]): Company {
  const { page, measured, story, readable } = context;
  const size = page.blocks.length;
  const company: Company = {
    before: new Int32Array(size).fill(-1),
    after: new Int32Array(size).fill(-1),
    progress: new Float64Array(size),
    groups: [],
    copies: new Int32Array(size),
    vocabulary: new Map(),
    told: 0,
  };
  const isText = (id: number) => story.main.has(id) && (measured[id]?.prose ?? 0) > 0;
  let last = -1;
  let run = 0;
  let told = 0;
  for (let id = 0; id < size; id++) {
    company.before[id] = last;
    company.progress[id] = story.weight ? Math.min(1, run / story.weight) : 0;
    if (!isText(id)) continue;
    last = id;
    run += measured[id]?.prose ?? 0;
    if (isTold(context, id)) told += measured[id]?.prose ?? 0;
    for (const word of new Set(sayingWords(measured[id]?.tokens ?? [])))
      company.vocabulary.set(word, (company.vocabulary.get(word) ?? 0) + 1);
  }
  company.told = run ? told / run : 0;
  last = -1;
  for (let id = size - 1; id >= 0; id--) {
    company.after[id] = last;
    if (isText(id)) last = id;
  }
  const groups = new Map<string, Group>();
  const texts = new Map<string, number>();
  for (const block of page.blocks) {
    const its = measured[block.id];
    if (!its) continue;
    const key = `${page.containers[block.container]?.depth} ${its.signature}`;
    let group = groups.get(key);
    if (!group) {
      group = { size: 0, weight: 0, linked: 0, sentences: 0, prose: 0, main: 0, readable: 0, inside: 0, kept: 0 };
      groups.set(key, group);
    }
    group.size++;
    group.weight += its.weight;
    group.linked += its.weight * its.linkShare;
    if (its.sentence) group.sentences++;
    if (its.prose > 0) group.prose++;
    if (story.main.has(block.id)) group.main++;
    if (readable.has(block.id)) group.readable++;
    if (block.id >= story.start && block.id <= story.end) group.inside++;
    if (kept[block.id]) group.kept++;
    company.groups.push(group);
    if (block.text) texts.set(block.text, (texts.get(block.text) ?? 0) + 1);
  }
  for (const block of page.blocks) company.copies[block.id] = texts.get(block.text) ?? 0;
  return company;
}
