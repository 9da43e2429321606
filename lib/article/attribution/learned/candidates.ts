import type { Candidate, Phrase, Relation } from '../found.ts';
import type { Language } from '../language.ts';
import type { Token } from '../tokens.ts';
import { phraseAfter, phraseBefore } from './phrases.ts';

/** So many tokens an aside between commas may have. */
const ASIDE = 28;

/**
 * @param cue the token of a word that may attribute
 * @param earlier the source of an earlier cue of the sentence
 * @returns the phrases that may be its source
 */
export function candidatesOf(
  tokens: readonly Token[],
  cue: number,
  earlier: Phrase | null,
  language: Language,
): Candidate[] {
  const found: Candidate[] = [];
  const add = (phrase: Phrase | null, relation: Relation) => {
    if (phrase && !found.some(({ first, last }) => first === phrase.first && last === phrase.last))
      found.push({ ...phrase, relation });
  };
  const its = tokens[cue] as Token;
  if (its.lower === 'according') {
    const to = tokens[cue + 1]?.lower === 'to' ? cue + 2 : cue + 1;
    add(phraseAfter(tokens, to, language), 'according');
    return found;
  }
  let at = cue - 1;
  while (at >= 0 && tokens[at]?.sentence === its.sentence && skips(tokens[at] as Token, language)) at--;
  const before = tokens[at];
  if (before && before.sentence === its.sentence) {
    if (language.relatives.has(before.lower)) {
      const comma = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
      add(phraseBefore(tokens, comma, language), 'relative');
      const open = asideStart(tokens, comma + 1);
      if (open > 0) add(phraseBefore(tokens, open - 1, language), 'relative');
    } else if (/^[,)–—]$/.test(before.text) || before.text === '--') {
      const open = asideStart(tokens, at);
      if (open > 0) add(phraseBefore(tokens, open - 1, language), 'aside');
      // "The builder, Runa Aske, said": the name is the aside.
      const [outer, inner] = [
        open > 0 && phraseBefore(tokens, open - 1, language),
        phraseBefore(tokens, at - 1, language),
      ];
      if (outer && inner && tokens[inner.head]?.capital && !tokens[outer.head]?.capital && inner.first === open + 1)
        add(inner, 'before');
      if (open > 0) {
        const further = asideStart(tokens, open);
        if (further > 0) add(phraseBefore(tokens, further - 1, language), 'aside');
      }
      // "Roy Holm (D), the council's head, said": a bracket right before the comma is an aside as well.
      for (const comma of [at, open])
        if (comma > 0 && tokens[comma]?.text === ',' && tokens[comma - 1]?.text === ')') {
          const bracket = asideStart(tokens, comma - 1);
          if (bracket > 0) add(phraseBefore(tokens, bracket - 1, language), 'aside');
        }
    } else if (before.quoted === its.quoted) add(phraseBefore(tokens, at, language), 'before');
  }
  const next = tokens[cue + 1];
  if (next && next.sentence === its.sentence && !next.quoted) add(phraseAfter(tokens, cue + 1, language), 'after');
  if (next?.lower === 'by' && next.sentence === its.sentence) add(phraseAfter(tokens, cue + 2, language), 'agent');
  if (earlier) add(earlier, 'shared');
  add(subjectOf(tokens, cue, language), 'subject');
  return found;
}

const skips = (token: Token, language: Language) =>
  token.kind === 'word' && (language.auxiliaries.has(token.lower) || /ly$/.test(token.lower)) && !token.capital;

/** @returns the sign that opens an aside which closes at a token: the comma, bracket or dash before it; 0: none */
function asideStart(tokens: readonly Token[], close: number): number {
  const sign = tokens[close];
  if (!sign) return 0;
  const wanted = sign.text === ')' ? '(' : sign.text;
  for (let at = close - 1; at > 0 && close - at <= ASIDE; at--) {
    const token = tokens[at] as Token;
    if (token.sentence !== sign.sentence) return 0;
    if (token.text === wanted || (wanted === ',' && /^[–—]$/.test(token.text))) return at;
  }
  return 0;
}

/** The first phrase of the sentence, or of the part behind an opening "In Iowa on Monday,". */
function subjectOf(tokens: readonly Token[], cue: number, language: Language): Phrase | null {
  const { sentence } = tokens[cue] as Token;
  let at = cue;
  while (at > 0 && tokens[at - 1]?.sentence === sentence) at--;
  while (
    at < cue &&
    (tokens[at]?.kind === 'sign' || tokens[at]?.quoted || tokens[at]?.lower === 'but' || tokens[at]?.lower === 'and')
  )
    at++;
  const first = tokens[at];
  if (
    first &&
    (language.prepositions.has(first.lower) ||
      language.subordinators.has(first.lower) ||
      /(?:ing|ed)$/.test(first.lower))
  ) {
    let comma = at + 1;
    while (comma < cue && (tokens[comma]?.text !== ',' || tokens[comma]?.sentence !== sentence)) comma++;
    if (comma >= cue) return null;
    at = comma + 1;
  }
  return at < cue ? phraseAfter(tokens, at, language) : null;
}
