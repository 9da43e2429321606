import type { PlainReason } from '../../types/reason';
import type { ExplanationContext } from './explanation-context';

/** Reasons by the tag of an ancestor. */
const PART_REASONS: Record<string, PlainReason | undefined> = {
  nav: 'menu',
  footer: 'footer',
  form: 'form',
  dialog: 'form',
  button: 'button',
  header: 'pageHeader',
  aside: 'beside',
};

/** Matches tags of elements that may have a header and a footer of their own, which are not those of the page. */
const SECTION_TAG = /^(?:article|main|section|aside)$/;

/** Maximum number of characters of a link that is the name of a section of the site. */
const MAX_SECTION_NAME_CHARS = 25;
/** Minimum share (0–1) of link text for a block to count as a link. */
const MIN_LINK_SHARE = 0.8;

/**
 * Returns the part of the page that a block outside the story belongs to: a menu if it is in one, otherwise the
 * outermost part around it.
 */
export function findPagePart(id: number, { blocks, firstTextBlock }: ExplanationContext): PlainReason {
  const block = blocks[id];
  if (!block) return 'outsideStory';
  const storyPath = blocks[firstTextBlock]?.path ?? [];
  // Ignores ancestors that the block has in common with the story, because some sites wrap the whole page in a form.
  const forkDepth = block.path.findIndex((step, depth) => step !== storyPath[depth]);
  const tags = forkDepth < 0 ? [] : block.path.slice(forkDepth).map((step) => /^[a-z0-9-]*/.exec(step)?.[0] ?? '');
  if (tags.includes('nav')) return 'menu';
  const partTag = tags.find(
    (tag, depth) => PART_REASONS[tag] && !(/^(?:header|footer)$/.test(tag) && tags.slice(0, depth).some(isSection)),
  );
  const reason = partTag && PART_REASONS[partTag];
  if (reason) return reason;
  const linkChars = block.links.reduce((sum, link) => sum + link.end - link.start, 0);
  return block.text.length > MAX_SECTION_NAME_CHARS && linkChars > block.text.length * MIN_LINK_SHARE
    ? 'outsideLink'
    : 'outsideStory';
}

const isSection = (tag: string) => SECTION_TAG.test(tag);
