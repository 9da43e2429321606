import type { Ground, Source } from '../../../types';
import type { Language } from '../language.ts';
import { findAnonymity } from './anonymity.ts';
import { groundOfDocument, groundOfInstitution, groundOfOutlet } from './body-grounds.ts';
import { groundOfPerson, groundOfUnnamed } from './person-grounds.ts';
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
export function addGrounds(sources: readonly Source[], text: string, language: Language): Source[] {
  const words = language.grounds;
  if (!words) return [...sources];
  const story: Story = { text, language, words, sources };
  return sources.map((source) => {
    if (source.lessCertain) return source;
    const ground = GROUND_FINDERS[source.type](source, story);
    const isPerson = source.type === 'unnamed' && !words.bodies.test(source.name);
    const cited = isPerson ? source.attributions.map(({ start, end }) => withRestOfParagraph(text, start, end)) : [];
    return { ...source, ...(ground && { ground }), ...(isPerson && { anonymity: findAnonymity(cited, words) }) };
  });
}

function withRestOfParagraph(text: string, start: number, end: number): string {
  return text.slice(start, end) + text.slice(end).split('\n', 1)[0];
}
