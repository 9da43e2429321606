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

/** Tags of elements whose headers and footers are not those of the page. */
const SECTION_TAG = /^(?:article|main|section|aside)$/;

/** Maximum number of characters of a link that is the name of a section of the site. */
const MAX_SECTION_NAME_CHARS = 25;
/** Share of link text (0–1) from which on a block is a link. */
const MIN_LINK_SHARE = 0.8;

/** Returns which part of the page a block outside the story belongs to: a menu if it is in one, else the outermost part. */
export function findPagePart(id: number, { blocks, firstTextBlock }: ExplanationContext): PlainReason {
  const block = blocks[id];
  if (!block) return 'outsideStory';
  const storyPath = blocks[firstTextBlock]?.path ?? [];
  // Ignores common ancestors with the story: some sites put the whole page into a form.
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
