import MODEL from '../../../assets/sources/related.json';
import { splitSentences } from '../../text/sentences.ts';
import type { Block, LinkInText, RelatedLink, Verdict } from '../../types';
import { buildFeatureRows } from './feature-rows.ts';
import type { LinkCandidate } from './link-candidates.ts';
import { collectWordForms, countWords, isTeaser, titleFromAddress, type WordForms } from './link-title.ts';
import { scoreRelevance } from './ranking.ts';

const MAX_LINKS = 12;
/** Links of fewer words, such as a name, must be more relevant, for they often lead to pages about a topic. */
const MIN_LABEL_WORDS = 3;
const MIN_RELEVANCE_OF_SHORT_LABEL = 0.75;

/** The story whose links are searched. */
interface LinkedStory {
  url: string;
  /** Language of the text, a BCP 47 tag. */
  lang: string;
  headline: string;
  standfirst?: string;
}

/** Related coverage, and other links in the story's sentences. */
export interface StoryLinks {
  /** Stories about the same event or topic by their headlines, most related first. */
  related: RelatedLink[];
  /** Links in the story's sentences whose headlines are not known or which are less related, in text order. */
  inText: LinkInText[];
}

/** Finds the related coverage of a story among the hidden links of its page and the links in its text. */
export function findStoryLinks(blocks: readonly Block[], verdicts: readonly Verdict[], story: LinkedStory): StoryLinks {
  const rows = buildFeatureRows(blocks, verdicts, story.url, story);
  const relevances = scoreRelevance(rows, MODEL.weights);
  const relevant = rows
    .map(({ candidate }, at) => ({ candidate, relevance: relevances[at] ?? 0 }))
    .filter(({ candidate, relevance }) => relevance >= minRelevance(candidate));
  const forms = relevant.some(({ candidate }) => !candidate.isTitle) ? wordForms(blocks, verdicts) : new Map();
  const shown = relevant
    .flatMap(({ candidate, relevance }) => {
      const title = titleOf(candidate, forms);
      return title ? [{ candidate, relevance, title }] : [];
    })
    .sort((one, other) => other.relevance - one.relevance)
    .slice(0, MAX_LINKS);
  const shownUrls = new Set(shown.map(({ candidate }) => candidate.url));
  return {
    related: shown.map(({ candidate: { url, label }, relevance, title }) => ({
      url,
      text: title,
      relevance: Math.round(relevance * 100) / 100,
      ...(label && isListLabel(label) && { label: label.replace(/\s*[:：]\s*$/, '') }),
    })),
    inText: rows
      .filter(({ candidate }) => candidate.isInText && !shownUrls.has(candidate.url))
      .slice(0, MAX_LINKS)
      .flatMap(({ candidate }) => linkInText(candidate, blocks, story.lang) ?? []),
  };
}

const wordForms = (blocks: readonly Block[], verdicts: readonly Verdict[]): WordForms =>
  collectWordForms(
    verdicts.flatMap(({ block, decide, kind }) =>
      decide === 'keep' && kind === 'paragraph' ? (blocks[block]?.text ?? []) : [],
    ),
  );

/** Tells whether a line above a list labels it, unlike "Shares" and "Audio 03:07". */
const isListLabel = (label: string) => !/\d/.test(label) && countWords(label) >= 2;

const minRelevance = ({ isInText, text }: LinkCandidate) =>
  isInText && countWords(text) < MIN_LABEL_WORDS ? MIN_RELEVANCE_OF_SHORT_LABEL : MODEL.threshold;

/** Returns the headline of a link's target; null if neither the link nor its address contains it. */
function titleOf({ url, text, isTitle }: LinkCandidate, forms: WordForms): string | null {
  if (isTitle && !isTeaser(text)) return text;
  return titleFromAddress(url, forms) ?? (isTitle ? text : null);
}

/** Returns a link in a sentence of the story with that sentence. */
function linkInText({ url, text, inText }: LinkCandidate, blocks: readonly Block[], lang: string): LinkInText | null {
  if (!inText) return null;
  const block = blocks[inText.block]?.text ?? '';
  const sentence = splitSentences(block, lang).find(({ end }) => inText.start < end);
  return { url, text, sentence: sentence ? block.slice(sentence.start, sentence.end).trim() : block };
}
