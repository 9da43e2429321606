/** The inside of a block as Markdown. */
import TurndownService from 'turndown';
import type { Block, Place } from '../../types';
import type { CopyOptions } from './copier';
import { copyOf } from './copy';
import { emphasise, escapeAddress, escapeText } from './escape';

const MARKS: Record<string, string> = { EM: '*', STRONG: '**', DEL: '~~' };

/**
 * @param options links, pictures and bold type can be left out; all are kept where nothing is said
 * @returns its text with links, emphasis, code and pictures; lines are parted by hard breaks alone and may still
 *   begin like a list or a heading; '' where it says nothing
 */
export function inlineOf(place: Place, block: Block, options: Partial<CopyOptions> = {}): string {
  const copy = copyOf(place, block, { links: true, pictures: true, strong: true, ...options });
  return copy.hasChildNodes() ? service().turndown(copy) : '';
}

let made: TurndownService | undefined;

function service(): TurndownService {
  if (made) return made;
  made = new TurndownService({ br: '\\' });
  made.escape = escapeText;
  made.addRule('emphasis', {
    filter: (node) => node.nodeName in MARKS,
    replacement: (content, node) => {
      // The marks of two neighbours would run into one.
      if ((node.previousSibling?.nodeName ?? '') in MARKS) return content;
      const text = node.textContent ?? '';
      const before = /^\s/.test(text) ? ' ' : signBeside(node, 'previousSibling');
      const after = /\s$/.test(text) ? ' ' : signBeside(node, 'nextSibling');
      return emphasise(content, MARKS[node.nodeName] ?? '', before, after);
    },
  });
  made.addRule('link', {
    filter: 'a',
    replacement: (content, node) => {
      const text = content.replace(/\\?\s*\n\s*/g, ' ').trim();
      return text && `[${text}](${escapeAddress(node.getAttribute('href') ?? '')})`;
    },
  });
  made.addRule('picture', {
    filter: 'img',
    replacement: (_, node) => pictureMarkdown(node.getAttribute('alt') ?? '', node.getAttribute('src') ?? ''),
  });
  return made;
}

/** @returns `![alt](src)` */
export function pictureMarkdown(alt: string, src: string): string {
  return `![${escapeText(alt.replace(/\s+/g, ' ').trim())}](${escapeAddress(src)})`;
}

/** The sign that stands beside an element in its line; '' at the edge of the block and of what holds the element. */
function signBeside(node: Node, side: 'previousSibling' | 'nextSibling'): string {
  for (let at = node[side]; at; at = at[side]) {
    if (at.nodeName === 'BR') return '';
    if (at.nodeName === 'IMG') return '!';
    const signs = [...(at.textContent ?? '')];
    const sign = side === 'nextSibling' ? signs[0] : signs.at(-1);
    // A link's brackets, a code's marks: punctuation.
    if (sign) return at.nodeType === 1 ? '(' : sign;
  }
  return '';
}
