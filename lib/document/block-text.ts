import type { FlatNode } from './flat-tree';
import { type BlockText, type LeftOut, TextCollector } from './text-collector';
import type { VisibilityReader } from './visibility';

export type { BlockText } from './text-collector';

/**
 * Extracts the text of a block as readers see it, white space collapsed, with its links and images. If nothing of it is seen,
 * as in a folded part of the page, its text is what it would be.
 *
 * @param nodes sibling nodes that form the block
 * @param visibility without it, only class names tell which text is for screen readers
 */
export function extractText(nodes: readonly FlatNode[], visibility?: VisibilityReader): BlockText {
  const seen = collect(nodes, 'unseen', visibility);
  const content = seen.finish();
  // Text for screen readers only is not part of a line, but may be a button's only label.
  if (!content.text) return collect(nodes, 'none').finish();
  // In a folded part of the page nothing is displayed, and elements within a line no less than the line itself.
  if (seen.hasHiddenPart && content.holder && !visibility?.isDisplayed(content.holder))
    return collect(nodes, 'unseen').finish();
  if (seen.hasTransparentPart) {
    // Some effects lay a transparent copy over a text; any other transparent part will fade in.
    const opaque = collect(nodes, 'unseen-and-transparent', visibility).finish();
    if (isRepetitionOf(opaque.text, content.text)) return opaque;
    content.holder = opaque.holder ?? content.holder;
  }
  return content;
}

function collect(nodes: readonly FlatNode[], leftOut: LeftOut, visibility?: VisibilityReader): TextCollector {
  const collector = new TextCollector(leftOut, visibility);
  for (const node of nodes) collector.visit(node);
  return collector;
}

/** Returns whether a text is another one twice or more often. */
function isRepetitionOf(once: string, whole: string): boolean {
  const [part, all] = [once.replace(/ /g, ''), whole.replace(/ /g, '')];
  return part !== '' && all.length > part.length && all === part.repeat(Math.round(all.length / part.length));
}
