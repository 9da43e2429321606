import { pathStepSignature } from '../layout/template-signature';
import { isRunningText } from '../text/running-text';
import type { Block, Container } from '../types';

/** Minimum share (0–1) of link text in blocks that are not running text. */
const MAX_LINK_SHARE = 0.3;

/**
 * Returns a test for blocks that have the markup of a model, or that are running text with the tag and classes of a
 * model in another container.
 *
 * @param models kept blocks of the story
 */
export function createMarkupTest(
  models: readonly Block[],
  containers: readonly Container[],
): (block: Block | undefined) => boolean {
  const markups = new Set(models.map((block) => markupOf(block, containers)));
  const steps = new Set(models.filter(isProse).map(lastStep));
  return (block) =>
    block !== undefined && (markups.has(markupOf(block, containers)) || (isProse(block) && steps.has(lastStep(block))));
}

const isProse = (block: Block): boolean => isRunningText(block, MAX_LINK_SHARE);

/** Returns a block's tag and classes. */
const lastStep = (block: Block): string => (block.run ? '*' : pathStepSignature(block.path.at(-1) ?? block.tag));

/** Returns the tags and classes of a block and of its container. */
function markupOf(block: Block, containers: readonly Container[]): string {
  const container = containers[block.container];
  return `${lastStep(block)} < ${container ? pathStepSignature([container.tag, ...container.classes].join('.')) : ''}`;
}
