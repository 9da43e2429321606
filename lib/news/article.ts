import type { Article, Block, Facts, Verdict } from '../types';
import { endsLikeSentence } from '../words';
import { bylineOf } from './byline';
import { datelineOf } from './dateline';
import { visibleDate } from './dates';
import { headlineOf } from './headline';
import { citedSources } from './sources';

/**
 * The facts of the story. Where structured data and the visible page contradict each other: the headline is the
 * one that most of them agree on; names and dates come from structured data when it has them, else from the byline and
 * date line; a standfirst is only what the page shows.
 */
export function articleOf(facts: Facts, blocks: Block[], verdicts: Verdict[], lang: string): Article {
  const kept = (kind: Verdict['kind']) =>
    verdicts
      .filter((verdict) => verdict.decide === 'keep' && verdict.kind === kind)
      .flatMap(({ block }) => blocks[block] ?? []);
  const shown = kept('headline')[0]?.text;
  const standfirst = kept('standfirst')
    .flatMap((block) => block.text)
    .map((text, at, all) => (at < all.length - 1 && !endsLikeSentence(text) ? `${text}.` : text))
    .join(' ');
  const dates = kept('dateline').flatMap((block) => [block.hints?.datetime, block.text].flatMap((text) => text ?? []));
  const paragraphs = kept('paragraph').flatMap((block) => block.text);
  const dateline = datelineOf(paragraphs);
  return {
    headline: headlineOf(shown, facts.headlines),
    standfirst: standfirst || undefined,
    byline: bylineOf(facts, kept('byline'), kept('dateline')),
    site: facts.site,
    published: facts.published ?? visibleDate(dates, lang),
    modified: facts.modified,
    ...(dateline ? { dateline } : {}),
    sources: citedSources(paragraphs.join('\n'), { lang }),
    related: [],
  };
}
