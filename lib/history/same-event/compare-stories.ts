import { foldText } from '../../text/fold';
import type { ComparableStory, NamedSource, StoryComparison } from '../../types';
import { findConflicts } from './find-conflicts';
import { sharedTextShare } from './text-sketch';

/**
 * Compares a story with another one on the same event.
 *
 * @param here the story that is open
 */
export function compareStories(here: ComparableStory, there: ComparableStory): StoryComparison {
  // Authorities have other names in other languages.
  const sources = languageOf(here) === languageOf(there) ? compareSources(here, there) : undefined;
  return {
    sharedText: sharedTextShare(here.sketch, there.sketch),
    ...(sources && { sources }),
    conflicts: findConflicts(here.figures, there.figures),
  };
}

const languageOf = ({ lang }: ComparableStory) => lang.slice(0, 2).toLowerCase();

/** Returns those sources of a story that the other one cites, too. */
export function listSharedSources({ sources }: ComparableStory, other: ComparableStory): NamedSource[] {
  return sources.filter(({ name }) => other.sources.some((known) => isSameName(name, known.name)));
}

function compareSources(here: ComparableStory, there: ComparableStory): StoryComparison['sources'] {
  if (!here.sources.length || !there.sources.length) return undefined;
  const shared = listSharedSources(here, there);
  const namesOf = (sources: readonly NamedSource[]) => sources.map(({ name }) => name);
  return {
    both: namesOf(shared),
    onlyHere: namesOf(here.sources.filter((source) => !shared.includes(source))),
    onlyThere: namesOf(there.sources.filter(({ name }) => !shared.some((known) => isSameName(name, known.name)))),
  };
}

/** Whether two names are the same, or one is the end of the other, as in "Holm" and "Ida Holm". */
function isSameName(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.length > 0 && shorter.every((word, at) => word === longer[longer.length - shorter.length + at]);
}

/** Words that a name may have in front of it in one story only. */
const LEADING_ARTICLE = /^(?:the|der|die|das|le|la|les|el|los|las|o|a|os|as) /;

const wordsOf = (name: string) =>
  foldText(name)
    .replace(LEADING_ARTICLE, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
