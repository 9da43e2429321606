import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '../../lib/types';

export interface LabelledBlock {
  label: 'story' | 'neutral' | 'clutter';
  kind: Kind;
  text?: string;
  alt?: string;
  src?: string;
}

export interface Seed {
  slug: string;
  html: string;
  url: string;
  found: boolean;
  article: { headline?: string; byline?: string[]; site?: string; published?: string; standfirst?: string };
  blocks: LabelledBlock[];
  /** Texts of what the page's script adds later. */
  later?: string[];
  /** Known faults: blocks that are still read otherwise than labelled. */
  open?: number[];
  /** … and facts of the article, by name. */
  openFacts?: string[];
}

const FOLDER = join(import.meta.dirname, '..', '..', 'seeds');

/** @returns every seed page that has its labels, by name */
export function allSeeds(): Seed[] {
  return readdirSync(FOLDER)
    .filter((slug) => existsSync(join(FOLDER, slug, 'labels.json')))
    .sort()
    .map((slug) => ({
      ...(JSON.parse(readFileSync(join(FOLDER, slug, 'labels.json'), 'utf8')) as Omit<Seed, 'slug' | 'html'>),
      slug,
      html: readFileSync(join(FOLDER, slug, 'page.html'), 'utf8'),
    }))
    .map(({ blocks, ...seed }) => ({
      ...seed,
      blocks: blocks?.map((block, at) => (seed.open?.includes(at) ? { ...block, label: 'neutral' as const } : block)),
    }));
}

/** @throws where no seed answers the question */
export function seedWhere(what: string, answers: (seed: Seed) => boolean): Seed {
  const found = allSeeds().find(answers);
  if (!found) throw new Error(`No seed page with ${what}.`);
  return found;
}

/** @returns the seed for tests that need some ordinary story with clutter around it and no scripts of its own */
export function plainSeed(): Seed {
  return seedWhere('the name leaders-call-widgets', ({ slug }) => slug === 'leaders-call-widgets');
}
