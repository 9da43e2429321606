import WORDS from '../../../assets/words/agencies.json';

let namesByForm: Map<string, string> | undefined;
let anyForm: RegExp | undefined;

/** @returns the main name of each agency by all forms of its name */
function agencyNames(): Map<string, string> {
  namesByForm ??= new Map(WORDS.agencies.flatMap((forms) => forms.map((form) => [form, forms[0] ?? form] as const)));
  return namesByForm;
}

/** Tells whether a text consists of agency names only: "AFP", "APA/dpa", "Reuters, AP". */
export function isAgencyList(text: string): boolean {
  const names = agencyNames();
  const parts = text
    .trim()
    .split(/\s*[/,•|+&]\s*|\s+(?:and|und|et|y|e|ve|i|og|en|és)\s+/u)
    .filter(Boolean);
  return parts.length > 0 && parts.every((part) => names.has(part) || names.has(part.replace(/-.*$/, '')));
}

/** Finds the agencies in a text, as written, in order and without repetition. */
export function findAgencies(text: string): string[] {
  const names = agencyNames();
  anyForm ??= new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...names.keys()]
      .sort((one, other) => other.length - one.length)
      .map((form) => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
      .join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const forms = new Map<string, string>();
  for (const [form] of text.matchAll(anyForm)) {
    // "AA" is a button for the text size more often than Anadolu Ajansı.
    if (form === 'AA' && !/\(AA\)|Anadolu|\/AA|AA\//u.test(text)) continue;
    const name = names.get(form) ?? form;
    // The longest form wins: "Anadolu Ajansı AA".
    if ((forms.get(name)?.length ?? 0) < form.length) forms.set(name, form);
  }
  return [...forms.values()];
}
