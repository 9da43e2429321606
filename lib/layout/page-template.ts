import type { Block, Container } from '../types';
import type { BlockTest, LayoutInput } from './types';

/** Containers of one page template share at least this much of their class names. */
const MIN_CLASS_OVERLAP = 0.5;
/** A block with a larger share of links is not running text. */
const MAX_LINK_SHARE = 0.35;

/**
 * Sites vary the classes of paragraphs within one article: the last one gets a margin, the first a drop cap, the free
 * part a container of its own.
 *
 * @param samples blocks known to be paragraphs of the article
 * @returns a test for running text that is written by the same page template as the samples
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
    // Half of a paragraph that is split by two line breaks is a paragraph like the others.
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

/** Returns tag and classes of a block; of a bare text run, its tag with an asterisk. */
function templateStep(block: Block): string {
  return block.run ? `${block.tag}*` : (block.path.at(-1) ?? block.tag).replace(/#[^.]*/, '');
}

function containerName(container: Container | undefined): string {
  return container ? [container.tag, ...container.classes].join('.') : '';
}

/** Returns the number of shared classes over the shorter list's length, 0–1; 0 for different tags. */
function classOverlap(a: string, b: string): number {
  const [tag, ...classes] = a.split('.');
  const [otherTag, ...otherClasses] = b.split('.');
  if (tag !== otherTag || !classes.length || !otherClasses.length) return 0;
  const shared = classes.filter((name) => otherClasses.includes(name)).length;
  return shared / Math.min(classes.length, otherClasses.length);
}
