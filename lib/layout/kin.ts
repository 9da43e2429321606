import type { Block, Container } from '../types';
import type { Base } from '.';

/** Containers whose class names overlap this much were written by one template. */
const ALIKE = 0.5;

/**
 * Sites vary the classes of paragraphs within one story: the last one gets a margin, the first a drop cap, the free
 * part another box than the rest.
 *
 * @param models blocks that are the story's paragraphs for sure
 * @returns a test: is this block running text written by the same template as they are?
 */
export function kinTo(models: Block[], { page, measured }: Base): (block: Block) => boolean {
  const own = new Map<string, Set<string>>();
  const containers = new Set<number>();
  for (const model of models) {
    containers.add(model.container);
    const key = ownStep(model);
    const known = own.get(key);
    const holder = boxName(page.containers[model.container]);
    if (known) known.add(holder);
    else own.set(key, new Set([holder]));
  }
  const tags = new Set(models.map((model) => model.tag));
  return (block) => {
    const its = measured[block.id];
    if (!its?.prose || its.excluded || its.tags.has('figcaption') || its.tags.has('aside') || its.linkShare > 0.35)
      return false;
    // Half of a paragraph that two line breaks part is a paragraph like the others.
    const around = block.run && block.tag === 'p' ? (page.containers[block.container]?.parent ?? -1) : block.container;
    if (containers.has(around))
      return tags.has(block.tag) || block.run === true || block.tag === 'p' || block.tag === 'blockquote';
    const holder = page.containers[around];
    const holders = own.get(ownStep(block)) ?? (block.run ? [...own.values()].flatMap((names) => [...names]) : null);
    if (!holders) return false;
    if (ownStep(block).includes('.')) return true;
    return [...holders].some((known) => overlap(known, boxName(holder)) >= ALIKE);
  };
}

function ownStep(block: Block): string {
  return block.run ? `${block.tag}*` : (block.path.at(-1) ?? block.tag).replace(/#[^.]*/, '');
}

function boxName(container: Container | undefined): string {
  return container ? [container.tag, ...container.classes].join('.') : '';
}

function overlap(a: string, b: string): number {
  const [tag, ...classes] = a.split('.');
  const [otherTag, ...others] = b.split('.');
  if (tag !== otherTag || !classes.length || !others.length) return 0;
  const shared = classes.filter((name) => others.includes(name)).length;
  return shared / Math.min(classes.length, others.length);
}
