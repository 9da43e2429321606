import type { PageContext } from '../../layout';
import { countTerms, TopicProfile, termWeight } from '../../layout/topic-profile';
import { countPhrases, type LexiconName, openingLabelScore } from '../../lexicon';
import { callsReader, sentencesOfOutlet } from '../../lexicon/appeals';
import { startsWithDenseScript } from '../../text/script-density';
import { hostWithoutWww } from '../../text/url';
import type { Block } from '../../types';

/** Number of paragraphs at the end of the text that may be off-topic addresses. */
const END_PARAGRAPHS = 8;
/** Minimum number of paragraphs above; fewer say too little about the story's topic. */
const MIN_PARAGRAPHS_ABOVE = 3;
/**
 * Maximum share (0–1) of the paragraph's terms that the story above may contain. It is lower for dense scripts, whose
 * terms are pairs of characters, many of which occur in any text.
 */
const MAX_COVERAGE = 0.2;
const MAX_COVERAGE_DENSE = 0.15;
/** Number of characters at the beginning of a word that are compared, so that inflected forms count as equal. */
const STEM_CHARS = 6;
/** Maximum share (0–1) of the paragraphs above that may address the reader; guides and columns have more. */
const MAX_ADDRESSING_SHARE = 0.15;
/** Minimum share (0–1) of the paragraph that must be in sentences that address the reader or refer to the outlet. */
const MIN_OWN_VOICE_SHARE = 0.6;
interface Ending {
  /** Terms of the story, except for its last paragraphs. */
  topic: TopicProfile;
  /** Id of the first block that may be such a paragraph. */
  first: number;
  /** Id of the last block of running text. */
  last: number;
}

const endings = new WeakMap<PageContext, Ending | null>();

/**
 * Returns whether a paragraph near the end of the text addresses the reader about something other than the story: it
 * addresses the reader, refers to the outlet or leads to another site, and has hardly any term in common with the story
 * above.
 */
export function isOffTopicAddress(block: Block, context: PageContext): boolean {
  if (isOffTopicOffer(block, context)) return true;
  const ending = endingOf(context);
  if (!ending || block.id < ending.first) return false;
  if (block.id > ending.last && !context.mainContent.bodyBlocks.has(block.id)) return false;
  const sentences = sentencesOfOutlet(block.text);
  if (!sentences.some(addressesReader)) return false;
  if (!sentences.some(speaksOfOutlet) && !leadsElsewhere(block, context.page.url)) return false;
  if (ownVoiceShare(sentences) < MIN_OWN_VOICE_SHARE) return false;
  const terms = termsOf(block, context);
  const maxCoverage = startsWithDenseScript(context.measures[block.id]?.tokens[0] ?? '')
    ? MAX_COVERAGE_DENSE
    : MAX_COVERAGE;
  return [...terms.keys()].some((term) => termWeight(term) === 1) && ending.topic.coverage(terms) <= maxCoverage;
}

/** Matches a discount: a percentage, or the word for one. */
const DISCOUNT = /[%٪％]|(?:p[eo]r|pour) ?c[ei]|pro[cz]ent|yüzde|процент|パーセント/iu;
/** Maximum share (0–1) of paragraphs with a discount; stories about prices and offers have more. */
const MAX_DISCOUNT_SHARE = 0.2;
/** Maximum share (0–1) of an offer's terms that the other paragraphs may contain. */
const MAX_OFFER_COVERAGE = 0.34;

/**
 * Returns whether a text, wherever it stands, calls on the reader to buy at a discount, in a story on something else.
 */
export function isOffTopicOffer(block: Block, context: PageContext): boolean {
  const { page, measures, mainContent } = context;
  if (!DISCOUNT.test(block.text) || !sentencesOfOutlet(block.text).some((one) => callsReader(one, page.lang)))
    return false;
  const others = page.blocks.filter(
    (one) => one !== block && mainContent.bodyBlocks.has(one.id) && measures[one.id]?.proseWeight,
  );
  const discounts = others.filter(({ text }) => DISCOUNT.test(text)).length;
  if (others.length < MIN_PARAGRAPHS_ABOVE || discounts > others.length * MAX_DISCOUNT_SHARE) return false;
  const topic = new TopicProfile();
  for (const other of others) topic.add(termsOf(other, context));
  return topic.coverage(termsOf(block, context)) <= MAX_OFFER_COVERAGE;
}

function endingOf(context: PageContext): Ending | null {
  const known = endings.get(context);
  if (known !== undefined) return known;
  const ending = findEnding(context);
  endings.set(context, ending);
  return ending;
}

function findEnding(context: PageContext): Ending | null {
  const { page, mainContent, measures, secondaryArticleBlocks } = context;
  const prose = page.blocks.filter(
    ({ id }) =>
      id >= mainContent.firstProse &&
      id <= mainContent.lastProse &&
      (measures[id]?.proseWeight ?? 0) > 0 &&
      !secondaryArticleBlocks.has(id),
  );
  const above = prose.slice(0, -END_PARAGRAPHS);
  const story = above.length >= MIN_PARAGRAPHS_ABOVE ? above : prose.slice(0, MIN_PARAGRAPHS_ABOVE);
  const first = prose[story.length];
  if (!first) return null;
  if (
    story.filter(({ text }) => sentencesOfOutlet(text).some(addressesReader)).length >
    story.length * MAX_ADDRESSING_SHARE
  )
    return null;
  const topic = new TopicProfile();
  for (const block of story) topic.add(termsOf(block, context));
  return { topic, first: first.id, last: mainContent.lastProse };
}

const termsOf = ({ id }: Block, { measures }: PageContext) =>
  countTerms((measures[id]?.tokens ?? []).map((token) => token.slice(0, STEM_CHARS)));

const has = (text: string, ...lexicons: LexiconName[]) => lexicons.some((name) => countPhrases(text, name) > 0);

/** Returns whether a sentence uses the second person or opens with an imperative. */
const addressesReader = (sentence: string): boolean =>
  has(sentence, 'second-person') || openingLabelScore(sentence, 'imperative') > 0;

/** Returns the share (0–1) of a text in sentences that address the reader or refer to the outlet. */
function ownVoiceShare(sentences: readonly string[]): number {
  const own = sentences.filter((sentence) => addressesReader(sentence) || has(sentence, 'first-person'));
  return own.join('').length / Math.max(1, sentences.join('').length);
}

const speaksOfOutlet = (text: string): boolean => has(text, 'first-person', 'outlet-product', 'own-offer');

/** Returns whether a link leads to another site. */
const leadsElsewhere = ({ links }: Block, url: string): boolean =>
  links.some(({ href }) => /^https?:/.test(href) && hostWithoutWww(href) !== hostWithoutWww(url));
