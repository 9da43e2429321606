import type { Seed } from './seeds';

/**
 * Returns the visible text of the page, one line per block, including shadow roots and slots. Runs inside the page, so
 * it must use nothing from outside.
 *
 * @returns lines with white space collapsed; a visible picture is a line `[image alt]`
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
/** Removes white space, because spaces between elements differ between the two ways of counting. */
const dense = (text: string) => text.replace(/\s+/g, '');
const times = (whole: string, part: string) => whole.split(part).length - 1;

/** Minimum length (characters) of a text that may be found inside a line; shorter text must be a line of its own. */
const LONG = 20;

/**
 * Compares the visible text with a seed's labels.
 *
 * @param before visible text without the clean view; what the page itself hides is ignored
 * @param after visible text with it
 * @returns one line for each story block that is lost, and for each clutter block that is still visible
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
