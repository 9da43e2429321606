import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CORPORA = ['corpus-second', 'corpus-third'];

/**
 * Returns the outlets of labelled pages, so that cross-validation can keep the pages of one outlet together.
 *
 * @param folder contains the corpora whose `truth.jsonl` names the publisher of each page
 * @param ids ids of pages: the first characters of an id in a corpus, or "us-APNews_2023_04_28", "aro01-aawsat"
 */
export function outletsOf(folder: string, ids: readonly string[]): string[] {
  const publishers = CORPORA.flatMap((corpus) => {
    const file = join(folder, corpus, 'truth.jsonl');
    if (!existsSync(file)) return [];
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    return lines.map((line): { id: string; publisher: string } => JSON.parse(line));
  });
  return ids.map((id) => {
    const publisher = publishers.find((page) => page.id.startsWith(id))?.publisher;
    return (
      publisher ??
      id
        .replace(/_.*$/, '')
        .replace(/^[a-z]{3}\d\d-|^[a-z]{2}-/, '')
        .replace(/(?:EN|DE|FR)$/, '')
    );
  });
}
