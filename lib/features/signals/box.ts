import type { PageContext } from '../../layout';
import type { Box } from '../../layout/types';
import { countPhrases, type LexiconName, labelShare, openingLabelScore } from '../../lexicon';
import type { Block } from '../../types';
import { perBox, type SignalEvaluators } from './evaluator';

const PRICE =
  /^(?:(?:from|now|was|ab|nur|statt|dès)\s+)?(?:[£€$¥₹₺]\s?\d[\d.,]*|\d[\d.,]*\s?(?:[£€$¥₹₺]|euro|eur|usd|kr|zł|kč|tl|円)\.?)$/iu;

/** Minimum share (0–1) of links for a block to count as a single link. */
const MIN_LINK_SHARE = 0.9;
/** Minimum share (0–1) of a button's text that must be a label for the button to count as a call to action. */
const MIN_ACTION_SHARE = 0.8;
/** Number of blocks at the start of a box among which its label is searched for. */
const MAX_LABEL_BLOCKS = 3;
/**
 * Maximum weight (in Latin letters) of a box in which phrases are counted; in longer ones they say little about the
 * whole box.
 */
const MAX_PHRASE_BOX_WEIGHT = 3000;

/** Maximum share (0–1) of links in a list of steps. */
const MAX_STEP_LINK_SHARE = 0.7;

const blocksIn = ({ first, last }: Box, { page }: PageContext): Block[] => page.blocks.slice(first, last + 1);

const isListAlone = ({ container, linkShare }: Box, { page }: PageContext): boolean =>
  linkShare < MAX_STEP_LINK_SHARE && /^[uod]l$/.test(page.containers[container]?.tag ?? '');

function isCallToAction({ id, text }: Block, { measures }: PageContext, lexicon: LexiconName): boolean {
  const measured = measures[id];
  const isPressed =
    measured !== undefined && (measured.tagsAndRoles.has('button') || measured.linkShare > MIN_LINK_SHARE);
  return isPressed && labelShare(text, lexicon) >= MIN_ACTION_SHARE;
}

/** Signals about the box around a block. */
export const boxSignals = {
  'in-box': (block, { boxes }) => (boxes[block.id] ? 1 : 0),
  'box-weight': (block, { boxes }) => boxes[block.id]?.weight ?? 0,
  'box-prose': (block, { boxes }) => boxes[block.id]?.proseWeight ?? 0,
  'box-links': (block, { boxes }) => boxes[block.id]?.linkCount ?? 0,
  'box-link-share': (block, { boxes }) => boxes[block.id]?.linkShare ?? 0,
  'box-linked-headings': perBox((box, context) => {
    const isLinked = (id: number) => (context.measures[id]?.linkShare ?? 0) > MIN_LINK_SHARE;
    return blocksIn(box, context).filter(({ id, tag }) => /^h[1-6]$/.test(tag) && isLinked(id)).length;
  }),
  'box-prices': perBox((box, context) => blocksIn(box, context).filter(({ text }) => PRICE.test(text)).length),
  'box-phrase': perBox((box, context, lexicon) => {
    // A list between two paragraphs is no box of an offer: its items may be steps, such as how to sign up.
    if (box.weight > MAX_PHRASE_BOX_WEIGHT || isListAlone(box, context)) return 0;
    return blocksIn(box, context).filter(({ text }) => countPhrases(text, lexicon) > 0).length;
  }),
  'box-action': perBox((box, context, lexicon) =>
    blocksIn(box, context).some((block) => isCallToAction(block, context, lexicon)) ? 1 : 0,
  ),
  'box-form': perBox((box, context) => {
    if (context.page.containers[box.container]?.fields) return 1;
    return blocksIn(box, context).some(({ id }) => context.measures[id]?.tagsAndRoles.has('form')) ? 1 : 0;
  }),
  'box-label': perBox((box, context, lexicon) => {
    const text = blocksIn(box, context)
      .slice(0, MAX_LABEL_BLOCKS)
      .find((block) => block.text)?.text;
    if (!text) return 0;
    return Math.max(labelShare(text, lexicon), openingLabelScore(text, lexicon) === 1 ? 1 : 0);
  }),
} satisfies SignalEvaluators;
