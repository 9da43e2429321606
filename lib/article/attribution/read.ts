import type { Attribution, Source } from '../../types';
import { Entities, type Entity, type Namer } from './entities/index.ts';
import type { Found } from './found.ts';
import type { Language } from './language.ts';
import { quotesOf } from './quotes.ts';
import { spanOf } from './spans.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Reads a language: which words attribute what to whom, and how a phrase names its source. */
export interface Reader {
  language: Language;
  /** @returns every cue of the text that has a source, in the order of the text */
  attributionsOf(tokens: readonly Token[]): Found[];
  namer(tokens: readonly Token[], text: string): Namer;
}

/** One of the cues of a source must be surer than this, by what the source is. */
const SURE: Record<Source['type'], number> = {
  person: 0.3,
  institution: 0.3,
  news: 0.3,
  document: 0.5,
  unnamed: 0.15,
};
/** … and of one that is not known to be anybody. */
const VAGUE = 0.45;

const isSure = ({ found, type, vague }: Entity) =>
  found.some(({ probability }) => probability >= (vague ? VAGUE : SURE[type]));

/** @returns the sources of a text, those with most statements first; offsets are those of the text */
export function readSources(text: string, { language, attributionsOf, namer }: Reader): Source[] {
  const tokens = tokensOf(text, language);
  const quotes = quotesOf(tokens);
  const entities = new Entities(tokens, text, language, namer(tokens, text));
  for (const found of attributionsOf(tokens)) entities.add(found);
  return entities.all
    .filter(isSure)
    .map((entity) => sourceOf(entity))
    .sort((one, other) => other.count - one.count);

  function sourceOf({ name, type, role, also, found }: Entity): Source {
    const attributions: Attribution[] = [];
    for (const one of found) {
      const { start, end, quote } = spanOf(tokens, quotes, one);
      const said = text.slice(quote.start, quote.end).trim();
      attributions.push({ start, end, cue: tokens[one.cue]?.text ?? '', ...(said && { quote: said }) });
    }
    const others = [...also].filter((form) => form !== name);
    return {
      name,
      type,
      ...(role && { role }),
      ...(others.length && { also: others }),
      count: attributions.length,
      attributions,
    };
  }
}
