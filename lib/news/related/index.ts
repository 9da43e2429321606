import MODEL from '../../../assets/sources/related.json';
import type { Block, RelatedLink, Verdict } from '../../types';
import { describedLinks } from './describe.ts';
import { probabilityOf } from './features.ts';

/** So many links are offered at most. */
const MOST = 12;

/**
 * The good links among those that are hidden, and those within the text: about this story or its topic.
 *
 * @param url the story's own address
 * @returns links to http and https alone, the most related first; none where nothing is related
 */
export function relatedLinks(
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
  url: string,
  article: { headline: string; standfirst?: string },
): RelatedLink[] {
  return describedLinks(blocks, verdicts, url, article)
    .map(({ candidate, features }) => ({ candidate, relevance: probabilityOf(features, MODEL.weights) }))
    .filter(({ relevance }) => relevance >= MODEL.threshold)
    .sort((one, other) => other.relevance - one.relevance)
    .slice(0, MOST)
    .map(({ candidate: { url, text, label }, relevance }) => ({
      url,
      text,
      relevance: Math.round(relevance * 100) / 100,
      ...(label && { label: label.replace(/\s*[:：]\s*$/, '') }),
    }));
}
