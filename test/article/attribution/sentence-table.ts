import { expect, it } from 'vitest';
import { citedSources } from '../../../lib/article/attribution';

/** Returns the sources that are shown as certain, as "name (type)", in the order of their first attribution. */
function certainSources(text: string, lang: string): string {
  const start = ({ attributions }: { attributions: { start: number }[] }) => attributions[0]?.start ?? 0;
  return (citedSources(text, { lang }) ?? [])
    .filter(({ lessCertain }) => !lessCertain)
    .sort((one, other) => start(one) - start(other))
    .map(({ name, type }) => `${name} (${type})`)
    .join('; ');
}

/**
 * Declares a test for each line of a table: a text, in which "\n" stands for a new paragraph, a vertical bar, and the sources that
 * are shown, separated by semicolons.
 *
 * @param isGap whether the texts are known to be read wrongly
 */
export function checkSentences(lang: string, table: string, isGap = false): void {
  const rows = table
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));
  const test = isGap ? it.fails : it;
  test.each(rows)('%s', (text, sources) => {
    expect(certainSources((text ?? '').replaceAll('\\n', '\n'), lang)).toBe(sources);
  });
}
