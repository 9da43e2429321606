import type { Block, ExportOptions, Kind, Reading } from '../types';
import { findMissingFacts } from './missing-facts';

const HEAD_KINDS = new Set<Kind>(['headline', 'standfirst']);
const OPENING_QUOTE = /^\s*["'“”„«»‘‚「『《〈]/u;

/**
 * Exports a story as plain text: the headline, then the kept blocks, separated by blank lines. List items get a dash,
 * quotes get quotation marks unless they have them, captions are in brackets. The last line contains the page's URL;
 * links in the text are omitted.
 *
 * @returns text ending in a line break; '' if there is no story
 */
export function exportPlainText(reading: Reading, { source = 'Source' }: ExportOptions = {}): string {
  if (!reading.found) return '';
  const { article, url } = reading;
  const kept = collectKeptText(reading);
  const at = kept.findIndex(({ kind }) => kind === 'headline');
  const [headline] = at < 0 ? [] : kept.splice(at, 1);
  const head = [headline?.block.text ?? article.headline];
  while (HEAD_KINDS.has(kept[0]?.kind ?? 'paragraph')) head.push(kept.shift()?.block.text ?? '');
  const facts = findMissingFacts(reading).join(' · ');
  let text = [...head, facts].filter(Boolean).join('\n\n');
  let previousKind: Kind | undefined;
  for (const { kind, block } of kept) {
    const separator = kind === 'list' && previousKind === 'list' ? '\n' : '\n\n';
    text += (text && separator) + formatLine(kind, block);
    previousKind = kind;
  }
  const reference = [article.headline, article.site, url].filter(Boolean).join(', ');
  return `${text}\n\n${source}: ${reference}\n`;
}

function collectKeptText({ blocks, verdicts }: Reading): { kind: Kind; block: Block }[] {
  return verdicts.flatMap(({ block: id, decide, kind }) => {
    const block = blocks[id];
    return decide === 'keep' && block?.rendered && block.text ? [{ kind, block }] : [];
  });
}

function formatLine(kind: Kind, { text }: Block): string {
  if (kind === 'list') return `- ${text}`;
  if (kind === 'caption') return /^[([]/.test(text) ? text : `[${text}]`;
  if (kind === 'quote') return OPENING_QUOTE.test(text) ? text : `“${text}”`;
  return text;
}
