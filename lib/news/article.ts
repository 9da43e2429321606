import type { Article, Block, Facts, Verdict } from '../types';
import { containment, endsLikeSentence, tokensOf } from '../words';
import { visibleByline } from './byline';
import { datelineOf } from './dateline';
import { visibleDate } from './dates';
import { citedSources } from './sources';

/**
 * The facts of the story. Where structured data and the visible page contradict each other: the headline is the one
 * the page shows; names and dates come from structured data when it has them, else from the byline and date line; a
 * standfirst is only what the page shows.
 */
export function articleOf(facts: Facts, blocks: Block[], verdicts: Verdict[], lang: string): Article {
  const kept = (kind: Verdict['kind']) =>
    verdicts.filter((verdict) => verdict.decide === 'keep' && verdict.kind === kind).map(({ block }) => blocks[block]);
  const shown = kept('headline')[0]?.text;
  const standfirst = kept('standfirst')
    .flatMap((block) => block?.text ?? [])
    .map((text, at, all) => (at < all.length - 1 && !endsLikeSentence(text) ? `${text}.` : text))
    .join(' ');
  const lines = kept('byline').flatMap((block) => block?.text ?? []);
  // A site that names itself as the author names nobody.
  const byline = facts.authors.filter(
    (name) => !/^https?:/.test(name) && name.toLowerCase() !== facts.site?.toLowerCase(),
  );
  const dates = kept('dateline').flatMap((block) =>
    [block?.hints?.datetime, block?.text].flatMap((text) => text ?? []),
  );
  const paragraphs = kept('paragraph').flatMap((block) => block?.text ?? []);
  const dateline = datelineOf(paragraphs);
  return {
    headline: headlineOf(shown, facts.titles),
    standfirst: standfirst || undefined,
    byline: byline.length ? byline : visibleByline(lines),
    site: facts.site,
    published: facts.published ?? visibleDate(dates, lang),
    modified: facts.modified,
    ...(dateline ? { dateline } : {}),
    sources: citedSources(paragraphs.join('\n'), { lang }),
    related: [],
  };
}

/** The shown headline; a longer one from structured data only where the page shows a part of it. */
function headlineOf(shown: string | undefined, titles: string[]): string {
  const first = titles[0];
  if (!shown) return first ?? '';
  // "Kicker: headline" in one element: the structured headline is the clean one.
  const inside = titles.find(
    (title) =>
      tokensOf(title).length >= 4 &&
      containment(tokensOf(title), tokensOf(shown)) === 1 &&
      tokensOf(title).length < tokensOf(shown).length,
  );
  return inside && tokensOf(shown).length - tokensOf(inside).length <= 4 ? inside : shown;
}
