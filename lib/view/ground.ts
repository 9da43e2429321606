import { type Marks, parentOf } from './marks';

interface Colour {
  rgb: [number, number, number];
  alpha: number;
}

/** Less contrast than this, and text is drawn in another colour. */
const LEGIBLE = 2.5;
const WHITE: Colour = { rgb: [255, 255, 255], alpha: 1 };

/**
 * Adds to the marks what depends on the colours that the clean view leaves, so after the marks are set: `box` where a
 * colour of its own parts an element from what is around it, `dark` or `light` where text could not be read on what it
 * stands on now (white letters from above a picture, say).
 */
export function judgeGround(document: Document, marks: Marks): void {
  const view = document.defaultView;
  if (!view) return;
  const grounds = new Map<Element, Colour | null>();
  /** What an element stands on, its own colour included; null: it cannot be told. */
  const ground = (element: Element | null): Colour | null => {
    if (!element) return WHITE;
    const known = grounds.get(element);
    if (known !== undefined) return known;
    const style = view.getComputedStyle(element);
    const own = colour(style.backgroundColor);
    const found = style.backgroundImage !== 'none' || !own ? null : own.alpha > 0.5 ? own : ground(parentOf(element));
    grounds.set(element, found);
    return found;
  };
  const added: Marks = new Map();
  for (const [element, value] of marks) {
    if (value.includes(' part') || value.includes(' media') || element.localName === 'body') continue;
    const words: string[] = [];
    const here = ground(element);
    const around = ground(parentOf(element));
    if (here && around && distance(here, around) > 12) words.push('box');
    const line = value.startsWith('keep') || value.includes(' text') ? firstText(element) : null;
    const ink = line && colour(view.getComputedStyle(line).color);
    if (here && ink && ink.alpha > 0 && contrast(ink, here) < LEGIBLE) words.push(light(here) > 0.4 ? 'dark' : 'light');
    if (words.length) added.set(element, [value, ...words].join(' '));
  }
  for (const [element, value] of added) marks.set(element, value);
}

/** The element whose colour the first words have. */
function firstText(element: Element): Element | null {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim()) return walker.currentNode.parentElement;
  return null;
}

/** Reads what browsers compute for nearly all colours; null for wider colour spaces. */
function colour(text: string): Colour | null {
  const parts = /^rgba?\(([^)]+)\)$/
    .exec(text)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  const [red = Number.NaN, green = 0, blue = 0, alpha = 1] = parts ?? [];
  return Number.isNaN(red) ? null : { rgb: [red, green, blue], alpha };
}

function distance(a: Colour, b: Colour): number {
  return Math.max(...a.rgb.map((value, at) => Math.abs(value - (b.rgb[at] ?? 0))));
}

/** Relative luminance as WCAG counts it, 0 to 1. */
function light({ rgb }: Colour): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast as WCAG counts it, 1 to 21. */
function contrast(a: Colour, b: Colour): number {
  const [one, two] = [light(a), light(b)];
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
}
