import { hostWithoutWww } from '../../text/url';
import type { Block } from '../../types';
import type { ExportedBlock } from './containers';
import { escapeLineStarts, escapeLinkUrl, escapeText, wrapEmphasis } from './escape';
import { renderImage, renderInline } from './inline';
import { renderTable } from './table';
import { findImageUrl, findPlayerUrl } from './urls';

/**
 * Renders one block as Markdown.
 *
 * @param level of a subheading, 2–6
 * @returns '' if nothing of the block can be expressed
 */
export function renderBlock({ kind, place }: ExportedBlock, block: Block, level: number): string {
  const { element } = place;
  if (block.media) return block.media === 'image' ? renderBlockImage(element, block) : renderPlayer(element, block);
  if (block.tag === 'table') return renderTable(element, block);
  if (kind === 'headline')
    return renderHeading(renderInline(place, block, { links: false, pictures: false, strong: false }), 1);
  if (kind === 'subheading')
    return renderHeading(renderInline(place, block, { pictures: false, strong: false }), level);
  if (block.tag === 'pre' && element.querySelector('code')) return renderCodeBlock(element.textContent ?? '');
  if (kind === 'byline' || kind === 'dateline')
    return escapeLineStarts(renderInline(place, block, { pictures: false }));
  if (kind === 'caption' || kind === 'standfirst')
    return italicize(renderInline(place, block, { pictures: kind !== 'caption', strong: false }));
  return escapeLineStarts(renderInline(place, block));
}

/** Renders a heading on one line. */
export function renderHeading(content: string, level: number): string {
  const line = content.replace(/\\?\s*\n\s*/g, ' ').trim();
  // Trailing number signs would be taken for a closing sequence.
  return line && `${'#'.repeat(level)} ${line.replace(/(?<=\s)(#+)$/, '\\$1')}`;
}

/** Formats text in italics, unless it contains emphasis of its own. */
function italicize(content: string): string {
  return escapeLineStarts(/(?<!\\)\*/.test(content) ? content : wrapEmphasis(content, '*', '', ''));
}

function renderBlockImage(element: Element, block: Block): string {
  const src = findImageUrl(element, block.src) ?? findImageUrl(element, element.getAttribute('poster') ?? undefined);
  if (src) return renderImage(block.alt ?? '', src);
  // An inline SVG has no URL to link to, so its description takes its place.
  return block.alt ? italicize(escapeText(`[${block.alt}]`)) : '';
}

function renderPlayer(element: Element, block: Block): string {
  const url = findPlayerUrl(element);
  if (url) {
    const label = block.alt ?? element.getAttribute('title') ?? hostWithoutWww(url);
    return `[${escapeText(label.replace(/\s+/g, ' ').trim())}](${escapeLinkUrl(url)})`;
  }
  return renderBlockImage(element, block);
}

function renderCodeBlock(code: string): string {
  const longestRun = Math.max(2, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longestRun + 1);
  return `${fence}\n${code.replace(/^\n|\n$/g, '')}\n${fence}`;
}
