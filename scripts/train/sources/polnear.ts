import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Language } from '../../../lib/article/attribution/language.ts';
import { markQuotations } from '../../../lib/article/attribution/quotations.ts';
import { type Token, tokenizeWithOffsets } from '../../../lib/article/attribution/tokenizer.ts';

type Span = [start: number, end: number, text: string];

interface PolnearRecord {
  id: string;
  text: string;
  attributions: { source: Span | null; cue: Span | null; content: Span | null }[];
}

/** An attribution that a person has marked: its cue and its source, each with the character range and the words. */
export interface AnnotatedAttribution {
  cueTokens: number[];
  cue: Span;
  source: Span;
}

export interface AnnotatedText {
  id: string;
  text: string;
  tokens: Token[];
  attributions: AnnotatedAttribution[];
}

/**
 * Reads texts with attributions annotated by people, in the layout of PolNeAR (Newell, Margolin and Ruths 2018).
 * Attributions whose cue contains no attributing word of the language file are left out, because they are not
 * statements.
 *
 * @param folder contains `sources/polnear-{part}.jsonl.gz`
 */
export function readPolnear(folder: string, part: 'train' | 'dev', language: Language): AnnotatedText[] {
  const file = join(folder, 'sources', `polnear-${part}.jsonl.gz`);
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return lines.map((line) => {
    const { id, text, attributions } = JSON.parse(line) as PolnearRecord;
    const tokens = tokenizeWithOffsets(text, language);
    markQuotations(tokens);
    const statements = attributions.flatMap(({ source, cue }) => {
      if (!source || !cue) return [];
      const cueTokens = tokens.flatMap((token, at) =>
        token.start >= cue[0] && token.end <= cue[1] && language.cues.has(token.lower) ? [at] : [],
      );
      return cueTokens.length ? [{ cueTokens, cue, source }] : [];
    });
    return { id, text, tokens, attributions: statements };
  });
}
