import type { Article, Kind, NoStoryReason } from '../../lib/types';

export interface SeedLabel {
  label: 'story' | 'neutral' | 'clutter';
  kind: Kind;
  text?: string;
  alt?: string;
  src?: string;
}

export type Fact = 'headline' | 'byline' | 'site' | 'day' | 'standfirst';

export interface SeedLabels {
  url: string;
  lang: string;
  hard: string;
  found: boolean;
  absence?: NoStoryReason;
  article?: Partial<Article>;
  blocks?: SeedLabel[];
  later?: string[];
  /** Ids of blocks that are known to be read differently from their labels. To be removed once fixed. */
  open?: number[];
  /** Facts of the article that are known to be read differently from those here. */
  openFacts?: Fact[];
}

const pages = import.meta.glob<string>('../../seeds/*/page.html', { eager: true, query: '?raw', import: 'default' });
const labels = import.meta.glob<SeedLabels>('../../seeds/*/labels.json', { eager: true, import: 'default' });

/** All seed pages with their labels. */
export const SEEDS = Object.entries(pages).map(([file, html]) => {
  const slug = file.split('/').at(-2) ?? '';
  const known = labels[file.replace('page.html', 'labels.json')];
  if (!known) throw new Error(`seeds/${slug} has no labels.json.`);
  return { slug, html, labels: known };
});
