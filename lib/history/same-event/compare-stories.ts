import type { ComparableStory, NamedSource, StoryComparison } from '../../types';
import { findConflicts } from './find-conflicts';
import { isSameName, mayContainName } from './source-names';
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
  return {
    both: listSharedSources(here, there).map(({ name }) => name),
    onlyHere: listMissingSources(here, there),
    onlyThere: listMissingSources(there, here),
  };
}

/** Returns the names of those sources of a story that the other one does not even mention. */
function listMissingSources({ sources }: ComparableStory, { nameWords }: ComparableStory): string[] {
  return sources.flatMap(({ name }) => (mayContainName(nameWords, name) ? [] : [name]));
}
