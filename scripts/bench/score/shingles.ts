import type { Truth } from '../../train/corpus.ts';
import { countShingles } from '../../train/tokens.ts';

/**
 * The article extraction benchmark's measure of one page over runs of four words.
 *
 * @param body the kept body text
 * @returns precision, null where nothing was kept; recall, null where the truth is empty. Both are averaged over pages,
 *   and F1 is that of the averages.
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
