/** Assembles rendered blocks into nested lists and quotes. */
import type { MarkdownContainer } from './containers';

/** Markdown of one block, with the containers around it, outermost first. */
export interface MarkdownPiece {
  content: string;
  containers: readonly MarkdownContainer[];
}

/** Joins pieces with blank lines between them, and items of the same tight list with line breaks. */
export function assemblePieces(pieces: readonly MarkdownPiece[]): string {
  return assembleLevel(pieces, 0, undefined);
}

function assembleLevel(pieces: readonly MarkdownPiece[], depth: number, parent: MarkdownContainer | undefined): string {
  let markdown = '';
  let previous: MarkdownContainer | undefined;
  let wasLoose = false;
  let useAlternateMarker = false;
  for (let at = 0; at < pieces.length; ) {
    const container = pieces[at]?.containers[depth];
    let end = at + 1;
    if (container) while (pieces[end]?.containers[depth]?.element === container.element) end++;
    const inner = container ? assembleLevel(pieces.slice(at, end), depth + 1, container) : (pieces[at]?.content ?? '');
    const isLoose = inner.includes('\n\n');
    const followsItem = container?.type === 'item' && previous?.type === 'item';
    const isSameList = followsItem && previous?.list === container?.list;
    // Adjacent lists with the same marker would be parsed as one.
    if (!isSameList) useAlternateMarker = followsItem && !useAlternateMarker;
    // A list directly below an item's line; an ordered one must start with 1 to interrupt a paragraph.
    const isSublist =
      container?.type === 'item' && parent?.type === 'item' && at === 1 && !previous && (container.number ?? 1) === 1;
    const isTight = (isSameList || isSublist) && !isLoose && !wasLoose;
    if (markdown) markdown += isTight ? '\n' : '\n\n';
    markdown += container ? prefixLines(container, inner, useAlternateMarker) : inner;
    previous = container;
    wasLoose = isLoose;
    at = end;
  }
  return markdown;
}

function prefixLines(container: MarkdownContainer, inner: string, useAlternateMarker: boolean): string {
  if (container.type === 'quote') return inner.replace(/^(?=.)/gm, '> ').replace(/^$/gm, '>');
  const [bullet, delimiter] = useAlternateMarker ? ['*', ')'] : ['-', '.'];
  const marker = container.number === undefined ? bullet : `${container.number}${delimiter}`;
  const indent = ' '.repeat(marker.length + 1);
  return `${marker} ${inner.replace(/\n(?=[^\n])/g, `\n${indent}`)}`;
}
