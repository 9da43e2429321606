/**
 * Returns the signature of a path step: without id and numbers, and with sorted classes, so that random names and
 * counters make no difference.
 */
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

/** Cache of the signatures of path steps, because most blocks of a page share a few. */
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
