import { normalizeLine } from '../rules/label';
import type { Rule } from '../rules/rule';
import { fnv1a } from '../text/hash';
import type { ReadingCore, StoryShape } from '../types';

const MAX_PATHS = 6;
const MAX_STEPS = 24;
const MAX_STEP_CHARS = 60;
const MAX_LINES = 60;
/**
 * Maximum number of characters of a line whose hash is stored. Longer texts are paragraphs, of which only the paths are
 * stored.
 */
const MAX_LINE_CHARS = 80;

/** Extracts what rules can be checked against: paths of the kept paragraphs, and hashes of the kept short lines. */
export function extractStoryShape({ blocks, verdicts }: ReadingCore): StoryShape {
  const paths = new Map<string, string[]>();
  const lines = new Set<number>();
  for (const { block: id, decide, kind } of verdicts) {
    const block = blocks[id];
    if (decide !== 'keep' || !block?.text) continue;
    if (block.text.length <= MAX_LINE_CHARS) {
      if (lines.size < MAX_LINES) lines.add(fnv1a(normalizeLine(block.text)));
    } else if (kind === 'paragraph' && paths.size < MAX_PATHS) {
      const steps = block.path.slice(-MAX_STEPS).map((step) => step.slice(0, MAX_STEP_CHARS));
      paths.set(steps.join(' '), steps);
    }
  }
  return { paths: [...paths.values()], lines: [...lines] };
}

/** Tells whether the story contains a short line with this text. */
export function shapeHasLine({ lines }: StoryShape, text: string): boolean {
  return lines.includes(fnv1a(normalizeLine(text)));
}

/**
 * Tells whether a rule would hide a part of the story.
 *
 * @param document creates the detached elements that selectors are matched against
 */
export function ruleHidesInShape({ selector, says, decide }: Rule, shape: StoryShape, document: Document): boolean {
  if (decide !== 'hide') return false;
  if (says !== undefined) return shapeHasLine(shape, says);
  if (selector === undefined) return false;
  const detached = document.implementation.createHTMLDocument('');
  return shape.paths.some((steps) => {
    const paragraph = appendPath(detached, steps);
    try {
      return paragraph.closest(selector) !== null;
    } catch {
      return false;
    }
  });
}

/** Appends nested elements for the steps of a path, and returns the innermost. */
function appendPath(document: Document, steps: readonly string[]): Element {
  let parent: Element = document.body;
  for (const step of steps) {
    const [, tag = 'div', id, classes = ''] = /^([^#.]+)(?:#([^.]*))?((?:\..*)?)$/.exec(step) ?? [];
    const element = document.createElement(/^[a-z][\w-]*$/.test(tag) ? tag : 'div');
    if (id) element.id = id;
    element.className = classes.replaceAll('.', ' ').trim();
    parent.append(element);
    parent = element;
  }
  return parent;
}
