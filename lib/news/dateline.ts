import type { Dateline } from '../types';

/** Wire agencies as they sign a dateline. */
const AGENCY =
  /^(?:AFP|AP|Reuters|dpa|APA|EFE|ANSA|TASS|Interfax|Xinhua|Kyodo|Yonhap|PTI|ANI|UPI|PA|PA Media|CNN|NTB|TT|STT|Ritzau|Belga|ANP|ČTK|PAP|MTI|AA|IHA|DHA|SDA|Keystone-SDA|KNA|epd|SID|Bloomberg|WAM|SPA|QNA|MENA|IANS|AAP|CP|The Canadian Press)(?:\s*[/,-]\s*[\p{L} .-]{2,20})?$/u;

const PLACE = String.raw`\p{Lu}[\p{L}.'’ -]{1,40}(?:(?:\/|, )\p{Lu}[\p{L}.'’ ]{1,30}){0,2}`;
const DATE = String.raw`(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,9}\.?)(?:,? \d{4})?`;
const FORM = new RegExp(
  String.raw`^(?<place>${PLACE})?(?:,? ?(?<date>${DATE}))?(?: ?\((?<agency>[^()]{2,30})\))?\s?(?<dash>--|[-–—―.:])\s?`,
  'u',
);

/**
 * Reads the dateline that opens a story: `BEIRUT (AFP) —`, `Berlin (dpa).`, `Aug 27 (Reuters) -`, `DUBLIN —`.
 *
 * @param paragraphs the story's first paragraphs
 * @returns place, date and agency as they stand there, or null where the text opens without one
 */
export function datelineOf(paragraphs: readonly string[]): Dateline | null {
  for (const paragraph of paragraphs.slice(0, 2)) {
    const match = FORM.exec(paragraph.trim());
    const { place, date, agency, dash } = match?.groups ?? {};
    if (!match || (!place && !date)) continue;
    const signed = agency !== undefined && AGENCY.test(agency.trim());
    const shouted =
      place !== undefined && place === place.toUpperCase() && place.length > 2 && /^(?:--|[–—―-])$/.test(dash ?? '');
    // Without an agency only a place in capitals before a dash is a dateline; a sentence may begin with any name.
    if (!signed && !(shouted && agency === undefined)) continue;
    return {
      places: place ? place.split('/').map((name) => name.trim()) : [],
      ...(date ? { date } : {}),
      ...(signed ? { agency: agency.trim() } : {}),
      verbatim: match[0].trim(),
    };
  }
  return null;
}
