/** Parses credit lines: "Quelle: dpa", "(Reuters)", "mit Material der dpa". */
import { findAgencies, isAgencyList, isAmbiguousAgency } from './dateline/agencies';

/** Label before the agencies of a credit line: "Quelle:", "Source:", "Bron:". */
const LABEL =
  /^[\s(/[*–—-]*(?:(?:weitere\s)?quellen?|sources?|bron(?:nen)?|fuentes?|fonte|fonti|kilde[r]?|källa|källor|lähde|lähteet|kaynak|zdroj|źródło|źródła|forrás|sursa|izvor|vir|πηγή|источник|джерело|المصدر|出典|来源|來源|출처|haberler|(?:agenturmaterial|agentur(?:en)?|agenc(?:y|ies|ias?)|agências?)(?=\s*:)|written by|by|von|par|por|di|door)\s*[:：•·|–-]?\s*/iu;
/**
 * Matches lines with "with" and an agency: "mit Material der dpa", "With AP", "(With inputs from PTI)", "avec AFP",
 * "con información de EFE", "com Reuters".
 */
const WITH =
  /^[\s(/[*]*(?:mit(?:\s(?:material|informationen|agenturmaterial))?(?:\s(?:von|vom|der|des|dem))?|with(?:\s(?:(?:additional\s)?(?:agency\s)?(?:inputs?|reporting|material|agency|information)\s?(?:from|by)?))?|avec(?:\sl['’]|\sles)?|con(?:\s(?:información|informaciones|datos)\sde)?|com(?:\s(?:informações|agências)\s(?:da|de|do)|\sagência)?|met(?:\sinformatie\svan)?|medverkan|Text:)\s+/iu;
/** Matches the publisher's own name before "with": "Le Quai, avec ATS". */
const BRAND_BEFORE_WITH = /^\p{Lu}[\p{L}\d.’' -]{1,24}?,\s(?=(?:avec|mit|with|con|com|met)\s)/u;
/** Matches copyright lines: "© dpa-infocom, dpa:310103-99-000000/1", "© Cover Media", "(c) AFP". */
const COPYRIGHT =
  /^(?:©|\(c\)|copyright)\s*(?:\d{4}\s*)?(?<agency>[\p{L}\s-]{2,30}?)(?:\s(?:\d{4}|GmbH|AG|Ltd\.?))?(?:,.*|\.\s?(?:All rights|Alle Rechte|Tous droits|Todos los).*)?$/iu;
const REPUBLISHED =
  /^This article (?:is|was) (?:republished|originally published) (?:from|on|by) (?<agency>The Conversation)\b/iu;
/** Matches the abbreviation of a broadcaster that provided material: "Mit Material vom MDR". */
const MATERIAL = /(?:^|\/)mit (?:material|informationen) (?:von|vom|der|des) (?<agency>\p{Lu}{2,5})$/iu;
/** Matches initials of editors beside an agency: "sak/Reuters", "kra/dpa/AFP". */
const INITIALS = /^\p{L}{1,4}$/u;
const DOMAIN = /^[\p{L}\d-]+\.(?:de|at|ch|com|net|org|fr|es|it|co\.uk|pt|br|nl|eu|tv)$/iu;
/** Matches the publisher's own name before a slash: "OWN/Bloomberg". */
const OWN_BRAND = /^\p{L}[\p{L}\d.-]{1,19}$/u;
/** Matches it after an agency, where it may have an article: "AFP/Le Quai". */
const LAST_BRAND = /^(?:\p{Lu}\p{Ll}{1,2}\s)?\p{Lu}[\p{L}\d.-]{1,19}$/u;
/**
 * Matches labels of buttons for the text size. "AA" and "TT" are these more often than the Turkish or the Swedish
 * agency.
 */
const TEXT_SIZE_BUTTON = /^(?:AA|TT)(?:\s\d+)?$/;
/** Abbreviations of agencies in lower case, as some papers sign. */
const IN_LOWER_CASE = /^(?:afp|apa|ap|ats|rtr|reuters|kna|belga|anp|agences|agencias|agências|agenzie)$/;
/** Matches an agency after the last sentence, with its editors' initials: "… nail. — AFP", "… nail. PTI SHO RVK". */
const SIGNATURE =
  /[.!?…。”"»’']\s*(?:[—–-]\s?)?(?<credit>[\p{Lu}d][\p{L}-]*(?:[\s/][\p{Lu}d][\p{L}-]*){0,2}?)(?:\s\p{Lu}{2,4}){0,3}\.?$/u;
/** Matches an agency in brackets before the full stop. */
const BEFORE_STOP = /[^.!?…]\s[([](?<credit>[^()[\]]{2,30})[)\]]\.$/u;
/** Matches notes on contributions: "The Associated Press contributed to this report." */
const CONTRIBUTED = /^(?<names>.{2,80}?) contributed to (?:this|the) (?:report|story|article)\b/iu;
const FIRST_PUBLISHED = /^This (?:report|story|article) by (?<names>.{2,40}?) was (?:first|originally) published\b/iu;
/** Matches notes on who wrote the story: "This story was produced by Reuters", "Additional reporting by AFP". */
const PRODUCED =
  /^(?:(?:this|diese[rs]?|ce(?:t|tte)?|est[ea]|quest[oa])\s(?:story|article|report|content|nachricht|meldung|beitrag|text|artikel|dépêche|contenu|noticia|artículo|información|notícia|texto|articolo|notizia)\s(?:\p{Ll}+\s){1,5}?(?:by|von(?:\sder)?|par(?:\sl['’])?|por(?:\sla)?|pel[ao]|da(?:ll[ao])?)|(?:additional )?reporting by|weitere quellen:?|mit beiträgen von)\s(?<names>.{2,50}?)(?:[.,;(]|\s(?:on|in|for|with|für|vom|automatisch|übernommen|erstellt|verfasst)\s|\s(?:übernommen|erstellt|verfasst)|$)/iu;
/** Matches text in brackets after the last sentence of a paragraph. */
const ENDING = /(?:[.!?…。][“”"»’'」]?|[“”"»」])\s*[([（【](?<credit>[^()[\]（）【】]{2,40})[)\]）】]\.?\s*$/u;

/**
 * Parses a line that contains only a credit.
 *
 * @param isTail whether the line is after the story, where the publisher's own name and copyright lines may credit an
 *   agency
 * @returns agencies as written; empty if the line contains anything else
 */
export function parseCreditLine(text: string, isTail: boolean): string[] {
  const whole = text.trim().replace(/\s+/g, ' ');
  const line = isTail ? whole.replace(BRAND_BEFORE_WITH, '') : whole;
  if (TEXT_SIZE_BUTTON.test(line)) return [];
  const labelled = LABEL.test(line) || WITH.test(line);
  const isEnclosed = /^[([].*[)\]]\.?$/.test(line);
  const credit = line
    .replace(LABEL, '')
    .replace(WITH, '')
    .replace(/^[\s([*–—-]+|[\s)\].]+$/gu, '')
    .replace(/\sinputs$/, '')
    .trim();
  if (isAmbiguousAgency(credit) && !labelled && !isEnclosed) return [];
  if (isCredit(credit, labelled || isEnclosed, isTail)) return listAgencies(credit);
  if (!isTail) return [];
  const produced = findProducers(line);
  if (produced.length) return produced;
  const { agency } = (COPYRIGHT.exec(line) ?? MATERIAL.exec(line))?.groups ?? {};
  if (!agency) return [];
  if (MATERIAL.test(line)) return [agency];
  return isAgencyList(agency) ? [agency.replace(/^dpa-infocom$/, 'dpa')] : [];
}

/** Returns the agencies that a note names as those who wrote the story. */
function findProducers(text: string): string[] {
  const { names } = PRODUCED.exec(text)?.groups ?? {};
  return names && isAgencyList(names.replace(/^the\s/i, '')) ? findAgencies(names) : [];
}

/** Lists the agencies of a credit, also those in lower case. */
function listAgencies(credit: string): string[] {
  const parts = credit.split(/\s*[/,|]\s*|\s(?:und|and|et|y|e|og|en)\s/u);
  if (parts.every((part) => isAgencyList(part) || IN_LOWER_CASE.test(part))) return [...new Set(parts)];
  const found = findAgencies(credit);
  return [...found, ...parts.filter((part) => IN_LOWER_CASE.test(part))];
}

/**
 * Parses the credit after a story's last sentence, "(dpa/abc)", "— AFP", or a note that names who first published the
 * story or contributed to it.
 */
export function parseCreditEnding(paragraph: string): string[] {
  const text = paragraph.trim();
  const { agency } = REPUBLISHED.exec(text)?.groups ?? {};
  if (agency) return [agency];
  const { names } = (CONTRIBUTED.exec(text) ?? FIRST_PUBLISHED.exec(text))?.groups ?? {};
  if (names) return findAgencies(names);
  const produced = findProducers(text);
  if (produced.length) return produced;
  const { credit } = ENDING.exec(text)?.groups ?? {};
  if (credit) return parseCreditLine(`(${credit})`, false);
  const { credit: signed } = SIGNATURE.exec(text)?.groups ?? {};
  if (signed && isAgencyList(signed) && !isAmbiguousAgency(signed)) return [signed];
  const { credit: last } = BEFORE_STOP.exec(text)?.groups ?? {};
  const isExplained = last !== undefined && findAgencies(text.slice(0, -last.length - 3)).length > 0;
  return last && !isExplained && isAgencyList(last) ? [last] : [];
}

/**
 * Tells whether all parts of a line are agencies or may accompany an agency: editors' initials, a domain, the
 * publisher's name.
 */
function isCredit(credit: string, labelled: boolean, isTail: boolean): boolean {
  if (isAgencyList(credit) || (labelled && IN_LOWER_CASE.test(credit))) return true;
  const isSigned = (part: string) => isAgencyList(part) || (labelled && IN_LOWER_CASE.test(part));
  const name = credit.replace(/\s*(?:Nachrichtenagentur|news agency|haber ajansı)\s*/iu, '');
  if (isAgencyList(name)) return true;
  if (name.split(/\s-\s|\s(?=[A-ZÇĞİÖŞÜ]{2,}$)/u).every((part) => isAgencyList(part))) return true;
  const parts = credit.split(/\s*[/,|]\s*|\s(?:und|and|et|y|e)\s/u).filter(Boolean);
  if (parts.length < 2 || !parts.some(isSigned)) return false;
  return parts.every(
    (part, at) =>
      isSigned(part) ||
      (INITIALS.test(part) && /^\p{Ll}/u.test(part)) ||
      /^(?:Redaktion|Redacción|Redação|Redactie|Redazione|Rédaction|redakcja|Haber Merkezi)$/iu.test(part) ||
      (labelled && DOMAIN.test(part)) ||
      (at > 0 && labelled && LAST_BRAND.test(part) && credit.includes('/')) ||
      (at === 0 && (isTail || labelled) && OWN_BRAND.test(part) && credit.includes('/')),
  );
}
