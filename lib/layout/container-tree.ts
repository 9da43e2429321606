import type { Container } from '../types';

/** Tells whether container `inner` is container `outer` or one of its descendants; both are container ids. */
export function isInContainer(containers: Container[], inner: number, outer: number): boolean {
  for (let at = inner; at >= 0; at = containers[at]?.parent ?? -1) if (at === outer) return true;
  return false;
}

/** Returns the id of the child of container `outer` that contains container `inner`; −1 if there is none. */
export function childToward(containers: Container[], inner: number, outer: number): number {
  let at = inner;
  while (at > 0 && containers[at]?.parent !== outer) at = containers[at]?.parent ?? -1;
  return at > 0 ? at : -1;
}

/** Returns the id of the smallest container that contains both `a` and `b` (container ids); 0 (the body) if no smaller one does. */
export function commonContainer(containers: Container[], a: number, b: number): number {
  const ancestors = new Set<number>();
  for (let at = a; at >= 0; at = containers[at]?.parent ?? -1) ancestors.add(at);
  for (let at = b; at >= 0; at = containers[at]?.parent ?? -1) if (ancestors.has(at)) return at;
  return 0;
}
