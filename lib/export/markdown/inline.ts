import TurndownService from 'turndown';
import type { Block, Place } from '../../types';
import { copyInlineContent } from './copy-inline';
import { escapeLinkUrl, escapeText, wrapEmphasis } from './escape';
import type { CopyOptions } from './inline-copier';

const EMPHASIS_MARKS: Record<string, string> = { EM: '*', STRONG: '**', DEL: '~~' };

/**
 * Renders the content of a block as inline Markdown. Lines are separated by hard breaks; the starts of lines are not
 * escaped.
 *
 * @param options what to include; everything by default
 */
export function renderInline(place: Place, block: Block, options: Partial<CopyOptions> = {}): string {
  const copy = copyInlineContent(place, block, { links: true, pictures: true, strong: true, ...options });
  return copy.hasChildNodes() ? getTurndown().turndown(copy) : '';
}

let turndown: TurndownService | undefined;

function getTurndown(): TurndownService {
  if (turndown) return turndown;
  turndown = new TurndownService({ br: '\\' });
  turndown.escape = escapeText;
  turndown.addRule('emphasis', {
    filter: (node) => node.nodeName in EMPHASIS_MARKS,
    replacement: (content, node) => {
      // Adjacent elements with the same marks would be parsed as one.
      if ((node.previousSibling?.nodeName ?? '') in EMPHASIS_MARKS) return content;
      const text = node.textContent ?? '';
      const before = /^\s/.test(text) ? ' ' : adjacentChar(node, 'previousSibling');
      const after = /\s$/.test(text) ? ' ' : adjacentChar(node, 'nextSibling');
      return wrapEmphasis(content, EMPHASIS_MARKS[node.nodeName] ?? '', before, after);
    },
  });
  turndown.addRule('link', {
    filter: 'a',
    replacement: (content, node) => {
      const text = content.replace(/\\?\s*\n\s*/g, ' ').trim();
      return text && `[${text}](${escapeLinkUrl(node.getAttribute('href') ?? '')})`;
    },
  });
  turndown.addRule('picture', {
    filter: 'img',
    replacement: (_, node) => renderImage(node.getAttribute('alt') ?? '', node.getAttribute('src') ?? ''),
  });
  return turndown;
}

/** Renders an image as `![alt](src)`. */
export function renderImage(alt: string, src: string): string {
  return `![${escapeText(alt.replace(/\s+/g, ' ').trim())}](${escapeLinkUrl(src)})`;
}

/** Returns the character next to an element on its line, or a stand-in for markup; '' at the edge of the parent. */
function adjacentChar(node: Node, side: 'previousSibling' | 'nextSibling'): string {
  for (let at = node[side]; at; at = at[side]) {
    if (at.nodeName === 'BR') return '';
    if (at.nodeName === 'IMG') return '!';
    const chars = [...(at.textContent ?? '')];
    const char = side === 'nextSibling' ? chars[0] : chars.at(-1);
    // The markup of an element, such as a link's bracket, counts as punctuation.
    if (char) return at.nodeType === 1 ? '(' : char;
  }
  return '';
}
