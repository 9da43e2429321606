/** The story as plain text. */
import type { Block, Kind, Reading } from '../types';
import { missingFacts, type TakeOptions } from './source';

const HEAD = new Set<Kind>(['headline', 'standfirst']);

/**
 * The kept blocks in order, parted by blank lines: headline first, items of lists with a dash, quotes in quotation marks
 * unless they have their own, captions in brackets. No addresses, save that of the page in the last line. What the blocks
 * say is enough: the page is not asked.
 *
 * @returns text, ending in a line break; '' where there is no story
 */
export function plainOf(reading: Reading, { source = 'Source' }: TakeOptions = {}): string {
  if (!reading.found) return '';
  const { article, blocks, verdicts, url } = reading;
  const kept = verdicts.flatMap(({ block, decide, kind }) => {
    const its = blocks[block];
    return decide === 'keep' && its?.rendered && its.text ? [{ kind, block: its }] : [];
  });
  const at = kept.findIndex(({ kind }) => kind === 'headline');
  const [title] = at < 0 ? [] : kept.splice(at, 1);
  const head = [title?.block.text ?? article.headline];
  while (HEAD.has(kept[0]?.kind ?? 'paragraph')) head.push(kept.shift()?.block.text ?? '');
  const facts = missingFacts(reading).join(' · ');
  let written = [...head, facts].filter(Boolean).join('\n\n');
  let before: Kind | undefined;
  for (const { kind, block } of kept) {
    const between = kind === 'list' && before === 'list' ? '\n' : '\n\n';
    written += (written && between) + lineOf(kind, block);
    before = kind;
  }
  const from = [article.headline, article.site, url].filter(Boolean).join(', ');
  return `${written}\n\n${source}: ${from}\n`;
}

const QUOTED = /^\s*["'“”„«»‘‚「『《〈]/u;

function lineOf(kind: Kind, { text }: Block): string {
  if (kind === 'list') return `- ${text}`;
  if (kind === 'caption') return /^[([]/.test(text) ? text : `[${text}]`;
  if (kind === 'quote') return QUOTED.test(text) ? text : `“${text}”`;
  return text;
}
