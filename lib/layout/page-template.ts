import type { Block, Container } from '../types';
import type { BlockTest, LayoutInput } from './types';

/** Minimum share (0–1) of class names that containers of one page template have in common. */
const MIN_CLASS_OVERLAP = 0.5;
/** Maximum share (0–1) of links in running text. */
const MAX_LINK_SHARE = 0.35;

/**
 * Returns a test for running text that has the same page template as the samples. The classes of an article's
 * paragraphs may differ: the last one may have a margin, the first a drop cap, the free part a container of its own.
 *
 * @param samples blocks known to be paragraphs of the article
 */
export function createTemplateMatcher(samples: Block[], { page, measures }: LayoutInput): BlockTest {
  const containersByStep = new Map<string, Set<string>>();
  const sampleContainers = new Set<number>();
  for (const sample of samples) {
    sampleContainers.add(sample.container);
    const step = templateStep(sample);
    const known = containersByStep.get(step);
    const name = containerName(page.containers[sample.container]);
    if (known) known.add(name);
    else containersByStep.set(step, new Set([name]));
  }
  const sampleTags = new Set(samples.map(({ tag }) => tag));
  return (block) => {
    const measured = measures[block.id];
    if (
      !measured?.proseWeight ||
      measured.inNavigation ||
      measured.tagsAndRoles.has('figcaption') ||
      measured.tagsAndRoles.has('aside') ||
      measured.linkShare > MAX_LINK_SHARE
    )
      return false;
    // If two line breaks split a paragraph into bare text runs, their container is that paragraph. Take its parent.
    const container =
      block.run && block.tag === 'p' ? (page.containers[block.container]?.parent ?? -1) : block.container;
    if (sampleContainers.has(container))
      return sampleTags.has(block.tag) || block.run === true || block.tag === 'p' || block.tag === 'blockquote';
    const names =
      containersByStep.get(templateStep(block)) ??
      (block.run ? [...containersByStep.values()].flatMap((all) => [...all]) : null);
    if (!names) return false;
    if (templateStep(block).includes('.')) return true;
    const name = containerName(page.containers[container]);
    return [...names].some((known) => classOverlap(known, name) >= MIN_CLASS_OVERLAP);
  };
}

/** Returns tag and classes of a block; for a bare text run, the tag of its parent with an asterisk. */
function templateStep(block: Block): string {
  return block.run ? `${block.tag}*` : (block.path.at(-1) ?? block.tag).replace(/#[^.]*/, '');
}

function containerName(container: Container | undefined): string {
  return container ? [container.tag, ...container.classes].join('.') : '';
}

/** Returns the number of common classes divided by the length of the shorter list, 0–1; 0 for different tags. */
function classOverlap(a: string, b: string): number {
  const [tag, ...classes] = a.split('.');
  const [otherTag, ...otherClasses] = b.split('.');
  if (tag !== otherTag || !classes.length || !otherClasses.length) return 0;
  const shared = classes.filter((name) => otherClasses.includes(name)).length;
  return shared / Math.min(classes.length, otherClasses.length);
}
