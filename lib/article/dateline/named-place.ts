/** Prepositions before places, in the languages of the extension. */
const BEFORE =
  /(?<!\p{L})(?:in|near|at|from|outside|bei|nahe|aus|nach|à|en|em|a|w|we|i|till|frå|från|fra|frá|í|uit|в|во|из|із)\s$/u;
/** Nouns after the name of a place. */
const AFTER = /^\s(?:Region|District|Province|County|City|Municipality|Airport|town|city|district|province)(?!\p{L})/u;
const MAX_PREPOSITION_CHARS = 9;
const MAX_NOUN_CHARS = 14;

/** Tells whether a text uses a word as the name of a place: "in Lindi", "Lindi Region". */
export function isNamedAsPlace(name: string, text: string): boolean {
  if (!/^\p{Lu}/u.test(name)) return false;
  const isInCapitals = !/\p{Ll}/u.test(name);
  const word = isInCapitals ? name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()) : name;
  for (let at = text.indexOf(word, 1); at > 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    const after = text.slice(end, end + MAX_NOUN_CHARS);
    if (/^\p{L}/u.test(after)) continue;
    if (BEFORE.test(text.slice(Math.max(0, at - MAX_PREPOSITION_CHARS), at)) || AFTER.test(after)) return true;
  }
  return false;
}
