import type { Elements, ExportOptions, Reading } from '../../types';
import { findMissingFacts } from '../missing-facts';
import { assemblePieces, type MarkdownPiece } from './assemble';
import { renderBlock, renderHeading } from './block';
import { collectExportedBlocks, findMarkdownContainers } from './containers';
import { escapeLineStarts, escapeLinkUrl, escapeText } from './escape';
import { computeHeadingLevels } from './heading-levels';
import { toSafeUrl } from './urls';

interface KindPiece extends MarkdownPiece {
  kind: string;
}

/** Kinds of blocks that come before byline and date. */
const HEAD_KINDS = new Set(['headline', 'standfirst']);

/**
 * Exports a story as CommonMark with GitHub's tables: the headline first, then the kept blocks in order, and a link to the
 * page. Authors and date are added if no kept block states them. The page is not changed, and nothing of it is loaded
 * again. Only http, https and mailto links are kept.
 *
 * @returns Markdown ending in a line break; '' if there is no story
 */
export function exportMarkdown(reading: Reading, elements: Elements, options: ExportOptions = {}): string {
  if (!reading.found) return '';
  const body = renderBlocks(reading, elements);
  const at = body.findIndex(({ kind }) => kind === 'headline');
  const [headline] = at < 0 ? [renderArticleHeadline(reading)] : body.splice(at, 1);
  // Only the first part of a headline is the title; further parts get a lower level.
  const pieces = body.map((piece) => (piece.kind === 'headline' ? { ...piece, content: `#${piece.content}` } : piece));
  if (headline?.content) pieces.unshift(headline);
  const facts = findMissingFacts(reading).map(escapeText).join(' · ');
  if (facts) {
    const afterHead = pieces.findIndex(({ kind }) => !HEAD_KINDS.has(kind));
    const piece = { content: escapeLineStarts(facts), containers: [], kind: 'byline' };
    pieces.splice(afterHead < 0 ? pieces.length : afterHead, 0, piece);
  }
  return `${assemblePieces(pieces)}\n\n---\n\n${formatSourceLine(reading, options)}\n`;
}

function renderBlocks(reading: Reading, elements: Elements): KindPiece[] {
  const exported = collectExportedBlocks(reading, elements);
  const containers = findMarkdownContainers(exported);
  const levels = computeHeadingLevels(exported);
  return exported.flatMap((exportedBlock): KindPiece[] => {
    const { id, kind } = exportedBlock;
    const block = reading.blocks[id];
    const content = block && renderBlock(exportedBlock, block, levels.get(id) ?? 2);
    return content ? [{ content, containers: HEAD_KINDS.has(kind) ? [] : (containers.get(id) ?? []), kind }] : [];
  });
}

function renderArticleHeadline({ article }: Reading): KindPiece {
  return { content: renderHeading(escapeText(article.headline), 1), containers: [], kind: 'headline' };
}

function formatSourceLine({ article, url }: Reading, { source = 'Source' }: ExportOptions): string {
  const title = escapeText([article.headline || url, article.site].filter(Boolean).join(' – '));
  const href = toSafeUrl(url, url, false);
  return `${escapeText(source)}: ${href ? `[${title}](${escapeLinkUrl(href)})` : title}`;
}
