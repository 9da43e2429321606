/** Selection of the voice for a language. */
import type { Voice } from '../types';

/** Current codes of deprecated language codes, and languages whose voices can read each other's texts. */
const LANGUAGE_ALIASES: Record<string, string> = {
  iw: 'he',
  in: 'id',
  ji: 'yi',
  tl: 'fil',
  nb: 'no',
  nn: 'no',
  cmn: 'zh',
  yue: 'zh',
};
/** Default regions for language tags with a script but no region. */
const SCRIPT_REGIONS: Record<string, string> = { hant: 'tw', hans: 'cn' };

interface LanguageAndRegion {
  language: string;
  region: string;
}

function parseLanguageTag(tag: string): LanguageAndRegion {
  const [first = '', ...subtags] = tag.toLowerCase().split(/[-_]/);
  const region =
    subtags.find((subtag) => /^(?:[a-z]{2}|\d{3})$/.test(subtag)) ??
    SCRIPT_REGIONS[subtags[0] ?? ''] ??
    (first === 'yue' ? 'hk' : '');
  return { language: LANGUAGE_ALIASES[first] ?? first, region };
}

function speaksLanguage(voice: Voice, lang: string): boolean {
  return parseLanguageTag(voice.lang).language === parseLanguageTag(lang).language;
}

/**
 * Chooses a voice: the preferred one if it speaks the story's language or no voice does, else a local voice of the same
 * region, the same language, or any. A remote voice sends the story to a server, so it is used only if preferred.
 *
 * @param lang language of the story, BCP 47
 * @param preferred name of the voice that the reader chose
 * @returns undefined if only remote voices are left
 */
export function chooseVoice(voices: readonly Voice[], lang: string, preferred?: string): Voice | undefined {
  const preferredVoice = voices.find(({ name }) => name === preferred);
  const matching = voices.filter((voice) => speaksLanguage(voice, lang));
  if (preferredVoice && (matching.includes(preferredVoice) || !matching.length)) return preferredVoice;
  const { region } = parseLanguageTag(lang);
  const localVoices = voices.filter(({ local }) => local);
  const localMatching = localVoices.filter((voice) => speaksLanguage(voice, lang));
  const inRegion = localMatching.find((voice) => region && parseLanguageTag(voice.lang).region === region);
  return inRegion ?? localMatching[0] ?? localVoices[0];
}

/** Sorts voices: those of the language first. */
export function sortVoices(voices: readonly Voice[], lang: string): Voice[] {
  const matching = voices.filter((voice) => speaksLanguage(voice, lang));
  const others = voices.filter((voice) => !speaksLanguage(voice, lang));
  return [...matching, ...others];
}
