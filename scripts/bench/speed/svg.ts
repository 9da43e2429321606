/** The few marks that a chart is made of, as SVG. */

/** One element of a picture, as markup. */
export type Mark = string;

const escaped = (words: string) =>
  words.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
const shown = (value: string | number) =>
  typeof value === 'number' ? String(Number(value.toFixed(1))) : escaped(value);

/** @param content markup that stands in it */
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

/** @param how `anchor` as SVG names it; `indent` sets it in */
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

/** @returns a whole picture: parts one below the other on white, with a margin */
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
