/** Helpers that build the SVG elements of the chart. */

/** SVG markup of one element. */
export type Mark = string;

const escaped = (words: string) =>
  words.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
const shown = (value: string | number) =>
  typeof value === 'number' ? String(Number(value.toFixed(1))) : escaped(value);

/**
 * Builds an SVG element.
 *
 * @param content markup inside the element
 */
export function block(name: string, attributes: Record<string, string | number>, content = ''): Mark {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${shown(value)}"`);
  return `<${name}${list.join('')}>${content}</${name}>`;
}

export const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, width = 1): Mark =>
  block('line', { x1, y1, x2, y2, stroke, 'stroke-width': width });
export const rect = (x: number, y: number, width: number, height: number, fill: string): Mark =>
  block('rect', { x, y, width, height, fill });
export const path = (d: string, attributes: Record<string, string | number>): Mark =>
  block('path', { d, ...attributes });

/**
 * Builds a text element.
 *
 * @param how `anchor` is SVG's `text-anchor`; `indent` shifts the text to the right
 */
export function text(
  x: number,
  y: number,
  words: string,
  how: { anchor?: 'start' | 'middle' | 'end'; bold?: boolean; indent?: boolean; colour?: string } = {},
): Mark {
  const { anchor = 'start', bold, indent, colour = '#222222' } = how;
  const style = { 'text-anchor': anchor, fill: colour, ...(bold && { 'font-weight': 'bold', 'font-size': 15 }) };
  return block('text', { x: x + (indent ? 14 : 0), y, ...style }, escaped(words.trim()));
}

/** Builds the whole SVG document: parts from top to bottom on white, with a margin. */
export function page(width: number, parts: readonly { height: number; marks: readonly Mark[] }[]): string {
  const margin = 20;
  let top = margin;
  const groups = parts.map(({ height, marks }) => {
    const group = block('g', { transform: `translate(${margin} ${top})` }, `\n${marks.join('\n')}\n`);
    top += height + margin;
    return group;
  });
  const [whole, high] = [width + 2 * margin, top];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole} ${high}" width="${whole}" height="${high}" font-family="system-ui, sans-serif" font-size="13">
<title>How fast a page is read, and how long readers wait</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${groups.join('\n')}
</svg>
`;
}
