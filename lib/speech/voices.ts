/** Which voice reads. Values in, values out. */
import type { Voice } from '../types';

/** Old and new names of one language, and languages that are read well enough by each other's voices. */
const SAME: Record<string, string> = {
  iw: 'he',
  in: 'id',
  ji: 'yi',
  tl: 'fil',
  nb: 'no',
  nn: 'no',
  cmn: 'zh',
  yue: 'zh',
};
/** Where a script is named and no place. */
const PLACE: Record<string, string> = { hant: 'tw', hans: 'cn' };

interface Tongue {
  language: string;
  place: string;
}

function tongueOf(tag: string): Tongue {
  const [first = '', ...rest] = tag.toLowerCase().split(/[-_]/);
  const place =
    rest.find((part) => /^(?:[a-z]{2}|\d{3})$/.test(part)) ?? PLACE[rest[0] ?? ''] ?? (first === 'yue' ? 'hk' : '');
  return { language: SAME[first] ?? first, place };
}

/** @returns whether a voice speaks a language, whatever the place */
function speaks(voice: Voice, lang: string): boolean {
  return tongueOf(voice.lang).language === tongueOf(lang).language;
}

/**
 * @param lang of the story, BCP 47
 * @param remembered name of the voice that the reader once chose
 * @returns a voice of the story's language, the remembered one if it is; else the one of the same country, first in the
 *   browser's order. Without any of that language the remembered one, else the first. A voice that a server speaks gets
 *   the text of the story, so only the reader can choose it; undefined where no other is left
 */
export function chooseVoice(voices: readonly Voice[], lang: string, remembered?: string): Voice | undefined {
  const known = voices.find(({ name }) => name === remembered);
  const own = voices.filter(({ local }) => local);
  const fit = voices.filter((voice) => speaks(voice, lang));
  if (known && (fit.includes(known) || !fit.length)) return known;
  const { place } = tongueOf(lang);
  const fluent = own.filter((voice) => speaks(voice, lang));
  return fluent.find((voice) => place && tongueOf(voice.lang).place === place) ?? fluent[0] ?? own[0];
}

/** @returns all voices, those of the language first */
export function sortedVoices(voices: readonly Voice[], lang: string): Voice[] {
  return [...voices.filter((voice) => speaks(voice, lang)), ...voices.filter((voice) => !speaks(voice, lang))];
}
