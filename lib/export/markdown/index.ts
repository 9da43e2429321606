/** The story as Markdown. */
import type { Elements, Reading } from '../../types';
import { missingFacts, type TakeOptions } from '../source';
import { webUrl } from './address';
import { blockMarkdown, heading } from './block';
import { boxesOf, keptOf } from './boxes';
import { escapeAddress, escapeLineStarts, escapeText } from './escape';
import { levelsOf } from './levels';
import { nest, type Piece } from './nest';

/** In the head of a story, before the names. */
const ABOVE_NAMES = new Set(['headline', 'standfirst']);

/**
 * The kept blocks in order, as CommonMark with GitHub's tables: `# headline`, subheadings, lists, quotes, tables,
 * pictures and players by their addresses; and a line at the end that says where the story is from. Names and day are
 * added from the article's facts where no kept block says them. The page is read and not touched; nothing of it is loaded
 * again. Addresses are of http, https and mailto alone: other links are plain text.
 *
 * @returns Markdown, ending in a line break; '' where there is no story
 */
export function markdownOf(reading: Reading, elements: Elements, options: TakeOptions = {}): string {
  if (!reading.found) return '';
  const { article, blocks } = reading;
  const kept = keptOf(reading, elements);
  const boxes = boxesOf(kept);
  const levels = levelsOf(kept);
  const pieces = kept.flatMap((one): (Piece & { kind: string })[] => {
    const block = blocks[one.id];
    const content = block && blockMarkdown(one, block, levels.get(one.id) ?? 2);
    return content
      ? [{ content, boxes: ABOVE_NAMES.has(one.kind) ? [] : (boxes.get(one.id) ?? []), kind: one.kind }]
      : [];
  });
  const at = pieces.findIndex(({ kind }) => kind === 'headline');
  const [title] =
    at < 0
      ? [{ content: heading(escapeText(article.headline), 1), boxes: [], kind: 'headline' }]
      : pieces.splice(at, 1);
  // A headline in two parts has one title.
  for (const piece of pieces) if (piece.kind === 'headline') piece.content = `#${piece.content}`;
  if (title?.content) pieces.unshift(title);
  const facts = missingFacts(reading).map(escapeText).join(' · ');
  if (facts) {
    const first = pieces.findIndex(({ kind }) => !ABOVE_NAMES.has(kind));
    pieces.splice(first < 0 ? pieces.length : first, 0, {
      content: escapeLineStarts(facts),
      boxes: [],
      kind: 'byline',
    });
  }
  return `${nest(pieces)}\n\n---\n\n${sourceLine(reading, options)}\n`;
}

function sourceLine({ article, url }: Reading, { source = 'Source' }: TakeOptions): string {
  const title = escapeText([article.headline || url, article.site].filter(Boolean).join(' – '));
  const href = webUrl(url, url, false);
  return `${escapeText(source)}: ${href ? `[${title}](${escapeAddress(href)})` : title}`;
}
