import type { Container } from '../types/index.ts';
import { MAX_ITEMS } from './format.ts';
import { redactClasses, redactName, redactTag } from './redact-names.ts';
import type { ReportBox } from './schema.ts';

/** Numbers and redacts the containers that a report needs. A container gets a higher number than its parent. */
export class BoxNumbering {
  readonly boxes: ReportBox[] = [];
  private readonly numbers = new Map<number, number>();
  private readonly containers: readonly Container[];

  constructor(containers: readonly Container[]) {
    this.containers = containers;
  }

  /**
   * Adds a container and its ancestors to the report, unless they are in it already.
   *
   * @param container id of the container
   * @returns its box number; −1 if the report is full
   */
  addBox(container: number): number {
    const chain: Container[] = [];
    for (let at = this.containers[container]; at && !this.numbers.has(at.id); at = this.containers[at.parent])
      chain.push(at);
    for (const one of chain.reverse()) {
      if (this.boxes.length >= MAX_ITEMS.boxes) return -1;
      this.numbers.set(one.id, this.boxes.length);
      this.boxes.push(redactContainer(one, this.numbers.get(one.parent) ?? -1));
    }
    return this.numbers.get(container) ?? -1;
  }
}

function redactContainer({ tag, name, classes, role }: Container, parent: number): ReportBox {
  const [redactedId, redactedClasses, redactedRole] = [redactName(name), redactClasses(classes), redactName(role)];
  return {
    in: parent,
    tag: redactTag(tag),
    ...(redactedId && { id: redactedId }),
    ...(redactedClasses.length > 0 && { classes: redactedClasses }),
    ...(redactedRole && { role: redactedRole }),
  };
}
