import type { PageContext } from '../../layout';
import { appealShare } from '../../lexicon/appeals';
import { foldText } from '../../text/fold';
import { hostWithoutWww, registrableDomain } from '../../text/url';
import type { Block } from '../../types';
import { flag, perBox, type SignalEvaluators } from './evaluator';
import { isOffTopicAddress } from './off-topic-address';
import { END_BLOCKS } from './place';

/** Maximum weight (in Latin letters) of an appeal. */
const MAX_WEIGHT = 1200;
/**
 * Matches the links of an appeal: to a mail program, a profile on a social network, or a page for subscribers or
 * donors.
 */
const CONTACT_LINK =
  /^(?:mailto|tel):|^https?:\/\/(?:[\w-]+\.)*(?:facebook|twitter|x|instagram|youtube|linkedin|tiktok|threads|whatsapp|telegram|t|patreon|bsky|steadyhq)\.(?:com|net|me|org|app)\/|newsletter|subscri|donat|spenden|abonne/i;

/** Minimum number of characters of an outlet's name; shorter names are also ordinary words. */
const MIN_NAME_CHARS = 4;

const shares = new WeakMap<Block, number>();

/** Returns the share (0–1) of a block's text in sentences that appeal to the reader. */
function shareOf(block: Block, { page, facts, measures, mainContent, boxes }: PageContext): number {
  const known = shares.get(block);
  if (known !== undefined) return known;
  const isShort = (measures[block.id]?.weight ?? 0) <= MAX_WEIGHT;
  const share =
    !block.text || !isShort
      ? 0
      : appealShare(block.text, {
          lang: page.lang,
          outlet: outletNames({ page, facts }),
          isAtEnd: boxes[block.id] !== undefined || block.id > mainContent.lastProse - END_BLOCKS,
          hasContactLink: block.links.some(({ href }) => CONTACT_LINK.test(href)),
        });
  shares.set(block, share);
  return share;
}

const namesByPage = new WeakMap<PageContext['page'], string[]>();

/** Returns the names by which a text may refer to the outlet: its name, and the host of the page. */
function outletNames({ page, facts }: Pick<PageContext, 'page' | 'facts'>): string[] {
  let names = namesByPage.get(page);
  if (!names) {
    const host = hostWithoutWww(page.url);
    names = [foldText(facts.site ?? ''), host, registrableDomain(page.url).split('.')[0] ?? ''].filter(
      (name) => name.length >= MIN_NAME_CHARS,
    );
    namesByPage.set(page, names);
  }
  return names;
}

/** Signals about appeals to the reader. */
export const appealSignals = {
  appeal: (block, context) => shareOf(block, context),
  'box-appeal': perBox((box, context) => {
    if (box.weight > MAX_WEIGHT) return 0;
    const blocks = context.page.blocks.slice(box.first, box.last + 1);
    const weightOf = ({ id }: Block) => context.measures[id]?.weight ?? 0;
    return blocks.reduce((sum, block) => sum + shareOf(block, context) * weightOf(block), 0) / (box.weight || 1);
  }),
  'off-topic-address': flag(isOffTopicAddress),
} satisfies SignalEvaluators;
