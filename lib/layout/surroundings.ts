import type { Container, Page } from '../types';

/** Tags and roles of a block and all around it. */
interface Around {
  tags: ReadonlySet<string>;
  /** In a menu, footer, form, button or dialog. */
  excluded: boolean;
  /** The same where a button around the block is passed over. */
  excludedInButton: boolean;
}

const EXCLUDED_TAGS = new Set(['nav', 'footer', 'form', 'button', 'menu', 'dialog', 'fieldset']);
const EXCLUDED_ROLES = new Set([
  'navigation',
  'contentinfo',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'toolbar',
  'button',
  'tablist',
  'form',
  'alert',
]);
const BUTTON = new Set(['button', 'role=button']);

const isExcluded = (tag: string) =>
  EXCLUDED_TAGS.has(tag) || (tag.startsWith('role=') && EXCLUDED_ROLES.has(tag.slice(5)));

function withTags(around: Around, more: string[]): Around {
  const added = more.filter((tag) => !around.tags.has(tag));
  if (!added.length) return around;
  const excluding = added.filter(isExcluded);
  return {
    tags: new Set([...around.tags, ...added]),
    excluded: around.excluded || excluding.length > 0,
    excludedInButton: around.excludedInButton || excluding.some((tag) => !BUTTON.has(tag)),
  };
}

export const NOWHERE: Around = { tags: new Set(), excluded: false, excludedInButton: false };

/** What stands around the blocks of one container; blocks of one tag share it. */
export class Surroundings {
  private readonly known = new Map<string, Around>();

  constructor(readonly around: Around) {}

  /** @returns the same with a block's own tag and role */
  of(tag: string | undefined, role: string | undefined): Around {
    const key = `${tag ?? ''} ${role ?? ''}`;
    let found = this.known.get(key);
    if (!found) {
      found = withTags(this.around, [...(tag ? [tag] : []), ...(role ? [`role=${role}`] : [])]);
      this.known.set(key, found);
    }
    return found;
  }
}

/**
 * What stands around the blocks of each container. One that holds most of the page's text (some sites wrap the whole
 * page in a form or a dialog) is a plain box.
 */
export function surroundingsOf(page: Page, readable: Set<number>): Surroundings[] {
  const holdsPage = holder(page, readable);
  const found: Surroundings[] = [];
  for (const box of page.containers) {
    const around = found[box.parent]?.around ?? NOWHERE;
    const suspect = EXCLUDED_TAGS.has(box.tag) || EXCLUDED_ROLES.has(box.role);
    const plain = suspect && holdsPage(box);
    found.push(
      new Surroundings(plain ? around : withTags(around, [box.tag, ...(box.role ? [`role=${box.role}`] : [])])),
    );
  }
  return found;
}

/** @returns a test: does a container hold most of the page's text, or of what Readability keeps of it? */
function holder({ blocks, containers }: Page, readable: Set<number>): (box: Container) => boolean {
  // Text up to each block, so that a container's own is one subtraction.
  const all = [0];
  const kept = [0];
  for (const { id, text, links } of blocks) {
    const length = text.length > 80 && !links.length ? text.length : 0;
    all.push((all[id] ?? 0) + length);
    kept.push((kept[id] ?? 0) + (readable.has(id) ? length : 0));
  }
  const text = (sums: number[], { first, last }: Container) => (sums[last + 1] ?? 0) - (sums[first] ?? 0);
  const [body] = containers;
  const whole = body ? text(all, body) : 0;
  const story = body ? text(kept, body) : 0;
  return (box) => (whole > 0 && text(all, box) >= whole * 0.4) || (story > 400 && text(kept, box) >= story * 0.6);
}
