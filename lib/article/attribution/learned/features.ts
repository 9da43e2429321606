import type { Candidate } from '../found.ts';
import type { Language } from '../language.ts';
import type { Token } from '../tokens.ts';
import { isFamilyMonth } from './phrases.ts';

/** Features are told apart by so many numbers. */
export const SIZE = 1 << 13;

/** FNV-1a, 32 bits, folded (Fowler, Noll and Vo 1991). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return ((hash >>> 16) ^ hash) & (SIZE - 1);
}

/** @returns what is known of a phrase as the source of a cue, each fact as a number */
export function featuresOf(
  tokens: readonly Token[],
  cue: number,
  candidate: Candidate | null,
  language: Language,
): number[] {
  const its = tokens[cue] as Token;
  const near = (by: number) => {
    const token = tokens[cue + by];
    return token && token.sentence === its.sentence ? classOf(token, language) : 'edge';
  };
  const word = its.lower;
  const facts = [
    'bias',
    `w:${word}`,
    `q:${its.quoted}`,
    `n1:${near(1)}`,
    `n2:${near(2)}`,
    `p1:${near(-1)}`,
    `p2:${near(-2)}`,
    `w:${word}|n1:${near(1)}`,
    `w:${word}|p1:${near(-1)}`,
    `form:${formOf(word)}`,
    `form:${formOf(word)}|p1:${near(-1)}|n1:${near(1)}`,
    `quotes:${quotesNear(tokens, cue)}`,
    `w:${word}|quotes:${quotesNear(tokens, cue)}`,
    `open:${tokens[cue - 1]?.sentence !== its.sentence}`,
    `n1w:${tokens[cue + 1]?.sentence === its.sentence ? tokens[cue + 1]?.lower : ''}`,
    `p1w:${tokens[cue - 1]?.sentence === its.sentence ? tokens[cue - 1]?.lower : ''}`,
  ];
  if (candidate) {
    const { first, last, head, relation } = candidate;
    const [opening, headword] = [tokens[first] as Token, tokens[head] as Token];
    const type = headClass(tokens, candidate, language);
    const distance = relation === 'after' || relation === 'according' ? 0 : Math.min(9, Math.max(0, cue - last - 1));
    const behind = tokens[last + 1];
    facts.push(
      `r:${relation}`,
      `r:${relation}|form:${formOf(word)}`,
      `r:${relation}|w:${word}`,
      `t:${type}`,
      `t:${type}|r:${relation}`,
      `t:${type}|w:${word}`,
      `h:${headword.lower}`,
      `d:${relation}:${distance}`,
      `l:${Math.min(6, last - first)}`,
      `f:${classOf(opening, language)}|r:${relation}`,
      `sq:${opening.quoted}|${its.quoted}`,
      `b:${behind && behind.sentence === its.sentence ? classOf(behind, language) : 'edge'}|r:${relation}`,
      `a:${tokens[first - 1] && tokens[first - 1]?.sentence === its.sentence ? classOf(tokens[first - 1] as Token, language) : 'edge'}|r:${relation}`,
      `r:${relation}|quotes:${quotesNear(tokens, cue)}|t:${type}`,
      `r:${relation}|n1:${near(1)}`,
    );
  }
  return facts.map(hashOf);
}

const formOf = (word: string) =>
  /ing$/.test(word) ? 'ing' : /ed$/.test(word) ? 'ed' : /[^s]s$/.test(word) ? 's' : 'other';

/** Where quotation marks stand beside the cue in its sentence. */
function quotesNear(tokens: readonly Token[], cue: number): string {
  const its = tokens[cue] as Token;
  let [before, after] = ['', ''];
  for (let at = cue - 1; at >= 0 && cue - at < 40 && tokens[at]?.paragraph === its.paragraph; at--)
    if (tokens[at]?.quoted) {
      before = cue - at < 8 ? 'near' : 'far';
      break;
    }
  for (let at = cue + 1; at < tokens.length && at - cue < 30 && tokens[at]?.sentence === its.sentence; at++)
    if (tokens[at]?.quoted) {
      after = at - cue < 8 ? 'near' : 'far';
      break;
    }
  return `${before}-${after}`;
}

function classOf(token: Token, language: Language): string {
  const { lower, kind, text } = token;
  if (kind === 'sign') return /["“”„«»]|''|``/.test(text) ? 'mark' : text;
  if (kind === 'number') return 'number';
  if (lower === 'that' || lower === 'to' || lower === 'by' || lower === 'of' || lower === 'in' || lower === 'about')
    return lower;
  const pronoun = language.pronouns.get(lower);
  if (pronoun) return `pro-${pronoun}`;
  if (language.determiners.has(lower)) return 'det';
  if (language.subordinators.has(lower)) return 'sub';
  if (language.prepositions.has(lower)) return 'prep';
  if (language.auxiliaries.has(lower)) return 'aux';
  if (token.capital) return 'name';
  if (language.people.has(lower)) return 'people';
  if (language.organisations.has(lower)) return 'org';
  if (language.documents.has(lower)) return 'doc';
  if (/ly$/.test(lower)) return 'ly';
  if (/ing$/.test(lower)) return 'ing';
  if (/ed$/.test(lower)) return 'ed';
  return 'word';
}

/** What a phrase is, by its head. */
function headClass(tokens: readonly Token[], { first, head }: Candidate, language: Language): string {
  const word = tokens[head] as Token;
  const pronoun = language.pronouns.get(word.lower);
  if (pronoun) return `pro-${pronoun}`;
  if (language.months.has(word.lower) && !isFamilyMonth(tokens, head, language)) return 'time';
  if (word.capital) {
    if (language.organisations.has(word.lower)) return 'org-name';
    if (language.news.has(word.lower)) return 'news-name';
    if (language.documents.has(word.lower)) return 'doc';
    return head > first && tokens[head - 1]?.capital ? 'full-name' : 'name';
  }
  if (language.people.has(word.lower)) return 'people';
  if (language.documents.has(word.lower)) return 'doc';
  if (language.organisations.has(word.lower)) return 'org';
  return word.kind === 'number' ? 'number' : 'thing';
}
