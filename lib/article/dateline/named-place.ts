/** Prepositions before places, in the languages of the extension. */
const BEFORE = 'in|near|at|from|outside|bei|nahe|aus|à|en|em|a|w|i|till';
/** Nouns after the name of a place. */
const BEHIND = 'Region|District|Province|County|City|Municipality|Airport|town|city|district|province';

/** Tells whether a text uses a word as the name of a place: "in Lindi", "Lindi Region". */
export function isNamedAsPlace(name: string, text: string): boolean {
  if (!/^\p{Lu}/u.test(name)) return false;
  const isInCapitals = !/\p{Ll}/u.test(name);
  const word = isInCapitals ? name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()) : name;
  const escaped = word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return new RegExp(
    `(?<!\\p{L})(?:(?:${BEFORE})\\s${escaped}(?!\\p{L})|${escaped}\\s(?:${BEHIND})(?!\\p{L}))`,
    'u',
  ).test(text);
}
