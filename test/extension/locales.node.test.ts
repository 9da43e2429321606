import { expect, test } from 'vitest';
import { LANGUAGES, pluralOf, textsOf } from './locale-texts';

/** Numbers for which a language must have a form; no page has more blocks, and no reader more rules. */
const COUNTS = Array.from({ length: 10_000 }, (_, count) => count);
/** Maximum length of texts on buttons and tabs of the popup, in characters. */
const MAX_LABEL_LENGTH = 60;
const LABELS =
  /^(?:tabs|strip|take|listen|look|media|kind)\.|^(?:cleanView\w*|cleanAnyway|scrollTo|showKind\.(?:site|everywhere)|shownKinds\.hide|pickStory\.(?:button|remember|forget)|(?:clutter|gap)\.(?:left|button|cancel|done|undo|report|site|everywhere|pageOnly)|keepAlways\.button|options\.(?:link|undo|cancel|allOptions)|sources\.(?:copyAll|copyPassage|dismiss|restore|previous|next|searchGo|memoryOn))$/;
const SENTENCES =
  /^(?:take\.(?:linkHint|byHand|noLink|nothing)|listen\.(?:onlineHint|noVoices|failed)|strip\.(?:howToHighlight|notesInPopup))$/;

const english = textsOf('en');
const placeholders = (text: string | undefined): string[] => [...new Set(text?.match(/\$\d/g))].sort();
const plainKeys = (texts: Map<string, string>) => [...texts.keys()].filter((key) => !pluralOf(key));
const plurals = (texts: Map<string, string>) => [...new Set([...texts.keys()].flatMap((key) => pluralOf(key) ?? []))];

/** Returns the forms of a language, each with the numbers that take it. */
function formsOf(language: string): Map<string, number[]> {
  const rules = new Intl.PluralRules(language);
  return Map.groupBy(COUNTS, (count) => rules.select(count));
}

test.each(LANGUAGES)(
  '%s says everything that English says, in the same order and with the same placeholders',
  (language) => {
    const texts = textsOf(language);
    expect(plainKeys(texts)).toEqual(plainKeys(english));
    expect(plurals(texts)).toEqual(plurals(english));
    for (const key of plainKeys(texts))
      expect(placeholders(texts.get(key)), key).toEqual(placeholders(english.get(key)));
  },
);

test.each(LANGUAGES)(
  '%s has the plural forms of its language, and a number wherever a form has several',
  (language) => {
    const texts = textsOf(language);
    const forms = formsOf(language);
    for (const key of plurals(texts)) {
      const needed = new Set([...forms.keys(), 'other', ...(english.has(`${key}.zero`) ? ['zero'] : [])]);
      const given = [...texts.keys()].filter((one) => pluralOf(one) === key).map((one) => one.slice(key.length + 1));
      expect(new Set(given), key).toEqual(needed);
      const all = placeholders(english.get(`${key}.other`));
      for (const form of given) {
        const found = placeholders(texts.get(`${key}.${form}`));
        const isOneNumber = form === 'zero' || forms.get(form)?.length === 1;
        expect(isOneNumber ? [...new Set(['$1', ...found])].sort() : found, `${key}.${form}`).toEqual(
          isOneNumber ? [...new Set(['$1', ...all])].sort() : all,
        );
      }
    }
  },
);

test.each(LANGUAGES)('%s names its own language, leaves no text empty, and has short labels', (language) => {
  const texts = textsOf(language);
  expect(texts.get('lang')).toBe(language);
  for (const [key, text] of texts) {
    expect(text, key).toBe(text.trim());
    expect(text, key).not.toBe('');
    if (LABELS.test(key) && !SENTENCES.test(key)) expect(text.length, key).toBeLessThanOrEqual(MAX_LABEL_LENGTH);
  }
});

test.each(LANGUAGES)('%s has a description that the store takes', (language) => {
  expect(textsOf(language).get('extDescription')?.length).toBeLessThanOrEqual(132);
});
