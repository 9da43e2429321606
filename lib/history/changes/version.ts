import type { RememberedStory, StoryText, StoryVersion } from '../../types';
import { splitCompared } from './sentences.ts';

/** Limits of what is stored of one version. */
export const VERSION_LIMITS = {
  paragraphs: 200,
  sentences: 800,
  /** Number of characters at the start of a paragraph that are stored. */
  excerpt: 480,
  /** Characters of all excerpts together; longer stories have shorter ones. */
  excerpts: 12_000,
  /** Number of hashes of hidden sentences that are stored. */
  hidden: 120,
  /** Number of them that are compared with what is stored. */
  hiddenNow: 600,
  sources: 40,
  headline: 500,
  source: 120,
};
/** Minimum number of words of a hidden sentence whose hash is stored; shorter ones are labels. */
const MIN_HIDDEN_WORDS = 4;

/**
 * Builds the version of a story that a page shows now, with whole paragraphs.
 *
 * @param now time of reading
 */
export function buildVersion(
  { headline: shown, paragraphs, hidden, sources }: StoryText,
  { headline, published }: Pick<RememberedStory, 'headline' | 'published'>,
  now: Date,
): StoryVersion {
  const compared: StoryVersion['paragraphs'] = [];
  let count = 0;
  let isCut = false;
  for (const text of paragraphs) {
    const sentences = splitCompared(text).map(({ hash, words }): [number, number] => [hash, words]);
    if (!sentences.length) continue;
    count += sentences.length;
    isCut = compared.length >= VERSION_LIMITS.paragraphs || count > VERSION_LIMITS.sentences;
    if (isCut) break;
    compared.push({ text, sentences });
  }
  return {
    read: now.toISOString(),
    // What the page states elsewhere may lag behind what it shows.
    headline: (shown ?? headline).slice(0, VERSION_LIMITS.headline),
    ...(published && { published: published.slice(0, 40) }),
    ...(sources && {
      sources: sources.slice(0, VERSION_LIMITS.sources).map((name) => name.slice(0, VERSION_LIMITS.source)),
    }),
    paragraphs: compared,
    hidden: hashHidden(hidden),
    ...(isCut && { isCut }),
  };
}

/** Shortens the paragraphs of a version to excerpts, as it is stored. */
export function shortenVersion(version: StoryVersion): StoryVersion {
  const { paragraphs } = version;
  const total = (max: number) => paragraphs.reduce((sum, { text }) => sum + Math.min(max, text.length), 0);
  let max = VERSION_LIMITS.excerpt;
  while (total(max) > VERSION_LIMITS.excerpts) max -= 20;
  return {
    ...version,
    paragraphs: paragraphs.map((one) => ({ ...one, text: one.text.slice(0, max) })),
    hidden: version.hidden.slice(0, VERSION_LIMITS.hidden),
  };
}

function hashHidden(hidden: readonly string[]): number[] {
  const hashes = new Set<number>();
  for (const { hash, words } of hidden.flatMap(splitCompared)) {
    if (words >= MIN_HIDDEN_WORDS) hashes.add(hash);
    if (hashes.size >= VERSION_LIMITS.hiddenNow) break;
  }
  return [...hashes];
}
