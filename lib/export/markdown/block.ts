/** One kept block as Markdown. */
import type { Block } from '../../types';
import { pictureUrl, playerUrl } from './address';
import type { Kept } from './boxes';
import { emphasise, escapeAddress, escapeLineStarts, escapeText } from './escape';
import { inlineOf, pictureMarkdown } from './inline';
import { tableOf } from './table';

/**
 * @param level of a subheading, 2..6
 * @returns the block; '' where nothing of it can be written down
 */
export function blockMarkdown(kept: Kept, block: Block, level: number): string {
  const { kind, place } = kept;
  const { element } = place;
  if (block.media) return block.media === 'image' ? pictureOf(element, block) : playerOf(element, block);
  if (block.tag === 'table') return tableOf(element, block);
  if (kind === 'headline') return heading(inlineOf(place, block, { links: false, pictures: false, strong: false }), 1);
  if (kind === 'subheading') return heading(inlineOf(place, block, { pictures: false, strong: false }), level);
  if (block.tag === 'pre' && element.querySelector('code')) return fenced(element.textContent ?? '');
  if (kind === 'byline' || kind === 'dateline') return escapeLineStarts(inlineOf(place, block, { pictures: false }));
  if (kind === 'caption' || kind === 'standfirst')
    return inItalics(inlineOf(place, block, { pictures: kind !== 'caption', strong: false }));
  return escapeLineStarts(inlineOf(place, block));
}

/** @returns one line with so many `#` before it */
export function heading(content: string, level: number): string {
  const line = content.replace(/\\?\s*\n\s*/g, ' ').trim();
  // Signs at the end would be taken for the end of the heading.
  return line && `${'#'.repeat(level)} ${line.replace(/(?<=\s)(#+)$/, '\\$1')}`;
}

/** Whole lines in italics; a text that has emphasis of its own stays as it is. */
function inItalics(content: string): string {
  return escapeLineStarts(/(?<!\\)\*/.test(content) ? content : emphasise(content, '*', '', ''));
}

function pictureOf(element: Element, block: Block): string {
  const src = pictureUrl(element, block.src) ?? pictureUrl(element, element.getAttribute('poster') ?? undefined);
  if (src) return pictureMarkdown(block.alt ?? '', src);
  // Drawn by the page itself: what it shows can be said, not linked.
  return block.alt ? inItalics(escapeText(`[${block.alt}]`)) : '';
}

function playerOf(element: Element, block: Block): string {
  const url = playerUrl(element);
  if (url) {
    const label = block.alt ?? element.getAttribute('title') ?? new URL(url).hostname.replace(/^www\./, '');
    return `[${escapeText(label.replace(/\s+/g, ' ').trim())}](${escapeAddress(url)})`;
  }
  return pictureOf(element, block);
}

function fenced(code: string): string {
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${code.replace(/^\n|\n$/g, '')}\n${fence}`;
}
