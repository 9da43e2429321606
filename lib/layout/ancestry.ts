import type { Container, Page } from '../types';

/** Tags and roles of an element and of its ancestors. */
interface Ancestry {
  tagsAndRoles: ReadonlySet<string>;
  /** Whether the element is in a menu, footer, form, button or dialog. */
  inNavigation: boolean;
  /** Like `inNavigation`, but buttons do not count. */
  inNavigationIgnoringButtons: boolean;
}

const NAVIGATION_TAGS = new Set(['nav', 'footer', 'form', 'button', 'menu', 'dialog', 'fieldset']);
const NAVIGATION_ROLES = new Set([
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

/** Minimum number of characters of a text that counts towards the page's text; linked text does not count. */
const MIN_TEXT_CHARS = 80;
/** Minimum share (0–1) of the page's text in a container that wraps the page. */
const MIN_PAGE_TEXT_SHARE = 0.4;
/**
 * Minimum share (0–1) of the text that Readability keeps in a container that wraps the page. Only used if Readability
 * keeps enough text.
 */
const MIN_READABILITY_TEXT_SHARE = 0.6;
const MIN_READABILITY_TEXT_CHARS = 400;

const isNavigation = (tagOrRole: string) =>
  NAVIGATION_TAGS.has(tagOrRole) || (tagOrRole.startsWith('role=') && NAVIGATION_ROLES.has(tagOrRole.slice(5)));

function extendAncestry(ancestry: Ancestry, tagsAndRoles: string[]): Ancestry {
  const added = tagsAndRoles.filter((name) => !ancestry.tagsAndRoles.has(name));
  if (!added.length) return ancestry;
  // The footer of a quotation names its author.
  const isAttribution = (name: string) => name === 'footer' && ancestry.tagsAndRoles.has('blockquote');
  const navigation = added.filter((name) => isNavigation(name) && !isAttribution(name));
  return {
    tagsAndRoles: new Set([...ancestry.tagsAndRoles, ...added]),
    inNavigation: ancestry.inNavigation || navigation.length > 0,
    inNavigationIgnoringButtons: ancestry.inNavigationIgnoringButtons || navigation.some((name) => !BUTTON.has(name)),
  };
}

export const EMPTY_ANCESTRY: Ancestry = {
  tagsAndRoles: new Set(),
  inNavigation: false,
  inNavigationIgnoringButtons: false,
};

/** Ancestry of one container and, cached by tag and role, of its blocks. */
export class ContainerAncestry {
  private readonly byTagAndRole = new Map<string, Ancestry>();

  constructor(readonly own: Ancestry) {}

  /** Returns the ancestry of a block in this container. */
  ofBlock(tag: string | undefined, role: string | undefined): Ancestry {
    const key = `${tag ?? ''} ${role ?? ''}`;
    let found = this.byTagAndRole.get(key);
    if (!found) {
      found = extendAncestry(this.own, [...(tag ? [tag] : []), ...(role ? [`role=${role}`] : [])]);
      this.byTagAndRole.set(key, found);
    }
    return found;
  }
}

/**
 * Collects the ancestry of each container. A form or dialog that wraps the whole page, as on some sites, is ignored.
 */
export function collectAncestries(page: Page, readabilityBlocks: Set<number>): ContainerAncestry[] {
  const wrapsPage = createPageWrapperTest(page, readabilityBlocks);
  const found: ContainerAncestry[] = [];
  for (const container of page.containers) {
    const { tag, role } = container;
    const parent = found[container.parent]?.own ?? EMPTY_ANCESTRY;
    const isIgnored = (NAVIGATION_TAGS.has(tag) || NAVIGATION_ROLES.has(role)) && wrapsPage(container);
    found.push(
      new ContainerAncestry(isIgnored ? parent : extendAncestry(parent, [tag, ...(role ? [`role=${role}`] : [])])),
    );
  }
  return found;
}

/** Returns a test for containers with most of the page's text, or most of the text that Readability keeps. */
function createPageWrapperTest(
  { blocks, containers }: Page,
  readabilityBlocks: Set<number>,
): (container: Container) => boolean {
  // Prefix sums by block id, so that the text of a container is one subtraction.
  const allText = [0];
  const readabilityText = [0];
  for (const { id, text, links } of blocks) {
    const length = text.length > MIN_TEXT_CHARS && !links.length ? text.length : 0;
    allText.push((allText[id] ?? 0) + length);
    readabilityText.push((readabilityText[id] ?? 0) + (readabilityBlocks.has(id) ? length : 0));
  }
  const textIn = (sums: number[], { first, last }: Container) => (sums[last + 1] ?? 0) - (sums[first] ?? 0);
  const [body] = containers;
  const pageText = body ? textIn(allText, body) : 0;
  const storyText = body ? textIn(readabilityText, body) : 0;
  return (container) =>
    (pageText > 0 && textIn(allText, container) >= pageText * MIN_PAGE_TEXT_SHARE) ||
    (storyText > MIN_READABILITY_TEXT_CHARS &&
      textIn(readabilityText, container) >= storyText * MIN_READABILITY_TEXT_SHARE);
}
