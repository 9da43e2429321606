import type { Container } from '../types';

/** @returns whether `inner` is `outer` or lies inside it */
export function within(containers: Container[], inner: number, outer: number): boolean {
  for (let at = inner; at >= 0; at = containers[at]?.parent ?? -1) if (at === outer) return true;
  return false;
}

/** @returns the smallest container that holds both; 0, the body, where nothing smaller does */
export function commonContainer(containers: Container[], a: number, b: number): number {
  const above = new Set<number>();
  for (let at = a; at >= 0; at = containers[at]?.parent ?? -1) above.add(at);
  for (let at = b; at >= 0; at = containers[at]?.parent ?? -1) if (above.has(at)) return at;
  return 0;
}
