import type { Block, Verdict } from '../../types';
import { collectLinkCandidates, type LinkCandidate } from './link-candidates.ts';
import { computeLinkFeatures, LINK_FEATURES, type TermFrequencies } from './link-features.ts';
import { buildStoryProfile } from './story-profile.ts';
import { extractTerms } from './terms.ts';

/**
 * Minimum number of lines for computing document frequencies; a page with fewer lines is treated as if it had this
 * many.
 */
const MIN_LINES = 80;
/** A link counts as related in `relatedShareOfList` if its feature `headlineTerms` is above this. */
const MIN_HEADLINE_OVERLAP = 0.3;
/** Matches paths inside elements that are the same on every page of a site, such as menus and footers. */
const SITE_FRAME = /^(?:nav|footer)\b|\b(?:main-?nav|site-?header|site-?footer|mega-?menu|breadcrumb)/i;

/** A link, and its features in the order of `LINK_FEATURES`. */
export interface FeatureRow {
  candidate: LinkCandidate;
  features: number[];
}

/**
 * Collects the links of a page that may be related to its story, with their features.
 *
 * @param url the story's own address
 */
export function buildFeatureRows(
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
  url: string,
  article: { headline: string; standfirst?: string },
): FeatureRow[] {
  const isInFrame = ({ path }: Block) => path.some((step) => SITE_FRAME.test(step));
  const candidates = collectLinkCandidates(blocks, verdicts, { url, headline: article.headline }, isInFrame);
  if (!candidates.length) return [];
  const paragraphs = verdicts.flatMap(({ block, decide, kind }) =>
    decide === 'keep' && kind === 'paragraph' ? (blocks[block]?.text ?? []) : [],
  );
  const profile = buildStoryProfile(article.headline, article.standfirst ?? '', paragraphs);
  const frequencies = countTerms(blocks, verdicts);
  const rows = candidates.map((candidate) => ({
    candidate,
    features: computeLinkFeatures(candidate, profile, frequencies),
  }));
  setRelatedShares(rows);
  return rows;
}

/** Counts for each term the lines of the page that contain it, without the headline and other kept lines. */
function countTerms(blocks: readonly Block[], verdicts: readonly Verdict[]): TermFrequencies {
  const linesByTerm = new Map<string, number>();
  let lines = 0;
  for (const { id, text } of blocks) {
    const verdict = verdicts[id];
    if (!text || (verdict?.decide === 'keep' && verdict.kind !== 'paragraph')) continue;
    lines++;
    for (const term of extractTerms(text).keys()) linesByTerm.set(term, (linesByTerm.get(term) ?? 0) + 1);
  }
  return { linesByTerm, lineCount: Math.max(lines, MIN_LINES) };
}

/** Sets `relatedShareOfList` of each link to the share of related links among the others in its list. */
function setRelatedShares(rows: readonly FeatureRow[]): void {
  const headlineTerms = LINK_FEATURES.indexOf('headlineTerms');
  const relatedShare = LINK_FEATURES.indexOf('relatedShareOfList');
  const isRelated = ({ features }: FeatureRow) => (features[headlineTerms] ?? 0) > MIN_HEADLINE_OVERLAP;
  for (const list of Map.groupBy(rows, ({ candidate }) => candidate.list).values()) {
    const related = list.filter(isRelated).length;
    const others = list.length - 1;
    for (const row of list)
      row.features[relatedShare] = row.candidate.isInText || !others ? 0 : (related - Number(isRelated(row))) / others;
  }
}
