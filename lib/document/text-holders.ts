/** Counts how much of a text each element directly contains. */
export class TextHolders {
  /** The first element that directly contains text, and its number of non-space characters. */
  private first: Element | undefined;
  private firstCount = 0;
  /** The other elements that directly contain text, each with its number. */
  private others: Map<Element, number> | undefined;

  add(holder: Element, nonSpaces: number): void {
    if (!nonSpaces) return;
    this.first ??= holder;
    if (holder === this.first) this.firstCount += nonSpaces;
    else {
      this.others ??= new Map();
      this.others.set(holder, (this.others.get(holder) ?? 0) + nonSpaces);
    }
  }

  /** Returns the element that contains most. */
  findLargest(): Element | undefined {
    let [holder, most] = [this.first, this.firstCount];
    for (const [element, count] of this.others ?? []) if (count > most) [holder, most] = [element, count];
    return holder;
  }
}
