import MODEL from '../../../assets/sources/related.json';
import type { Block, RelatedLink, Verdict } from '../../types';
import { type Candidate, candidatesOf } from './candidates';
import { FEATURES, featuresOf, GROUPED, profileOf } from './features';
import { termsOf } from './terms';

/** So many links are offered at most. */
const MOST = 12;
/** On a page with fewer lines than this, a term that stands in some of them is no common one for that. */
const FEWEST = 80;
/** Elements around what stands on every page of a site. */
const FRAME = /^(?:nav|footer)\b|\b(?:main-?nav|site-?header|site-?footer|mega-?menu|breadcrumb)/i;

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
  const candidates = candidatesOf(blocks, verdicts, url, ({ path }) => path.some((step) => FRAME.test(step)));
  if (!candidates.length) return [];
  const text = verdicts.flatMap(({ block, decide, kind }) =>
    decide === 'keep' && kind === 'paragraph' ? (blocks[block]?.text ?? []) : [],
  );
  const profile = profileOf(article.headline, article.standfirst ?? '', text);
  const { spread, total } = spreadOf(blocks, verdicts);
  const site = URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
  const scored = candidates.map((candidate) => ({
    candidate,
    features: featuresOf(candidate, profile, spread, total, site),
  }));
  addGroups(scored);
  return scored
    .map(({ candidate, features }) => ({ candidate, relevance: probability(features) }))
    .filter(({ relevance }) => relevance >= MODEL.threshold)
    .sort((one, other) => other.relevance - one.relevance)
    .slice(0, MOST)
    .map(({ candidate: { url, text, label }, relevance }) => ({
      url,
      text,
      relevance: Math.round(relevance * 100) / 100,
      ...(label && { label }),
    }));
}

/** In how many lines of the page each term stands: what many of them say tells nothing of one. */
function spreadOf(
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
): { spread: Map<string, number>; total: number } {
  const spread = new Map<string, number>();
  let total = 0;
  for (const { id, text } of blocks) {
    const verdict = verdicts[id];
    if (!text || (verdict?.decide === 'keep' && verdict.kind !== 'paragraph')) continue;
    total++;
    for (const term of termsOf(text).keys()) spread.set(term, (spread.get(term) ?? 0) + 1);
  }
  return { spread, total: Math.max(total, FEWEST) };
}

/** A list of which most links are about the story is about it. */
function addGroups(scored: readonly { candidate: Candidate; features: number[] }[]): void {
  const headline = FEATURES.indexOf('headline');
  const group = FEATURES.indexOf('group');
  for (const list of Map.groupBy(scored, ({ candidate }) => candidate.list).values())
    for (const one of list) {
      const others = list.filter((other) => other !== one);
      const alike = others.filter(({ features }) => (features[headline] ?? 0) > GROUPED).length;
      one.features[group] = one.candidate.inText || !others.length ? 0 : alike / others.length;
    }
}

function probability(features: readonly number[]): number {
  const sum = features.reduce((all, value, at) => all + value * (MODEL.weights[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}
