import type { Source } from '../../../lib/types';

export type SourceFinder = (text: string) => Source[];

const NAME = String.raw`(?:\p{Lu}[\p{L}.'’-]+(?:\s+(?:(?:of|de|van|von)\s+)?\p{Lu}[\p{L}.'’-]+){0,3})`;
const SAYS = '(?:said|says|told|added|wrote|according to)';
const BEFORE = new RegExp(String.raw`(${NAME})\s+(?:has\s+|also\s+)?(${SAYS})\b`, 'gu');
const AFTER = new RegExp(String.raw`\b(${SAYS})\s+(?:the\s+)?(${NAME})`, 'gu');

/**
 * Baseline for comparison: finds sources with a regular expression, a name next to "said", "told" or "according to".
 */
export function findSourcesByPattern(text: string): Source[] {
  const found = new Map<string, Source>();
  const add = (name: string, cue: string, start: number, end: number) => {
    const last = name.split(/\s+/).at(-1) ?? name;
    const source = found.get(last) ?? { name, type: 'person', count: 0, attributions: [] };
    if (name.length > source.name.length) source.name = name;
    source.count++;
    source.attributions.push({ start, end, cue });
    found.set(last, source);
  };
  for (const { 0: all, 1: name = '', 2: cue = '', index } of text.matchAll(BEFORE))
    add(name, cue, index, index + all.length);
  for (const { 0: all, 1: cue = '', 2: name = '', index } of text.matchAll(AFTER))
    add(name, cue, index, index + all.length);
  return [...found.values()];
}
