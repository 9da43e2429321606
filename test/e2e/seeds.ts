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
  /** Texts that the page's script adds later. */
  later?: string[];
  /** Ids of blocks that are known to be read differently from their labels. */
  open?: number[];
  /** Names of facts that are known to be read differently. */
  openFacts?: string[];
}

const FOLDER = join(import.meta.dirname, '..', '..', 'seeds');

/** Returns all seed pages with labels, sorted by name. */
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

/**
 * Returns the first seed that passes a test.
 *
 * @param what description of the seed, for the error message
 * @throws Error if there is none
 */
export function seedWhere(what: string, answers: (seed: Seed) => boolean): Seed {
  const found = allSeeds().find(answers);
  if (!found) throw new Error(`No seed page with ${what}.`);
  return found;
}

/** Returns a seed with an ordinary story, clutter around it, and no scripts. */
export function plainSeed(): Seed {
  return seedWhere('the name leaders-call-widgets', ({ slug }) => slug === 'leaders-call-widgets');
}
