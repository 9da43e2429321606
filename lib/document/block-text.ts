import type { FlatNode } from './flat-tree';
import { type BlockText, type LeftOut, TextCollector } from './text-collector';
import type { VisibilityReader } from './visibility';

export type { BlockText } from './text-collector';

/**
 * Extracts the text of a block as readers see it, with white space collapsed, and its links and images. If no part of
 * it is visible, as in a collapsed part of the page, extracts the text that would be visible when expanded.
 *
 * @param nodes sibling nodes that form the block
 * @param visibility if omitted, only class names tell which text is for screen readers
 */
export function extractText(nodes: readonly FlatNode[], visibility?: VisibilityReader): BlockText {
  const seen = collect(nodes, 'unseen', visibility);
  const content = seen.finish();
  // Text for screen readers only is not part of a line, but may be a button's only label.
  if (!content.text) return collect(nodes, 'none').finish();
  // In a collapsed part of the page nothing is displayed, so the parts of a line do not differ from the line itself.
  if (seen.hasHiddenPart && content.holder && !visibility?.isDisplayed(content.holder))
    return collect(nodes, 'unseen').finish();
  if (seen.hasTransparentPart) {
    // Some effects put a transparent copy over a text; any other transparent part will fade in.
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

/** Returns whether `whole` consists of two or more repetitions of `once`. */
function isRepetitionOf(once: string, whole: string): boolean {
  const [part, all] = [once.replace(/ /g, ''), whole.replace(/ /g, '')];
  return part !== '' && all.length > part.length && all === part.repeat(Math.round(all.length / part.length));
}
