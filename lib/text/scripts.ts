/** Counts the letters of a text by script. */

/** Scripts that several languages use, which can only be distinguished by their words. */
export type SharedScript = 'latin' | 'cyrillic' | 'arabic';

/** A script of one language, or of a few of which one is by far the most common. */
interface LanguageScript {
  pattern: RegExp;
  /** Languages that use the script, the most common first. */
  languages: readonly [string, ...string[]];
}

const SHARED_SCRIPTS: readonly [SharedScript, RegExp][] = [
  ['latin', /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/g],
  ['cyrillic', /[\u0400-\u052f]/g],
  ['arabic', /[\u0600-\u06ff\u0750-\u077f]/g],
];

const LANGUAGE_SCRIPTS: readonly LanguageScript[] = [
  { pattern: /[\u0370-\u03ff\u1f00-\u1fff]/g, languages: ['el'] },
  { pattern: /[\u0590-\u05ff]/g, languages: ['he', 'iw', 'yi'] },
  { pattern: /[\u0900-\u097f]/g, languages: ['hi', 'mr', 'ne'] },
  { pattern: /[\u0980-\u09ff]/g, languages: ['bn', 'as'] },
  { pattern: /[\u0a00-\u0a7f]/g, languages: ['pa'] },
  { pattern: /[\u0a80-\u0aff]/g, languages: ['gu'] },
  { pattern: /[\u0b80-\u0bff]/g, languages: ['ta'] },
  { pattern: /[\u0c00-\u0c7f]/g, languages: ['te'] },
  { pattern: /[\u0c80-\u0cff]/g, languages: ['kn'] },
  { pattern: /[\u0d00-\u0d7f]/g, languages: ['ml'] },
  { pattern: /[\u0d80-\u0dff]/g, languages: ['si'] },
  { pattern: /[\u0e00-\u0e7f]/g, languages: ['th'] },
  { pattern: /[\u1000-\u109f]/g, languages: ['my'] },
  { pattern: /[\u10a0-\u10ff]/g, languages: ['ka'] },
  { pattern: /[\u0530-\u058f]/g, languages: ['hy'] },
  { pattern: /[\u1200-\u137f]/g, languages: ['am', 'ti'] },
  { pattern: /[\u1780-\u17ff]/g, languages: ['km'] },
  { pattern: /[\uac00-\ud7a3]/g, languages: ['ko'] },
];
const KANA = /[\u3040-\u30ff]/g;
const HAN = /[\u3400-\u9fff]/g;
/** Number of letters of an alphabet that one character of a dense script counts as. */
const LETTERS_PER_DENSE_CHAR = 2.5;
/** Minimum share (0–1) of the letters that a script must have for the text to be in it. */
const MIN_SHARE = 0.7;
/** Minimum share (0–1) of kana among the characters of a text for it to be Japanese. */
const MIN_KANA_SHARE = 0.1;
const MIN_LETTERS = 8;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/**
 * Finds the script that a text is written in.
 *
 * @returns the shared script, or the languages of a script that few languages use, the most common first; null if the
 *   text is short or in several scripts
 */
export function findScript(text: string): SharedScript | readonly [string, ...string[]] | null {
  const shared = SHARED_SCRIPTS.map(([script, pattern]) => ({ found: script, letters: count(text, pattern) }));
  const all = shared.reduce((sum, { letters }) => sum + letters, 0);
  // Most texts are in one of the shared scripts, in which case the others need not be counted.
  const dominant = shared.find(
    ({ letters }) => letters >= MIN_LETTERS && letters > 0.9 * nonSpaceLength(text) * MIN_SHARE,
  );
  if (dominant && dominant.letters >= all * MIN_SHARE) return dominant.found;
  const [kana, han] = [count(text, KANA), count(text, HAN)];
  const isJapanese = kana > (kana + han) * MIN_KANA_SHARE;
  const candidates = [
    ...shared,
    ...LANGUAGE_SCRIPTS.map(({ pattern, languages }) => ({ found: languages, letters: count(text, pattern) })),
    {
      found: isJapanese ? (['ja'] as const) : (['zh', 'yue'] as const),
      letters: (kana + han) * LETTERS_PER_DENSE_CHAR,
    },
  ];
  const letters = candidates.reduce((sum, one) => sum + one.letters, 0);
  const best = candidates.reduce((one, other) => (other.letters > one.letters ? other : one));
  return letters >= MIN_LETTERS && best.letters >= letters * MIN_SHARE ? best.found : null;
}

const nonSpaceLength = (text: string) => text.length - count(text, /\s/g);
