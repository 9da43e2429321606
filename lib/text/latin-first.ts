/**
 * Regular expressions in Unicode mode that are compiled twice: without that mode and with Latin characters only, for
 * Latin text; and as they are written, for all other text. The Unicode tables make compiling slow, by up to some
 * milliseconds per expression. The build replaces literals and constructors by calls of `latinFirst`
 * (`scripts/build/latin-first-plugin.ts`).
 */

/**
 * Matches text of only Latin letters, digits and punctuation, except `µ` and `ſ`, which equal other letters if case is
 * ignored, but only in Unicode mode.
 */
export const LATIN_TEXT =
  /^[\0-\u00b4\u00b6-\u017e\u0180-\u024f\u2000-\u206f\u20a0-\u20cf\u2190-\u23ff\u2500-\u2775]*$/;

const LETTERS = 'A-Za-zªºÀ-ÖØ-öø-žƀ-ɏ';
/** The Latin characters with each Unicode property, as the content of a character class. */
const LATIN_CHARACTERS: Readonly<Record<string, string>> = {
  L: LETTERS,
  Lo: 'ªºƻǀ-ǃ',
  Lu: 'A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽƁƂƄƆƇƉ-ƋƎ-ƑƓƔƖ-ƘƜƝƟƠƢƤƦƧƩƬƮƯƱ-ƳƵƷƸƼǄǇǊǍǏǑǓǕǗǙǛǞǠǢǤǦǨǪǬǮǱǴǶ-ǸǺǼǾȀȂȄȆȈȊȌȎȐȒȔȖȘȚȜȞȠȢȤȦȨȪȬȮȰȲȺȻȽȾɁɃ-ɆɈɊɌɎ',
  Ll: 'a-zß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķĸĺļľŀłńņňŉŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžƀƃƅƈƌƍƒƕƙ-ƛƞơƣƥƨƪƫƭưƴƶƹƺƽ-ƿǆǉǌǎǐǒǔǖǘǚǜǝǟǡǣǥǧǩǫǭǯǰǳǵǹǻǽǿȁȃȅȇȉȋȍȏȑȓȕȗșțȝȟȡȣȥȧȩȫȭȯȱȳ-ȹȼȿɀɂɇɉɋɍɏ',
  M: '',
  N: '0-9²³¹¼-¾',
  Nd: '0-9',
  P: String.raw`\x21-\x23\x25-\x2a\x2c-\x2f\x3a\x3b\x3f\x40\x5b-\x5d\x5f\x7b\x7d\xa1\xa7\xab\xb6\xb7\xbb\xbf\u2010-\u2027\u2030-\u2043\u2045-\u2051\u2053-\u205e\u2308-\u230b\u2329\u232a\u2768-\u2775`,
  'Script=Latin': LETTERS,
};
/** The same for expressions that ignore case, where letters without another case are neither upper nor lower case. */
const CASELESS_LATIN_CHARACTERS: typeof LATIN_CHARACTERS = {
  ...LATIN_CHARACTERS,
  Lu: 'A-Za-zÀ-ÖØ-öø-İĲ-ķĹ-ňŊ-žƀ-ƌƎ-ƩƬ-ƹƼƽƿǄ-ǯǱ-ȠȢ-ȳȺ-ɏ',
  Ll: 'A-Za-zÀ-ÖØ-öø-įı-žƀ-ƺƼ-ƿǄ-ɏ',
};
const OTHER_SCRIPT = /^Script=(?!Latin|Common|Inherited)/;
/** Matches an escape, a Unicode property with its name, or a bracket. */
const PART = /\\p\{([^}]*)\}|\\.|[[\]]/g;
/**
 * Matches complements, and characters that would have another meaning without Unicode mode, because they take two
 * UTF-16 units.
 */
const UNTRANSLATABLE = /\\P\{|[\u{10000}-\u{10ffff}]|\\u\{/u;

/**
 * Translates a pattern in Unicode mode to one without it, for text that `LATIN_TEXT` matches.
 *
 * @param flags the flags of the expression, with `u`
 * @returns undefined for patterns that cannot be translated, such as those with other properties than the ones above
 */
export function translateForLatin(pattern: string, flags: string): string | undefined {
  if (UNTRANSLATABLE.test(pattern) || flags.includes('v')) return undefined;
  const known = flags.includes('i') ? CASELESS_LATIN_CHARACTERS : LATIN_CHARACTERS;
  let isInClass = false;
  let isComplete = true;
  const translated = pattern.replace(PART, (part, property?: string) => {
    if (part === '[' || part === ']') isInClass = part === '[';
    if (property === undefined) return part;
    const characters = OTHER_SCRIPT.test(property) ? '' : known[property];
    isComplete &&= characters !== undefined;
    return isInClass ? (characters ?? '') : `[${characters}]`;
  });
  return isComplete ? translated : undefined;
}

/**
 * The text that was tested last. It is cached because many expressions are applied to the same text one after the
 * other.
 */
let lastText = '';
let lastIsLatin = true;

function isLatin(text: string): boolean {
  if (text !== lastText) {
    lastIsLatin = LATIN_TEXT.test(text);
    lastText = text;
  }
  return lastIsLatin;
}

/** A pattern with its two compiled expressions, each compiled on first use. */
class TwoPatterns {
  readonly source: string;
  readonly flags: string;
  /** Expression for Latin text; null if the pattern cannot be translated. */
  #latin: RegExp | null | undefined;
  #unicode: RegExp | undefined;

  constructor(source: string, flags: string) {
    this.source = source;
    this.flags = flags;
  }

  for(text: string): RegExp {
    if (this.#latin !== null && isLatin(text)) {
      if (this.#latin === undefined) {
        const translated = translateForLatin(this.source, this.flags);
        this.#latin = translated === undefined ? null : new RegExp(translated, this.flags.replace('u', ''));
      }
      if (this.#latin) return this.#latin;
    }
    this.#unicode ??= new RegExp(this.source, this.flags);
    return this.#unicode;
  }
}

/** Behaves like the `RegExp` that it replaces, as far as this project uses one. */
class LatinFirstRegExp {
  lastIndex = 0;
  readonly #patterns: TwoPatterns;

  constructor(patterns: TwoPatterns) {
    this.#patterns = patterns;
  }

  get source(): string {
    return this.#patterns.source;
  }

  get flags(): string {
    return this.#patterns.flags;
  }

  exec(text: string): RegExpExecArray | null {
    const pattern = this.#patterns.for(text);
    pattern.lastIndex = this.lastIndex;
    const found = pattern.exec(text);
    this.lastIndex = pattern.lastIndex;
    return found;
  }

  test(text: string): boolean {
    const pattern = this.#patterns.for(text);
    pattern.lastIndex = this.lastIndex;
    const isMatch = pattern.test(text);
    this.lastIndex = pattern.lastIndex;
    return isMatch;
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return text.match(this.#patterns.for(text));
  }

  [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    return text.matchAll(this.#patterns.for(text));
  }

  [Symbol.replace](text: string, replacement: string): string {
    return text.replace(this.#patterns.for(text), replacement);
  }

  [Symbol.search](text: string): number {
    return text.search(this.#patterns.for(text));
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return text.split(this.#patterns.for(text), limit);
  }
}

/**
 * Returns a regular expression that is compiled on first use, separately for Latin and other text.
 *
 * @param flags the flags of the expression, with `u`
 */
export const latinFirst = (pattern: string, flags: string): RegExp => createLatinFirst(pattern, flags)();

/**
 * Returns a function that creates equal expressions, as a literal in a function does; they are compiled only once.
 *
 * @param flags the flags of the expression, with `u`
 */
export function createLatinFirst(pattern: string, flags: string): () => RegExp {
  const patterns = new TwoPatterns(pattern, flags);
  return () => new LatinFirstRegExp(patterns) as unknown as RegExp;
}
