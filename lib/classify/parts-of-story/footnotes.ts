import { isSamePageLink, stripFragment } from '../../text/url';
import type { Block } from '../../types';
import type { PartInput } from './types';

const NOTE_ROLES = ['role=note', 'role=doc-footnote', 'role=doc-endnote', 'role=doc-endnotes', 'role=doc-footnotes'];
/** Maximum share (0–1) of links in a footnote; a block with more is a link to another story. */
const MAX_LINK_SHARE = 0.6;
/** Maximum number of elements around a footnote, from the innermost, that are searched for its id. */
const MAX_LEVELS = 3;

const targetsByInput = new WeakMap<PartInput, ReadonlySet<string>>();

/** Returns whether a block is a footnote of the story: by its ARIA role, or because the story's text links to it. */
export function isFootnote({ id, path }: Block, input: PartInput): boolean {
  const measured = input.context.measures[id];
  if (!measured || measured.linkShare > MAX_LINK_SHARE || id < input.context.mainContent.firstProse) return false;
  if (NOTE_ROLES.some((role) => measured.tagsAndRoles.has(role))) return true;
  const targets = targetsOfStory(input);
  return targets.size > 0 && path.slice(-MAX_LEVELS).some((step) => targets.has(/#([^.]+)/.exec(step)?.[1] ?? ''));
}

/** Returns the element ids that the story's kept paragraphs link to. */
function targetsOfStory(input: PartInput): ReadonlySet<string> {
  const known = targetsByInput.get(input);
  if (known) return known;
  const { page, mainContent, measures } = input.context;
  const address = stripFragment(page.url);
  const targets = new Set<string>();
  for (const id of mainContent.bodyBlocks) {
    if (!measures[id]?.proseWeight || input.verdicts[id]?.decide !== 'keep') continue;
    for (const { href } of page.blocks[id]?.links ?? [])
      if (isSamePageLink(href, address)) targets.add(href.slice(href.indexOf('#') + 1));
  }
  targetsByInput.set(input, targets);
  return targets;
}
