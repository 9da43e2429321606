import type { Container } from '../types';

/** Returns whether the container `inner` is `outer` or one of its descendants. */
export function isInContainer(containers: Container[], inner: number, outer: number): boolean {
  for (let at = inner; at >= 0; at = containers[at]?.parent ?? -1) if (at === outer) return true;
  return false;
}

/** Returns the smallest container of both; 0, the body, where there is no smaller one. */
export function commonContainer(containers: Container[], a: number, b: number): number {
  const ancestors = new Set<number>();
  for (let at = a; at >= 0; at = containers[at]?.parent ?? -1) ancestors.add(at);
  for (let at = b; at >= 0; at = containers[at]?.parent ?? -1) if (ancestors.has(at)) return at;
  return 0;
}
