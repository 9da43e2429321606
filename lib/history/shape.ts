import type { Rule } from '../rules/rule';
import { plainLine } from '../rules/says';
import { hashOf } from '../text/tokens';
import type { Reading, StoryShape } from '../types';

/** So many ways are kept, each with so many steps of so many characters … */
const WAYS = 6;
const STEPS = 24;
const STEP = 60;
/** … and so many lines, of so many characters at most. */
const LINES = 60;
const SHORT = 80;

/** @returns what of a story a rule could hide: ways to its paragraphs, and numbers for its short lines */
export function shapeOf({ blocks, verdicts }: Reading): StoryShape {
  const paths = new Map<string, string[]>();
  const lines = new Set<number>();
  for (const { block: id, decide, kind } of verdicts) {
    const block = blocks[id];
    if (decide !== 'keep' || !block?.text) continue;
    if (block.text.length <= SHORT) {
      if (lines.size < LINES) lines.add(hashOf(plainLine(block.text)));
    } else if (kind === 'paragraph' && paths.size < WAYS) {
      const steps = block.path.slice(-STEPS).map((step) => step.slice(0, STEP));
      paths.set(steps.join(' '), steps);
    }
  }
  return { paths: [...paths.values()], lines: [...lines] };
}

/** @returns whether a story that has this shape has a line which says this */
export function hasLine({ lines }: StoryShape, says: string): boolean {
  return lines.includes(hashOf(plainLine(says)));
}

/**
 * @param document any document, to build what is asked about; nothing is added to it
 * @returns whether a rule that hides would hide something of a story that has this shape
 */
export function hidesOf({ selector, says, decide }: Rule, shape: StoryShape, document: Document): boolean {
  if (decide !== 'hide') return false;
  if (says !== undefined) return hasLine(shape, says);
  if (selector === undefined) return false;
  const empty = document.implementation.createHTMLDocument('');
  return shape.paths.some((steps) => {
    let at: Element = empty.body;
    for (const step of steps) {
      const [, tag = 'div', id, classes = ''] = /^([^#.]+)(?:#([^.]*))?((?:\..*)?)$/.exec(step) ?? [];
      const inner = empty.createElement(/^[a-z][\w-]*$/.test(tag) ? tag : 'div');
      if (id) inner.id = id;
      inner.className = classes.replaceAll('.', ' ').trim();
      at.append(inner);
      at = inner;
    }
    try {
      return at.closest(selector) !== null;
    } catch {
      return false;
    }
  });
}
