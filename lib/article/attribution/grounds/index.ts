import type { Ground, Source } from '../../../types';
import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import { findAnonymity } from './anonymity.ts';
import { groundOfDocument, groundOfInstitution, groundOfOutlet } from './body-grounds.ts';
import { groundOfPerson, groundOfUnnamed } from './person-grounds.ts';
import { createSentenceFinder } from './sentences.ts';
import type { Story } from './story.ts';

const GROUND_FINDERS: Record<Source['type'], (source: Source, story: Story) => Ground | undefined> = {
  person: groundOfPerson,
  institution: groundOfInstitution,
  news: groundOfOutlet,
  document: groundOfDocument,
  unnamed: groundOfUnnamed,
};

/**
 * Adds to each source how it can know what it says, and whether the story gives a reason for not naming it.
 *
 * @param sources with offsets in the text
 * @returns the same sources if this is not read in the language
 */
export function addGrounds(
  sources: readonly Source[],
  text: string,
  tokens: readonly Token[],
  language: Language,
): Source[] {
  const words = language.grounds;
  if (!words) return [...sources];
  const sentences = createSentenceFinder(text, tokens);
  const story: Story = { text, language, words, sources, sentences };
  return sources.map((source) => {
    if (source.lessCertain) return source;
    const ground = GROUND_FINDERS[source.type](source, story);
    const isPerson = source.type === 'unnamed' && !isBody(source, language);
    const cited = isPerson ? source.attributions.map(({ start, end }) => sentences.around(start, end, 1)) : [];
    return { ...source, ...(ground && { ground }), ...(isPerson && { anonymity: findAnonymity(cited, words) }) };
  });
}

/** Tells whether an unnamed source is a body or a thing, not persons. */
function isBody({ name }: Source, { organisations, genericOrganisations, documents, people }: Language): boolean {
  const last = name.toLowerCase().split(/\s+/).at(-1) ?? '';
  if (people.has(last)) return false;
  return [last, last.replace(/s$/, ''), last.replace(/ies$/, 'y')].some(
    (word) => organisations.has(word) || genericOrganisations.has(word) || documents.has(word),
  );
}
