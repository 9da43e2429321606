import type { Context } from '../layout';
import { within } from '../layout/tree';
import { type Lexicon, labelShare } from '../lexicon';

/** A block is a label when this much of it is a label of the lexicon. */
const LABEL = 0.6;

const known = new WeakMap<Context, Map<Lexicon, Set<number>>>();

/** @returns the blocks that stand under a label of the lexicon, the labels themselves not among them */
export function covered(context: Context, lexicon: Lexicon): Set<number> {
  let perLexicon = known.get(context);
  if (!perLexicon) {
    perLexicon = new Map();
    known.set(context, perLexicon);
  }
  let found = perLexicon.get(lexicon);
  if (!found) {
    found = cover(context, (text) => labelShare(text, lexicon), lexicon === 'comments');
    perLexicon.set(lexicon, found);
  }
  return found;
}

/** @returns the same under a label of the reader's own */
export function coveredBy(context: Context, isLabel: (text: string) => boolean): Set<number> {
  return cover(context, (text) => (isLabel(text) ? 1 : 0));
}

function cover(
  { page, measured, story, header, boxes }: Context,
  share: (text: string) => number,
  comments = false,
): Set<number> {
  const { blocks, containers } = page;
  const found = new Set<number>();
  for (const label of blocks) {
    const its = measured[label.id];
    if (!its || !label.text || its.weight > 90 || !within(containers, label.container, header.root)) continue;
    const isLabel = share(label.text) >= LABEL && !(story.main.has(label.id) && its.prose > 0);
    if (!isLabel) continue;
    // The label opens a box of its own: all that follows in the box is meant.
    const box = boxes[label.id];
    let scope = label.container;
    for (
      let up = scope;
      box && up !== containers[box.container]?.parent && up >= 0;
      up = containers[up]?.parent ?? -1
    ) {
      if (containers[up]?.first !== label.id && firstText(blocks, containers[up]?.first ?? 0) !== label.id) break;
      scope = up;
    }
    const last = box ? (containers[scope]?.last ?? label.id) : label.id;
    for (let id = label.id + 1; id <= last; id++) found.add(id);
    if (comments && label.id > story.start) for (const id of section(label.id, page)) found.add(id);
    if (last > label.id) continue;
    // Right behind it, links and pictures belong to it, up to the next paragraph.
    for (let id = last + 1; id < blocks.length; id++) {
      const next = measured[id];
      const block = blocks[id];
      if (!next || !block || (block.text && next.linkShare < 0.75) || next.weight > 250) break;
      if (block.media && id > last + 1 && !(measured[id + 1]?.linkShare ?? 0)) break;
      if (block.media && last === label.id && (measured[id + 1]?.linkShare ?? 0) < 0.75) break;
      found.add(id);
    }
  }
  return found;
}

/** All that follows the label in the largest container that it opens: readers' comments read like the story itself. */
function section(label: number, { blocks, containers }: Context['page']): number[] {
  let scope = -1;
  for (
    let at = blocks[label]?.container ?? -1;
    at > 0 && firstText(blocks, containers[at]?.first ?? 0) === label;
    at = containers[at]?.parent ?? -1
  )
    scope = at;
  const last = containers[scope]?.last ?? label;
  return Array.from({ length: last - label }, (_, offset) => label + 1 + offset);
}

function firstText(blocks: { text: string }[], from: number): number {
  let at = from;
  while (at < blocks.length && !blocks[at]?.text) at++;
  return at;
}
