import type { Seed } from './seeds';

/**
 * What a person can read: the text of all that is shown, one line a block, shadow trees and slots included.
 * Runs inside a page, so it uses nothing from outside itself.
 *
 * @returns lines with white space folded; a shown picture is a line `[image alt]`
 */
export function collectVisibleLines(): string[] {
  const lines: string[] = [''];
  const say = (text: string) => {
    lines[lines.length - 1] += text;
  };
  const turn = () => lines.push('');
  const children = (node: Node): Iterable<Node> => {
    if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) return node.assignedNodes();
    return (node instanceof Element && node.shadowRoot ? node.shadowRoot : node).childNodes;
  };
  const walk = (node: Node): void => {
    if (node instanceof Text) say(node.data);
    if (!(node instanceof Element) || node.matches('script, style, noscript, template')) return;
    const style = getComputedStyle(node);
    if (style.display === 'none') return;
    if (style.display !== 'contents' && !node.checkVisibility({ visibilityProperty: true })) return;
    if (node instanceof HTMLBRElement) return void turn();
    if (node instanceof HTMLImageElement && node.alt) {
      lines.push(`[image ${node.alt}]`, '');
      return;
    }
    const block = !/^(inline|contents)/.test(style.display);
    if (block) turn();
    for (const child of children(node)) walk(child);
    if (block) turn();
  };
  if (document.body) walk(document.body);
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();
/** Spaces fall between elements in one count and not in the other, so none is compared. */
const dense = (text: string) => text.replace(/\s+/g, '');
const times = (whole: string, part: string) => whole.split(part).length - 1;

/** Words shorter than this may stand inside any sentence, so they count only as a whole line. */
const LONG = 20;

/**
 * Compares what is shown with a seed's labels.
 *
 * @param before what was shown without the clean view: what the page itself hides is not asked for
 * @param after what is shown with it
 * @returns one line for each story block lost and each clutter block still shown; empty when all is right
 */
export function labelMismatches(seed: Seed, before: string[], after: string[]): string[] {
  const [was, is] = [dense(before.join('')), dense(after.join(''))];
  const found: string[] = [];
  const may = seed.blocks.filter(({ label }) => label !== 'clutter');
  const allowed = dense(may.map(({ text, alt }) => text ?? alt ?? '').join('\n'));
  for (const { label, kind, text, alt } of seed.blocks) {
    const words = folded(text ?? '') || (alt ? `[image ${folded(alt)}]` : '');
    const part = dense(words);
    if (!part || !was.includes(part)) continue;
    if (label === 'story' && !is.includes(part)) found.push(`lost ${kind}: ${words}`);
    if (label !== 'clutter') continue;
    const shown = part.length >= LONG ? times(is, part) : after.filter((line) => line === words).length;
    const right =
      part.length >= LONG
        ? times(allowed, part)
        : may.filter((block) => folded(block.text ?? '').includes(words)).length;
    const image =
      words.startsWith('[image ') && may.some((block) => block.alt && `[image ${folded(block.alt)}]` === words);
    if (shown > right && !image) found.push(`still shown, ${kind}: ${words}`);
  }
  return [...new Set(found)];
}
