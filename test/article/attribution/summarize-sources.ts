import { citedSources } from '../../../lib/article/attribution';

/** Returns the sources of a text as "name (type) ×count", in the order of their first attribution. */
export const summarizeSources = (text: string, lang: string): string[] =>
  (citedSources(text, { lang }) ?? [])
    .sort((one, other) => (one.attributions[0]?.start ?? 0) - (other.attributions[0]?.start ?? 0))
    .map(({ name, type, count }) => `${name} (${type}) ×${count}`);
