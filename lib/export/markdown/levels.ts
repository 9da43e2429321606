/** How deep subheadings stand. */
import type { Kept } from './boxes';

/**
 * @returns for each subheading, by id, its level: those that stand highest on the page have 2, and none is left out in
 *   between. A line that is no heading by its tag stands below those that are
 */
export function levelsOf(kept: readonly Kept[]): Map<number, number> {
  const tagged = kept.flatMap(({ id, kind, place }) =>
    kind === 'subheading' ? [{ id, level: tagLevel(place.element) }] : [],
  );
  const order = [...new Set(tagged.map(({ level }) => level))].sort((a, b) => a - b);
  return new Map(tagged.map(({ id, level }) => [id, Math.min(6, order.indexOf(level) + 2)]));
}

const NO_HEADING = 10;

function tagLevel(element: Element): number {
  const said = element.closest('h1, h2, h3, h4, h5, h6, [role="heading"][aria-level]');
  const number = Number(said?.getAttribute('aria-level') ?? said?.localName.slice(1));
  return number > 0 ? number : NO_HEADING;
}
