import type { PlainReason } from '../../types/reason';
import type { Around } from './around';

/** Part of the page by the tag that holds it. */
const PARTS: Record<string, PlainReason | undefined> = {
  nav: 'menu',
  footer: 'footer',
  form: 'form',
  dialog: 'form',
  button: 'button',
  header: 'pageHeader',
  aside: 'beside',
};

/** Inside one of these, a header or footer is that of a part, not of the page. */
const SECTION = /^(?:article|main|section|aside)$/;

/** A shorter link is the name of a part of the site, in characters. */
const SITE_PART = 25;

/** @returns which part of the page holds a block outside the story: a menu where there is one, else the outermost */
export function partOf(id: number, { blocks, first }: Around): PlainReason {
  const block = blocks[id];
  if (!block) return 'outsideStory';
  const story = blocks[first]?.path ?? [];
  // What holds the story as well says nothing: some sites put the whole page into a form.
  const own = block.path.findIndex((step, depth) => step !== story[depth]);
  const tags = own < 0 ? [] : block.path.slice(own).map((step) => /^[a-z0-9-]*/.exec(step)?.[0] ?? '');
  if (tags.includes('nav')) return 'menu';
  const part = tags.find(
    (tag, depth) => PARTS[tag] && !(/^(?:header|footer)$/.test(tag) && tags.slice(0, depth).some(isSection)),
  );
  const found = part && PARTS[part];
  if (found) return found;
  const linked = block.links.reduce((sum, link) => sum + link.end - link.start, 0);
  return block.text.length > SITE_PART && linked > block.text.length * 0.8 ? 'outsideLink' : 'outsideStory';
}

const isSection = (tag: string) => SECTION.test(tag);
