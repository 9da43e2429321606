import type { Dateline } from '../../../lib/types';

const AGENCY =
  /^(?:AFP|AP|Reuters|dpa|APA|EFE|ANSA|TASS|Xinhua|Kyodo|Yonhap|PTI|UPI|PA|NTB|TT|STT|Belga|ANP|SID|Bloomberg|AAP)$/;
const FORM =
  /^(?<place>\p{Lu}[\p{L}.'’ -]{1,40}(?:(?:\/|, )\p{Lu}[\p{L}.'’ ]{1,30}){0,2})?(?: ?\((?<agency>[^()]{2,30})\))?\s?(?<dash>--|[-–—―])\s?/u;

/**
 * Baseline for comparison: finds a dateline with one regular expression on the first paragraphs (a place in capitals,
 * or a place and an agency, before a dash).
 */
export function findDatelineByPattern(paragraphs: readonly string[]): Dateline | null {
  for (const paragraph of paragraphs.slice(0, 2)) {
    const match = FORM.exec(paragraph.trim());
    const { place, agency } = match?.groups ?? {};
    if (!match || !place) continue;
    if (agency ? !AGENCY.test(agency) : place !== place.toUpperCase() || place.length < 3) continue;
    return { places: [place], ...(agency && { agency }), verbatim: match[0].trim() };
  }
  return null;
}
