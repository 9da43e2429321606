/** Returns one step of a block's path without id and numbers, classes sorted: random names and counters do not count. */
export function pathStepSignature(step: string): string {
  const [tag = '', ...classes] = step.replace(/#[^.]*/, '').split('.');
  return [
    tag,
    ...classes
      .filter((name) => !/\d{3,}/.test(name))
      .map((name) => name.replace(/\d+/g, ''))
      .sort(),
  ].join('.');
}

/** Signatures of path steps, computed once each: most blocks of a page share a few. */
export class SignatureCache {
  private readonly byStep = new Map<string, string>();

  get(step: string): string {
    let found = this.byStep.get(step);
    if (found === undefined) {
      found = pathStepSignature(step);
      this.byStep.set(step, found);
    }
    return found;
  }
}
