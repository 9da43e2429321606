/** Sizes, colours and axes that the parts of the chart share. */

export const WIDTH = 920;
export const LEFT = 230;
export const ROW = 26;
export const COLOURS = {
  ours: '#0b6e99',
  part: '#7fb3c8',
  other: '#8a6d3b',
  cold: '#c0603a',
  grid: '#d9d9d9',
  ink: '#222222',
};

/**
 * Maps a number to a coordinate on a logarithmic axis, clamped to the axis.
 *
 * @param range the numbers at both ends of the axis
 * @param coordinates the coordinates of both ends
 */
export function logPosition(
  number: number,
  [from, to]: readonly [number, number],
  [start, end]: [number, number],
): number {
  const share = Math.log(number / from) / Math.log(to / from);
  return start + Math.min(1, Math.max(0, share)) * (end - start);
}
