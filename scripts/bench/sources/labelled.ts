import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFinder } from './baseline.ts';
import { f1, isSameSource, type LabelledSource, percent } from './names.ts';

export interface LabelledPage {
  id: string;
  lang: string;
  text: string;
  sources: LabelledSource[];
}

const readJsonLines = (file: string) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/**
 * Reads pages whose cited sources were labelled by a person.
 *
 * @param folder contains `corpus/truth.jsonl` (the texts) and `sources/labels-open.jsonl` (labels for some of them);
 *   `labels.jsonl` next to this file has more labels
 */
export function readLabelledPages(folder: string): LabelledPage[] {
  const texts = new Map<string, string>(
    readJsonLines(join(folder, 'corpus', 'truth.jsonl')).map(({ id, paragraphs }) => [id, paragraphs.join('\n')]),
  );
  return [
    ...readJsonLines(join(folder, 'sources', 'labels-open.jsonl')),
    ...readJsonLines(join(import.meta.dirname, 'labels.jsonl')),
  ].flatMap(({ id, lang, sources }) => {
    const text = texts.get(id);
    return text === undefined ? [] : [{ id, lang, sources, text }];
  });
}

/**
 * Compares sources with the labels of pages. Named sources are compared by name, unnamed ones only for recall.
 *
 * @param tell whether to print the errors of each page
 * @returns percentages, by the name of the measure
 */
export function scoreLabelledPages(
  pages: readonly LabelledPage[],
  find: SourceFinder,
  tell: boolean,
): Record<string, number> {
  let [found, ours, labelled, typed, counted, unnamed, allUnnamed] = [0, 0, 0, 0, 0, 0, 0];
  for (const { id, text, sources } of pages) {
    const mine = find(text);
    const wanted = sources.filter(({ type }) => type !== 'unnamed');
    const used = new Set<LabelledSource>();
    const faults: string[] = [];
    for (const source of mine.filter(({ type }) => type !== 'unnamed')) {
      ours++;
      const free = wanted.filter((one) => !used.has(one) && isSameSource(one, source));
      const hit = free.find(({ type }) => type === source.type) ?? free[0];
      if (!hit) {
        faults.push(`too much: ${source.name} (${source.type}, ${source.attributions[0]?.cue})`);
        continue;
      }
      used.add(hit);
      found++;
      if (hit.type === source.type) typed++;
      else faults.push(`${source.name} is ${hit.type}, not ${source.type}`);
      if (hit.count === source.count) counted++;
    }
    labelled += wanted.length;
    faults.push(...wanted.filter((one) => !used.has(one)).map(({ name }) => `missing: ${name}`));
    for (const one of sources.filter(({ type }) => type === 'unnamed')) {
      allUnnamed++;
      if (mine.some((source) => isSameSource(source, one))) unnamed++;
      else faults.push(`missing: ${one.name} (unnamed)`);
    }
    if (tell && faults.length) console.log(`${id}: ${faults.join('; ')}`);
  }
  const [p, r] = [percent(found, ours), percent(found, labelled)];
  return {
    'pages: named, F1': f1(p, r),
    'pages: named, precision': p,
    'pages: named, recall': r,
    'pages: type right': percent(typed, found),
    'pages: count right': percent(counted, found),
    'pages: unnamed, recall': percent(unnamed, allUnnamed),
  };
}
