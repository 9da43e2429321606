/** Tells from the words after a verb whether it attributes something, although neither clause nor quotation follows. */
import type { Token } from '../tokenizer.ts';
import type { Grammar } from './grammar.ts';

const MAX_TOKENS_TO_PREDICATE = 12;
const MAX_TOKENS_TO_CLAIM = 4;
const MAX_TOKENS_TO_INFINITIVE = 4;
const JUDGING_VERB =
  /^(?:bezeichne|beschr[ie]|kritisier|verurteil|würdig|lob|charakterisier|brandmark|verteidig|wertet)/;
/** Only the present tense: "hielt das für Unsinn" is a thought. */
const HOLDING_VERB = /^(?:hält|halten)$/;
/** Matches French and Spanish infinitives by their endings. */
const INFINITIVE = /\p{L}{2}(?:[aei]r(?:se|l[aeo]s?)?|re|oir)$/u;
const ROMANCE_JUDGING_VERB =
  /^(?:descri|décri|calific|qualifi|classific|caracteri|caractéri|defin|défini|consider|considér|tach)/;
const ACCUSING_VERB = /^ac(?:us|cus)/;
/** Matches nouns for what somebody else has claimed, in Spanish, French and Portuguese. */
const CLAIM =
  /^(?:acusaci(?:ón|ones)|acusaç(?:ão|ões)|accusations?|alegaciones|alegações|allégations?|críticas|critiques|insinuaciones|insinuações|insinuations|señalamientos|reproches?|versión|versão|cargos|rumores|rumeurs?|imputaciones|imputações|denuncias?|denúncias?|fraude|culpabilité|faits)$/;

/** Tells whether a verb of judging has its predicate: "bezeichnete den Vorfall als Unfall", "describió la reunión como tensa". */
export function takesPredicate(tokens: readonly Token[], cue: number, { compounds }: Grammar): boolean {
  const { lower } = tokens[cue] as Token;
  if (!compounds)
    return (
      ROMANCE_JUDGING_VERB.test(lower) &&
      wordsAfter(tokens, cue, MAX_TOKENS_TO_PREDICATE)
        .slice(1)
        .some((word) => /^com(?:o|me)$/.test(word))
    );
  const particle = JUDGING_VERB.test(lower) ? 'als' : HOLDING_VERB.test(lower) ? 'für' : null;
  // "Folgen für die Kinder, hält das Gericht für …": the phrase before is the object.
  const isInverted = particle === 'für' && tokens[cue - 1]?.text === ',';
  if (!particle || isInverted) return false;
  return wordsAfter(tokens, cue, MAX_TOKENS_TO_PREDICATE).some((word) => word === particle);
}

/** Tells whether a Romance verb answers a claim, or accuses somebody of something: "rechazó las acusaciones", "accuse X de". */
export function takesClaim(tokens: readonly Token[], cue: number, { compounds }: Grammar): boolean {
  if (compounds) return false;
  if (wordsAfter(tokens, cue, MAX_TOKENS_TO_CLAIM).some((word) => CLAIM.test(word))) return true;
  const isAccusation = ACCUSING_VERB.test(tokens[cue]?.lower ?? '');
  return (
    isAccusation &&
    wordsAfter(tokens, cue, MAX_TOKENS_TO_PREDICATE)
      .slice(1)
      .some((word) => /^d(?:e|')$/.test(word))
  );
}

/** Tells whether an infinitive follows a verb, which then does not report speech: "promete abrir", "promet d'ouvrir". */
export function takesInfinitive(tokens: readonly Token[], cue: number, { compounds }: Grammar): boolean {
  if (compounds) return false;
  const prepositionTokens = /^(?:de|d')$/.test(tokens[cue + 1]?.lower ?? '') ? 1 : 0;
  const next = tokens[cue + 1 + prepositionTokens];
  return next?.sentence === tokens[cue]?.sentence && !next?.isCapitalized && INFINITIVE.test(next?.lower ?? '');
}

/** Matches Romance infinitives of the perfect, whose clause is a statement: "dit avoir vu", "relataram ter ouvido". */
const PERFECT_INFINITIVE = /^(?:avoir|être|haber|ter|terem|tê-l[oa]s?)$/;

/** Tells whether the infinitive of a perfect follows a verb of speech. */
export function takesPerfectInfinitive(tokens: readonly Token[], cue: number, { compounds }: Grammar): boolean {
  if (compounds) return false;
  const words = wordsAfter(tokens, cue, MAX_TOKENS_TO_INFINITIVE);
  const [first = '', second = ''] = words.filter(
    (word) => !/^(?:n[e']|não|no|pas|jamais|nunca|ya|já|de|d')$/.test(word),
  );
  return PERFECT_INFINITIVE.test(first) || (/^(?:lo|la|l'|y)$/.test(first) && PERFECT_INFINITIVE.test(second));
}

/** Returns the words after a token, in lower case, up to a punctuation mark or the end of the sentence. */
function wordsAfter(tokens: readonly Token[], at: number, max: number): string[] {
  const words: string[] = [];
  for (let next = at + 1; next - at <= max; next++) {
    const token = tokens[next];
    if (token?.sentence !== tokens[at]?.sentence || token?.kind === 'punctuation') break;
    words.push(token?.lower ?? '');
  }
  return words;
}
