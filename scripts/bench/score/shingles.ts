import type { Truth } from '../../train/corpus.ts';
import { countShingles } from '../../train/tokens.ts';

/**
 * Computes the measure of the article extraction benchmark, on sequences of four words, for one page. To combine pages,
 * precision and recall are averaged first, and F1 is computed from the averages.
 *
 * @param body the kept body text
 * @returns `precision` is null if nothing was kept, `shingleRecall` if the ground truth is empty
 */
export function scoreShingles(
  body: string,
  { summary, headlines, paragraphs }: Truth,
): { precision: number | null; shingleRecall: number | null } {
  const reference = countShingles([...summary, ...headlines, ...paragraphs].join(' '));
  const kept = countShingles(body);
  let both = 0;
  for (const [key, count] of kept) both += Math.min(count, reference.get(key) ?? 0);
  const size = (counts: Map<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);
  return {
    precision: kept.size ? both / size(kept) : null,
    shingleRecall: reference.size ? both / size(reference) : null,
  };
}
