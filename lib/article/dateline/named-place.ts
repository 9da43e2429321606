/** Prepositions before places, in the languages of the extension. */
const BEFORE =
  /(?<!\p{L})(?:in|near|at|from|outside|bei|nahe|aus|nach|à|en|em|a|w|we|i|till|frå|från|fra|frá|í|uit|в|во|из|із)\s$/u;
/** Nouns after the name of a place. */
const AFTER = /^\s(?:Region|District|Province|County|City|Municipality|Airport|town|city|district|province)(?!\p{L})/u;
/** Nouns that a place belongs to: "the pier of", "mayor of", "la ville de". */
const NOUN_BEFORE =
  /(?<!\p{L})(?:(?:town|city|village|port|harbour|harbor|pier|bay|island|coast|capital|suburb|outskirts|centre|center|streets|mayor|residents|people|north|south|east|west|northeast|northwest|southeast|southwest)\sof|(?:ville|port|maire|habitants|rues|nord|sud|est|ouest|large)\s(?:de|d’|d'|à)|(?:ciudad|puerto|alcalde|alcaldesa|vecinos|calles|norte|sur|este|oeste)\sde|(?:cidade|porto|prefeito|prefeita|moradores|ruas|norte|sul|leste|oeste)\sde|(?:città|porto|sindaco|sindaca|abitanti|nord|sud|est|ovest)\sdi)\s?$/u;
const MAX_WORDS_BEFORE_CHARS = 16;
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
    const before = text.slice(Math.max(0, at - MAX_WORDS_BEFORE_CHARS), at);
    if (BEFORE.test(before) || NOUN_BEFORE.test(before) || AFTER.test(after)) return true;
  }
  return false;
}
