import type { Block, Verdict } from '../../types';
import { type Candidate, candidatesOf } from './candidates.ts';
import { FEATURES, featuresOf, GROUPED, profileOf } from './features.ts';
import { termsOf } from './terms.ts';

/** On a page with fewer lines than this, a term that stands in some of them is no common one for that. */
const FEWEST = 80;
/** Elements around what stands on every page of a site. */
const FRAME = /^(?:nav|footer)\b|\b(?:main-?nav|site-?header|site-?footer|mega-?menu|breadcrumb)/i;

/** A link with what is known of it, in the order of `FEATURES`. */
export interface Described {
  candidate: Candidate;
  features: number[];
}

/** @returns links of a page that may be about its story, each with what tells how much */
export function describedLinks(
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
  url: string,
  article: { headline: string; standfirst?: string },
): Described[] {
  const candidates = candidatesOf(blocks, verdicts, url, ({ path }) => path.some((step) => FRAME.test(step)));
  if (!candidates.length) return [];
  const text = verdicts.flatMap(({ block, decide, kind }) =>
    decide === 'keep' && kind === 'paragraph' ? (blocks[block]?.text ?? []) : [],
  );
  const profile = profileOf(article.headline, article.standfirst ?? '', text);
  const { spread, total } = spreadOf(blocks, verdicts);
  const site = URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
  const described = candidates.map((candidate) => ({
    candidate,
    features: featuresOf(candidate, profile, spread, total, site),
  }));
  addGroups(described);
  return described;
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
function addGroups(described: readonly Described[]): void {
  const headline = FEATURES.indexOf('headline');
  const group = FEATURES.indexOf('group');
  const isAbout = ({ features }: Described) => (features[headline] ?? 0) > GROUPED;
  for (const list of Map.groupBy(described, ({ candidate }) => candidate.list).values()) {
    const about = list.filter(isAbout).length;
    const others = list.length - 1;
    for (const one of list)
      one.features[group] = one.candidate.inText || !others ? 0 : (about - Number(isAbout(one))) / others;
  }
}
