import type { Block, Container, Page } from '../../types';
import { endsLikeSentence, tokensOf, weight } from '../../words';
import { phrases } from '../lexicon';

/** What is measured of a block once, because many signals ask. */
export interface Measured {
  tokens: string[];
  /** Characters, in Latin letters. */
  weight: number;
  /** Share of the text that is links, 0..1. */
  linkShare: number;
  /** Weight of running text: 0 for labels, link lists and whatever stands in menus, footers, forms. */
  prose: number;
  /** Stands in a menu, footer, form, button or dialog. */
  excluded: boolean;
  /** Tags and roles of the block and its ancestors. */
  tags: Set<string>;
  /** Tag and classes of block and container: blocks that a site writes alike share it. */
  signature: string;
  sentence: boolean;
}

/** Alternative text of this length describes a picture. */
const DESCRIBED = 25;
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

/** @returns what is measured of each block of a page */
export function measure(page: Page, readable: Set<number>): Measured[] {
  const chains = chainsOf(page, readable);
  return page.blocks.map((block) => measureBlock(block, page, chains));
}

/**
 * Tags and roles of every container and those around it. One that holds most of the page's text (some sites wrap the
 * whole page in a form or a dialog) is a plain box.
 */
function chainsOf({ blocks, containers }: Page, readable: Set<number>): Set<string>[] {
  const text = (box: Container, only?: Set<number>) => {
    let total = 0;
    for (let id = box.first; id <= box.last; id++) {
      const length = blocks[id]?.text.length ?? 0;
      if (length > 80 && !blocks[id]?.links.length && (!only || only.has(id))) total += length;
    }
    return total;
  };
  const body = containers[0];
  const all = body ? text(body) : 0;
  const kept = body ? text(body, readable) : 0;
  const holdsPage = (box: Container) =>
    (all > 0 && text(box) >= all * 0.4) || (kept > 400 && text(box, readable) >= kept * 0.6);
  const chains: Set<string>[] = [];
  for (const box of containers) {
    const tags = new Set(chains[box.parent]);
    const suspect = EXCLUDED_TAGS.has(box.tag) || EXCLUDED_ROLES.has(box.role);
    if (!suspect || !holdsPage(box)) {
      tags.add(box.tag);
      if (box.role) tags.add(`role=${box.role}`);
    }
    chains.push(tags);
  }
  return chains;
}

function measureBlock(block: Block, page: Page, chains: Set<string>[]): Measured {
  const own = block.tag;
  const tags = new Set(chains[block.container]);
  if (!block.run) tags.add(own);
  if (block.hints?.role) tags.add(`role=${block.hints.role}`);
  // A link to a place on the same page is a table of contents or a footnote, and leads nowhere else.
  const linked = block.links.reduce(
    (sum, link) => sum + (samePage(link.href, page.url) ? 0 : link.end - link.start),
    0,
  );
  const linkShare = block.text ? Math.min(1, linked / block.text.length) : 0;
  // A picture that enlarges when pressed stands in a button and is a picture all the same; an icon describes nothing.
  const inButton = block.media !== undefined && (block.alt?.length ?? 0) >= DESCRIBED;
  const excluded = [...tags].some(
    (tag) =>
      !(inButton && (tag === 'button' || tag === 'role=button')) &&
      (EXCLUDED_TAGS.has(tag) || (tag.startsWith('role=') && EXCLUDED_ROLES.has(tag.slice(5)))),
  );
  const size = weight(block.text);
  const sentence = endsLikeSentence(block.text);
  const running = size * (1 - linkShare);
  const asks = size >= 40 && phrases(block.text, 'consent') > 1;
  const prose =
    !excluded && !asks && linkShare < 0.6 && !/^h[1-6]$/.test(own) && (running >= 80 || (running >= 40 && sentence))
      ? running
      : 0;
  const container = page.containers[block.container];
  const upper = container && block.run ? page.containers[container.parent] : container;
  return {
    tokens: tokensOf(block.text),
    weight: size,
    linkShare,
    prose,
    excluded,
    tags,
    sentence,
    signature: `${stepSignature(block.run ? `${own}*` : (block.path.at(-1) ?? own))} < ${upper ? stepSignature(upper.tag + upper.classes.map((name) => `.${name}`).join('')) : ''}`,
  };
}

function samePage(href: string, url: string): boolean {
  const at = href.indexOf('#');
  return at >= 0 && href.length > at + 1 && (at === 0 || href.slice(0, at) === url.split('#')[0]);
}

/** A step without ids and numbers, classes in order: random names and counters make no difference. */
function stepSignature(step: string): string {
  const [tag = '', ...classes] = step.replace(/#[^.]*/, '').split('.');
  return [
    tag,
    ...classes
      .filter((name) => !/\d{3,}/.test(name))
      .map((name) => name.replace(/\d+/g, ''))
      .sort(),
  ].join('.');
}
