/** Parses phrases whose source is the owner of a text or the employer of a spokesperson: "a spokesman for Lund Shipping", "the ministry's website". */
import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { NounPhrase, SourceMention } from '../types.ts';
import type { MentionContext } from './english-mentions.ts';
import { SPEECH_NOUNS } from './english-word-classes.ts';

type Parse = (phrase: NounPhrase, context: MentionContext) => SourceMention | null;

/**
 * Parses the organisation that a document or spokesperson belongs to, which is the source: "projections from the
 * Legislative Services Agency", "a spokesman for Lund Shipping".
 */
export function parseOwner(phrase: NounPhrase, context: MentionContext, parse: Parse): SourceMention | null {
  const { tokens, language } = context;
  const { head, last } = phrase;
  const byPossessive = parsePossessor(phrase, context, parse);
  if (byPossessive) return byPossessive;
  const preposition = tokens[head + 1]?.lower ?? '';
  const noun = tokens[head]?.lower ?? '';
  if (last <= head + 1) return null;
  const isDocument = language.documents.has(noun) || SPEECH_NOUNS.test(noun);
  const isSpokesperson = /^spokes(?:man|woman|person|people)$/.test(noun);
  if (!(isDocument && /^(?:from|by)$/.test(preposition)) && !(isSpokesperson && /^(?:for|of)$/.test(preposition)))
    return null;
  const owner = parse({ first: head + 2, last, head: findOwnerHead(tokens, head + 2, last, language) }, context);
  if (!owner?.isProperName) return null;
  const isBody = isSpokesperson && owner.type === 'person' && !language.firstNames.has(owner.words[0] ?? '');
  return isBody ? { ...owner, type: 'institution' } : owner;
}

/** Texts and persons that speak for their owner: "the ministry's website", "Aske's letter". */
const SPEAKS_FOR_OWNER =
  /^(?:website|site|statement|statements|letter|release|tweet|tweets|post|posts|memo|note|message|e-?mail|announcement|page|account|spokes(?:man|woman|person|people))$/;

/** Parses the possessor in "the ministry's website" and "Aske's spokesman", whom the text or person speaks for. */
function parsePossessor({ first, head }: NounPhrase, context: MentionContext, parse: Parse): SourceMention | null {
  const { tokens } = context;
  if (!SPEAKS_FOR_OWNER.test(tokens[head]?.lower ?? '')) return null;
  let mark = head - 1;
  while (mark > first && tokens[mark]?.lower !== "'s") mark--;
  if (mark <= first) return null;
  const owner = parse({ first, last: mark - 1, head: mark - 1 }, context);
  return owner && (owner.isProperName || (owner.isDefinite && owner.type === 'institution')) ? owner : null;
}

/** Returns the last token of the noun group before attached phrases: "Ministry" in "Ministry of Finance". */
function findOwnerHead(tokens: readonly Token[], first: number, last: number, language: Language): number {
  for (let at = first + 1; at < last; at++) if (language.attached.has(tokens[at]?.lower ?? '')) return at - 1;
  return last;
}
