/** Requirements for the clean view of a page. All lengths are in CSS pixels; elements are given by selectors. */
export interface Layout {
  /** Elements that are shown one below the other in this order. */
  below?: string[];
  shown?: string[];
  hidden?: string[];
  /** Pairs of elements, of which the second must be within the first. */
  within?: [outer: string, inner: string][];
  /** Pairs of elements that must be side by side. */
  beside?: [left: string, right: string][];
  /** Minimum and maximum of the rendered width and height (px), and of their ratio. */
  size?: { of: string; width?: [number, number]; height?: [number, number]; ratio?: [number, number] }[];
  /** Computed values of CSS properties. A pseudo-element such as `::before` may follow the selector. */
  styles?: [selector: string, property: string, value: string][];
  /** Links that must be clickable and focusable. */
  usable?: string[];
  /** Players that must be paused. */
  paused?: string[];
}

/** Returns a description of each requirement that is not met. Runs in the page. */
export function findLayoutFaults(layout: Layout): string[] {
  const faults: string[] = [];
  const find = (selector: string): HTMLElement => {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`nothing at ${selector}`);
    return found;
  };
  const box = (selector: string) => find(selector).getBoundingClientRect();
  const isShown = (selector: string) => {
    const { width, height } = box(selector);
    const options = { opacityProperty: true, visibilityProperty: true };
    return find(selector).checkVisibility(options) && width > 1 && height > 1;
  };
  const check = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  for (const [at, selector] of (layout.below ?? []).entries()) {
    const before = layout.below?.[at - 1];
    check(isShown(selector), `${selector} is not shown`);
    if (before) check(box(selector).top >= box(before).bottom - 2, `${selector} is not below ${before}`);
  }
  for (const selector of layout.shown ?? []) check(isShown(selector), `${selector} is not shown`);
  for (const selector of layout.hidden ?? []) check(!isShown(selector), `${selector} is shown`);
  for (const [outer, inner] of layout.within ?? []) {
    const [around, one] = [box(outer), box(inner)];
    const isWithin = one.top >= around.top - 4 && one.bottom <= around.bottom + 4 && one.right <= around.right + 4;
    check(isShown(inner) && isWithin, `${inner} is not within ${outer}`);
  }
  for (const [left, right] of layout.beside ?? []) {
    const [one, other] = [box(left), box(right)];
    const isBeside = one.right <= other.left + 1 && one.top < other.bottom && other.top < one.bottom;
    check(isBeside, `${left} is not beside ${right}`);
  }
  for (const { of, ...limits } of layout.size ?? []) {
    const { width, height } = box(of);
    const sizes = { width, height, ratio: width / height };
    for (const name of ['width', 'height', 'ratio'] as const) {
      const [min, max] = limits[name] ?? [0, Number.POSITIVE_INFINITY];
      check(sizes[name] >= min && sizes[name] <= max, `${name} of ${of} is ${sizes[name]}`);
    }
  }
  for (const [selector, property, value] of layout.styles ?? []) {
    const [element = '', pseudo] = selector.split('::');
    const computed = getComputedStyle(find(element), pseudo && `::${pseudo}`).getPropertyValue(property);
    check(computed === value, `${property} of ${selector} is ${computed}`);
  }
  for (const selector of layout.usable ?? []) {
    const link = find(selector);
    link.scrollIntoView({ block: 'center' });
    const [first] = link.getClientRects();
    const hit = first && document.elementFromPoint(first.left + 3, first.top + first.height / 2);
    link.focus();
    check(!!hit && link.contains(hit), `${selector} is not under the pointer`);
    check(document.activeElement === link, `${selector} does not take the focus`);
  }
  for (const selector of layout.paused ?? [])
    check((find(selector) as HTMLMediaElement).paused, `${selector} is playing`);
  const { scrollWidth } = document.documentElement;
  check(scrollWidth <= innerWidth, `the page is ${scrollWidth} wide`);
  return faults;
}
