import type { Block, Page } from '../../types';
import { endsLikeSentence, weight } from '../../words';
import { phrases } from '../lexicon';
import { wordingOf } from '../wording';
import { NOWHERE, type Surroundings, surroundingsOf } from './surroundings';

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
  tags: ReadonlySet<string>;
  /** Tag and classes of block and container: blocks that a site writes alike share it. */
  signature: string;
  sentence: boolean;
}

/** Alternative text of this length describes a picture. */
const DESCRIBED = 25;

/** @returns what is measured of each block of a page */
export function measure(page: Page, readable: Set<number>): Measured[] {
  const surroundings = surroundingsOf(page, readable);
  const address = page.url.split('#')[0] ?? '';
  return page.blocks.map((block) => measureBlock(block, page, surroundings, address));
}

function measureBlock(block: Block, page: Page, surroundings: Surroundings[], address: string): Measured {
  const own = block.tag;
  const around = surroundings[block.container]?.of(block.run ? undefined : own, block.hints?.role) ?? NOWHERE;
  // A link to a place on the same page is a table of contents or a footnote, and leads nowhere else.
  const linked = block.links.reduce((sum, link) => sum + (samePage(link.href, address) ? 0 : link.end - link.start), 0);
  const linkShare = block.text ? Math.min(1, linked / block.text.length) : 0;
  // A picture that enlarges when pressed stands in a button and is a picture all the same; an icon describes nothing.
  const inButton = block.media !== undefined && (block.alt?.length ?? 0) >= DESCRIBED;
  const excluded = inButton ? around.excludedInButton : around.excluded;
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
    tokens: wordingOf(block.text).tokens,
    weight: size,
    linkShare,
    prose,
    excluded,
    tags: around.tags,
    sentence,
    signature: `${stepSignature(block.run ? `${own}*` : (block.path.at(-1) ?? own))} < ${upper ? stepSignature(upper.tag + upper.classes.map((name) => `.${name}`).join('')) : ''}`,
  };
}

/** @param address the page's own, without what stands behind `#` */
function samePage(href: string, address: string): boolean {
  const at = href.indexOf('#');
  return at >= 0 && href.length > at + 1 && (at === 0 || (at === address.length && href.startsWith(address)));
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
