import { citedSources } from '../../../../lib/article/attribution';

/**
 * Returns the ground of the source with a name, 'none' if it has none, and 'no source' if the text has no such source;
 * or its reason for anonymity.
 */
export function groundOf(
  text: string,
  lang: string,
  name: string,
  property: 'ground' | 'anonymity' = 'ground',
): string | undefined {
  const isNamed = (one: string) => one.toLowerCase().includes(name.replace(/^(?:an?|ein|eine) /, '').toLowerCase());
  const sources = citedSources(text, { lang }) ?? [];
  const source = sources.find((one) => [one.name, ...(one.also ?? [])].some(isNamed));
  if (!source) return `no source: ${sources.map((one) => one.name)}`;
  if (property === 'ground') return source.ground?.kind ?? 'none';
  return source.anonymity ? (source.anonymity.reason ?? 'no reason') : 'not anonymous';
}
