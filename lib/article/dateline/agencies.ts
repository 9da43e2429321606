import WORDS from '../../../assets/words/agencies.json';

let known: Map<string, string> | undefined;
let pattern: RegExp | undefined;

function names(): Map<string, string> {
  known ??= new Map(WORDS.agencies.flatMap((forms) => forms.map((form) => [form, forms[0] ?? form] as const)));
  return known;
}

/** @returns whether a text is nothing but names of agencies: "AFP", "APA/dpa", "Reuters, AP" */
export function areAgencies(text: string): boolean {
  const parts = text
    .trim()
    .split(/\s*[/,•|+&]\s*|\s+(?:and|und|et|y|e|ve|i|og|en|és)\s+/u)
    .filter(Boolean);
  return parts.length > 0 && parts.every((part) => names().has(part) || names().has(part.replace(/-.*$/, '')));
}

/** @returns the agencies that a text names, as it writes them, in order, each once */
export function agenciesIn(text: string): string[] {
  pattern ??= new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...names().keys()]
      .sort((one, other) => other.length - one.length)
      .map((form) => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
      .join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const found = new Map<string, string>();
  for (const [form] of text.matchAll(pattern)) {
    // Two letters that change the size of the type, more often.
    if (form === 'AA' && !/\(AA\)|Anadolu|\/AA|AA\//u.test(text)) continue;
    const name = names().get(form) ?? form;
    // Of two forms the longer one says more: "Anadolu Ajansı AA".
    if ((found.get(name)?.length ?? 0) < form.length) found.set(name, form);
  }
  return [...found.values()];
}
