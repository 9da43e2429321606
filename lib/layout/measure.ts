import { phrases } from '../lexicon';
import { wordingOf } from '../lexicon/wording';
import { endsLikeSentence, weight } from '../text/tokens';
import { leadsWithin, withoutFragment } from '../text/url';
import type { Block, Page } from '../types';
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
export const DESCRIBED = 25;

/** @returns what is measured of each block of a page */
export function measure(page: Page, readable: Set<number>): Measured[] {
  const surroundings = surroundingsOf(page, readable);
  const signatures = new Signatures();
  const written = page.containers.map(({ tag, classes }) => signatures.of([tag, ...classes].join('.')));
  const seen = { page, surroundings, signatures, written, address: withoutFragment(page.url) };
  return page.blocks.map((block) => measureBlock(block, seen));
}

/** What is known of a page before its blocks are measured. */
interface Seen {
  page: Page;
  surroundings: Surroundings[];
  signatures: Signatures;
  /** Signature of each container. */
  written: string[];
  /** The page's own address, without what stands behind `#`. */
  address: string;
}

function measureBlock(block: Block, { page, surroundings, signatures, written, address }: Seen): Measured {
  const own = block.tag;
  const around = surroundings[block.container]?.of(block.run ? undefined : own, block.hints?.role) ?? NOWHERE;
  // A link to a place on the same page is a table of contents or a footnote, and leads nowhere else.
  const linked = block.links.reduce(
    (sum, link) => sum + (leadsWithin(link.href, address) ? 0 : link.end - link.start),
    0,
  );
  const linkShare = block.text ? Math.min(1, linked / block.text.length) : 0;
  const excluded = around.excluded && (around.excludedInButton || !opensWithPress(block, around.tags));
  const size = weight(block.text);
  const sentence = endsLikeSentence(block.text);
  const running = size * (1 - linkShare);
  const runs = !excluded && linkShare < 0.6 && !/^h[1-6]$/.test(own) && (running >= 80 || (running >= 40 && sentence));
  const asks = runs && phrases(block.text, 'consent') > 1;
  const upper = block.run ? (page.containers[block.container]?.parent ?? -1) : block.container;
  const step = block.run ? `${own}*` : (block.path.at(-1) ?? own);
  return {
    tokens: wordingOf(block.text).tokens,
    weight: size,
    linkShare,
    prose: runs && !asks ? running : 0,
    excluded,
    tags: around.tags,
    sentence,
    signature: `${signatures.of(step)} < ${written[upper] ?? ''}`,
  };
}

/** Pictures that only draw a sign. */
const DRAWN = /\.svg$|^data:|icon|logo/i;

/**
 * A picture that enlarges when pressed stands in a button, often with its caption, and is a picture all the same. An icon
 * describes nothing and stands in no figure. A button in a caption is a button.
 */
function opensWithPress(block: Block, tags: ReadonlySet<string>): boolean {
  if (block.media)
    return (block.alt?.length ?? 0) >= DESCRIBED || (tags.has('figure') && !DRAWN.test(block.src || 'icon'));
  const order = [...tags];
  const button = order.findIndex((tag) => tag === 'button' || tag === 'role=button');
  return tags.has('figcaption') && button < order.indexOf('figcaption');
}

/** Signatures of steps, each made once: a page writes most of its blocks in a few ways. */
class Signatures {
  private readonly known = new Map<string, string>();

  of(step: string): string {
    let found = this.known.get(step);
    if (found === undefined) {
      found = stepSignature(step);
      this.known.set(step, found);
    }
    return found;
  }
}

/** A step without ids and numbers, classes in order: random names and counters make no difference. */
export function stepSignature(step: string): string {
  const [tag = '', ...classes] = step.replace(/#[^.]*/, '').split('.');
  return [
    tag,
    ...classes
      .filter((name) => !/\d{3,}/.test(name))
      .map((name) => name.replace(/\d+/g, ''))
      .sort(),
  ].join('.');
}
