import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Language } from '../../../lib/article/attribution/language.ts';
import { markQuotations } from '../../../lib/article/attribution/quotations.ts';
import { type Token, tokenizeWithOffsets } from '../../../lib/article/attribution/tokenizer.ts';

type Part = [start: number, end: number, text: string];

interface Labelled {
  id: string;
  text: string;
  attributions: { source: Part | null; cue: Part | null; content: Part | null }[];
}

/** An attribution of a statement that a person has marked: its cue words, as numbers of tokens, and its source. */
export interface Marked {
  cues: number[];
  cue: Part;
  source: Part;
}

export interface MarkedText {
  id: string;
  text: string;
  tokens: Token[];
  marked: Marked[];
}

/**
 * Texts with attributions marked by people, in the layout of PolNeAR (Newell, Margolin and Ruths 2018). Only statements are
 * taken: attributions whose cue holds a word that attributes, by the language file.
 *
 * @param folder holds `sources/polnear-{part}.jsonl.gz`
 */
export function readMarked(folder: string, part: 'train' | 'dev', language: Language): MarkedText[] {
  const file = join(folder, 'sources', `polnear-${part}.jsonl.gz`);
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return lines.map((line) => {
    const { id, text, attributions } = JSON.parse(line) as Labelled;
    const tokens = tokenizeWithOffsets(text, language);
    markQuotations(tokens);
    const marked = attributions.flatMap(({ source, cue }) => {
      if (!source || !cue) return [];
      const cues = tokens.flatMap((token, at) =>
        token.start >= cue[0] && token.end <= cue[1] && language.cues.has(token.lower) ? [at] : [],
      );
      return cues.length ? [{ cues, cue, source }] : [];
    });
    return { id, text, tokens, marked };
  });
}
