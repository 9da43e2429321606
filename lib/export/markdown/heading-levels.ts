import type { ExportedBlock } from './containers';

/** Level of subheadings that are not heading elements, which is below all others. */
const UNTAGGED_LEVEL = 10;
const MAX_LEVEL = 6;

/**
 * Computes the Markdown level of each subheading, by block id. Levels start at 2, have no gaps, and are in the order of
 * the page's levels.
 */
export function computeHeadingLevels(blocks: readonly ExportedBlock[]): Map<number, number> {
  const subheadings = blocks.flatMap(({ id, kind, place }) =>
    kind === 'subheading' ? [{ id, level: findTagLevel(place.element) }] : [],
  );
  const levels = [...new Set(subheadings.map(({ level }) => level))].sort((a, b) => a - b);
  return new Map(subheadings.map(({ id, level }) => [id, Math.min(MAX_LEVEL, levels.indexOf(level) + 2)]));
}

function findTagLevel(element: Element): number {
  const heading = element.closest('h1, h2, h3, h4, h5, h6, [role="heading"][aria-level]');
  const level = Number(heading?.getAttribute('aria-level') ?? heading?.localName.slice(1));
  return level > 0 ? level : UNTAGGED_LEVEL;
}
