import MODEL from '../../../assets/sources/related.json';
import type { Block, RelatedLink, Verdict } from '../../types';
import { describedLinks } from './describe.ts';
import { relevanceOf } from './ranking.ts';

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
  const described = describedLinks(blocks, verdicts, url, article);
  const relevances = relevanceOf(described, MODEL.weights);
  return described
    .map(({ candidate }, at) => ({ candidate, relevance: relevances[at] ?? 0 }))
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
