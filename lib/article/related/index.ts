import MODEL from '../../../assets/sources/related.json';
import type { Block, RelatedLink, Verdict } from '../../types';
import { buildFeatureRows } from './feature-rows.ts';
import { scoreRelevance } from './ranking.ts';

const MAX_LINKS = 12;

/**
 * Finds the related coverage of a story among the hidden links of its page and the links in its text.
 *
 * @param url the story's own address
 * @returns http and https links, most related first
 */
export function findRelatedLinks(
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
  url: string,
  article: { headline: string; standfirst?: string },
): RelatedLink[] {
  const rows = buildFeatureRows(blocks, verdicts, url, article);
  const relevances = scoreRelevance(rows, MODEL.weights);
  return rows
    .map(({ candidate }, at) => ({ candidate, relevance: relevances[at] ?? 0 }))
    .filter(({ relevance }) => relevance >= MODEL.threshold)
    .sort((one, other) => other.relevance - one.relevance)
    .slice(0, MAX_LINKS)
    .map(({ candidate: { url, text, label }, relevance }) => ({
      url,
      text,
      relevance: Math.round(relevance * 100) / 100,
      ...(label && { label: label.replace(/\s*[:：]\s*$/, '') }),
    }));
}
